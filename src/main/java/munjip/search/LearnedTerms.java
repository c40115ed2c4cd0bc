package munjip.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import munjip.glossary.Gloss;
import munjip.glossary.Glossary;
import munjip.glossary.GlossaryReader;
import munjip.glossary.NoteWordings.LinkText;
import munjip.glossary.TermKey;
import munjip.glossary.TermPair;
import munjip.search.Thesaurus.Group;
import munjip.search.Thesaurus.Source;

/**
 * What all notes together teach of wordings that mean the same. The same for the same notes, in
 * whatever order they come.
 *
 * @param groups those that most notes teach first, what texts gloss behind titles and links
 * @param glossary the terms that texts give in two languages
 * @param notes how many notes there are
 */
public record LearnedTerms(List<Group> groups, Glossary glossary, int notes) {
  public static final LearnedTerms NONE = new LearnedTerms(List.of(), Glossary.EMPTY, 0);

  /** One note may call another anything; two that call it the same name it so. */
  private static final int FEWEST_LINKING = 2;

  /** Notes with the same glosses in the same order are copies, if there are as many as this. */
  private static final int FEWEST_OF_A_COPY = 3;

  /** Pairs less sure than this are not searched; docs/glossary.md says what it was set by. */
  static final double SEARCHED = .85;

  private static final Comparator<LinkText> BY_SPELLING =
      Comparator.comparing(LinkText::name).thenComparing(LinkText::text);

  public LearnedTerms {
    groups = List.copyOf(groups);
  }

  /**
   * @param taughtNotes what notes teach
   * @param notes how many notes there are
   */
  public static LearnedTerms of(Collection<TaughtNote> taughtNotes, int notes) {
    return of(taughtNotes, notes, new GlossaryReader());
  }

  /**
   * @param reader remembers what it read before
   */
  public static LearnedTerms of(
      Collection<TaughtNote> taughtNotes, int notes, GlossaryReader reader) {
    List<TaughtNote> taught = new ArrayList<>(taughtNotes);
    taught.sort(Comparator.comparing(TaughtNote::note));
    Map<List<String>, Integer> said = new HashMap<>();
    Map<LinkText, Integer> links = new HashMap<>();
    List<Glossary.Noted> glosses = new ArrayList<>();
    Set<List<List<String>>> seen = new HashSet<>();
    for (TaughtNote each : taught) {
      each.wordings().same().forEach(same -> said.merge(same, 1, Integer::sum));
      each.wordings().links().forEach(link -> links.merge(link, 1, Integer::sum));
      // A copy of a note says nothing more; what few glosses say alike, two notes may say.
      List<Gloss> own = each.wordings().glosses();
      boolean copy =
          own.size() >= FEWEST_OF_A_COPY && !seen.add(own.stream().map(Gloss::terms).toList());
      if (!copy) {
        own.forEach(gloss -> glosses.add(new Glossary.Noted(each.note(), gloss)));
      }
    }
    names(links).forEach((link, count) -> said.put(List.of(link.name(), link.text()), count));
    List<Group> groups = new ArrayList<>(said.size());
    said.entrySet().stream()
        .map(each -> new Said(each.getKey(), each.getValue(), String.join("\n", each.getKey())))
        .sorted(Comparator.comparingInt(Said::notes).reversed().thenComparing(Said::text))
        .forEach(each -> groups.add(Group.of(each.wordings, Source.NOTES)));
    Glossary glossary = reader.read(glosses);
    glossary.pairs().stream()
        .takeWhile(pair -> pair.confidence() >= SEARCHED)
        .forEach(pair -> groups.add(Group.of(wordings(pair), Source.NOTES)));
    return new LearnedTerms(groups, glossary, notes);
  }

  private static List<String> wordings(TermPair pair) {
    return Stream.of(pair.korean(), pair.foreign(), pair.abbreviation())
        .filter(wording -> !wording.isEmpty())
        .toList();
  }

  /**
   * @param text for ordering what equally many notes say
   */
  private record Said(List<String> wordings, int notes, String text) {}

  /**
   * Texts that name the note they lead to: several notes use them, however they spell the note, and
   * for no other note. "여기" leads anywhere.
   */
  private static Map<LinkText, Integer> names(Map<LinkText, Integer> links) {
    Map<String, Set<String>> ledTo = new HashMap<>();
    Map<List<String>, Integer> counts = new HashMap<>();
    Map<List<String>, LinkText> spelled = new HashMap<>();
    links.forEach(
        (link, count) -> {
          String name = TermKey.of(link.name());
          String text = TermKey.of(link.text());
          ledTo.computeIfAbsent(text, any -> new HashSet<>()).add(name);
          List<String> key = List.of(name, text);
          counts.merge(key, count, Integer::sum);
          // The first in order of spelling, so that it is the same whichever note comes first.
          spelled.merge(
              key, link, (one, other) -> BY_SPELLING.compare(one, other) <= 0 ? one : other);
        });
    Map<LinkText, Integer> names = new HashMap<>();
    counts.forEach(
        (key, count) -> {
          if (count >= FEWEST_LINKING && ledTo.get(key.get(1)).size() == 1) {
            names.put(spelled.get(key), count);
          }
        });
    return names;
  }
}
