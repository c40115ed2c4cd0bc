package munjip.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.people.Called;
import munjip.people.Speaker;
import munjip.result.SearchResults.Suggestion;
import munjip.text.Unicode;

/**
 * Makes other queries out of one with {@code said:}: with a name of several words in quotes where
 * only its first word was taken, and with each of those who are called by the name that was typed.
 */
final class SaidSuggestions {
  /** How it differs: a name of several words stands in quotes. */
  static final String WHOLE_NAME = "name";

  /** How it differs: it asks for one of several who are called so. */
  static final String ONE_OF_THAT_NAME = "person";

  /** More than these nobody reads. */
  private static final int MOST = 3;

  /** Each costs a search, whether it finds something or not. */
  private static final int MOST_TRIED = 6;

  /** Names of more words are asked for by their beginning. */
  private static final int MOST_WORDS = 3;

  private static final Pattern SAID =
      Pattern.compile("(?<![^\\s(])said:(?:\"([^\"]*)\"|([^\\s\"()]+))", Pattern.CASE_INSENSITIVE);

  /** A word that is no syntax. */
  private static final Pattern WORD =
      Pattern.compile("[ \\t]+(?!OR\\b|AND\\b|NOT\\b)([\\p{L}][^\\s\":()*~]*)(?![:(\"*~])");

  private final String typed;
  private final Voices voices;
  private final Function<String, FoundNotes> find;

  /** Each text once, with how it differs. */
  private final Map<String, String> offers = new LinkedHashMap<>();

  private SaidSuggestions(String typed, Voices voices, Function<String, FoundNotes> find) {
    this.typed = Unicode.nfc(typed);
    this.voices = voices;
    this.find = find;
  }

  /**
   * @param wanted names as typed of whom is asked for, and not of whom is excluded
   * @param found what was found as typed
   * @param find finds what a text does
   */
  static List<Suggestion> of(
      String typed,
      Collection<String> wanted,
      Voices voices,
      FoundNotes found,
      Function<String, FoundNotes> find) {
    SaidSuggestions suggestions = new SaidSuggestions(typed, voices, find);
    Matcher said = SAID.matcher(suggestions.typed);
    while (said.find()) {
      if (wanted.contains(name(said))) {
        suggestions.offer(said);
      }
    }
    return suggestions.found(FullHits.of(found));
  }

  private void offer(Matcher said) {
    if (said.group(2) != null && wholeName(said)) {
      return;
    }
    Called called = voices.called(name(said));
    List<Speaker> some = new ArrayList<>(called.meant().size() > 1 ? called.meant() : List.of());
    some.addAll(called.others());
    some.stream()
        .filter(this::isAskedByName)
        .limit(MOST)
        .forEach(one -> offers.putIfAbsent(with(said, said.end(), one.name()), ONE_OF_THAT_NAME));
  }

  private static String name(Matcher said) {
    return (said.group(1) == null ? said.group(2) : said.group(1)).strip();
  }

  /** Whether the name alone finds this person and nobody else, and is one that can be typed. */
  private boolean isAskedByName(Speaker speaker) {
    return speaker.name().indexOf('"') < 0
        && voices.people().find(speaker.name()).equals(List.of(speaker));
  }

  /** The longest known name that a value without quotes and the words behind it make. */
  private boolean wholeName(Matcher said) {
    String name = said.group(2);
    Optional<String> longest = Optional.empty();
    int end = said.end();
    Matcher word = WORD.matcher(typed);
    for (int words = 1;
        words < MOST_WORDS && word.region(end, typed.length()).lookingAt();
        words++) {
      name = name + " " + word.group(1);
      end = word.end(1);
      Called called = voices.called(name);
      boolean known =
          called.exactly() && called.meant().stream().anyMatch(one -> !one.members().isEmpty());
      if (known) {
        longest = Optional.of(with(said, end, name));
      }
    }
    longest.ifPresent(text -> offers.putIfAbsent(text, WHOLE_NAME));
    return longest.isPresent();
  }

  private String with(Matcher said, int end, String name) {
    return typed.substring(0, said.start()) + "said:\"" + name + "\"" + typed.substring(end);
  }

  private List<Suggestion> found(int before) {
    List<Suggestion> suggestions = new ArrayList<>();
    int tried = 0;
    for (Map.Entry<String, String> offer : offers.entrySet()) {
      boolean taken = offer.getKey().length() <= SearchRequest.MAX_TEXT;
      if (suggestions.size() == MOST || tried == MOST_TRIED || !taken) {
        continue;
      }
      tried++;
      FoundNotes found = find.apply(offer.getKey());
      boolean enough =
          FullHits.of(found) > 0
              && (offer.getValue().equals(ONE_OF_THAT_NAME) || FullHits.of(found) >= before);
      if (enough) {
        suggestions.add(new Suggestion(offer.getKey(), offer.getValue(), found.total().passages()));
      }
    }
    return suggestions;
  }
}
