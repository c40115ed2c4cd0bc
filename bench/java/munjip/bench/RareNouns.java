package munjip.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.eval.Judgments;
import munjip.eval.Query;

/**
 * Rare Korean nouns, asked bare and with the particles 은/는, 을/를 and 에서; right are the notes that
 * hold the noun's letters.
 *
 * <p>Half of the nouns are those Nori takes for one: a token of two syllables or more, tagged as
 * noun or proper noun, with which an eojeol (a run of Hangul) begins. Nori cuts many rare words,
 * and names above all, so choosing by it alone would favour whatever is built on it, Munjip and the
 * baseline alike; so the other half is chosen by letters alone: what is left of eojeols without
 * their particle, when it stands in the notes with two different endings or more, bare counting as
 * one, and one of them follows nouns only (의, 에서, 에게, 으로, 를, 가, 와, 과). Of both, what looks like the
 * form of a verb or a shorter noun with a particle (두뇌만, 파트와) is left out; eojeols begin with it in
 * one to three notes, and not more than ten hold its letters, so that ten places are enough. Drawn
 * with a fixed seed.
 */
final class RareNouns {
  private static final int NOUNS = 300;
  private static final int MOST_BEGIN = 3;
  private static final int MOST_HOLD = 10;
  private static final long SEED = 300;

  private static final Pattern EOJEOL = Pattern.compile("[가-힣]+");
  private static final Pattern ENDING =
      Pattern.compile("(.{2,}?)(에서|에게|으로|로|은|는|을|를|이|가|의|와|과|도|에|만)");
  private static final Set<String> ON_NOUNS = Set.of("의", "에서", "에게", "으로", "를", "가", "와", "과");

  /** What ends so is a noun with a particle, when it stands without that, too. */
  private static final Pattern WITH_PARTICLE =
      Pattern.compile(
          "(.{2,}?)(만|도|들|까지|부터|처럼|보다|마다|조차|뿐|이나|나|라도|로|으로|서|에서|로서|으로서|로써"
              + "|으로써|와|과|랑|의|에|에게|께|은|는|이|가)|(.)(의|와|과|에)");

  /** Forms of verbs, which can take particles: 있는지를, 믿느냐를, 풀리기를. */
  private static final Pattern VERB =
      Pattern.compile(".*(?:[는은을운울던인할될일]지|[어아여]서|다|냐|기|음|함|됨|임|것|게|데)");

  private final List<ReadNote> notes;

  /** Notes by eojeol that stands in them, in the order of letters. */
  private final TreeMap<String, Set<String>> eojeols = new TreeMap<>();

  private RareNouns(List<ReadNote> notes) {
    this.notes = notes;
    for (ReadNote note : notes) {
      Matcher eojeol = EOJEOL.matcher(text(note));
      while (eojeol.find()) {
        eojeols.computeIfAbsent(eojeol.group(), e -> new HashSet<>()).add(note.path());
      }
    }
  }

  static QuerySet make(List<ReadNote> notes) {
    return new RareNouns(notes).make();
  }

  private QuerySet make() {
    Map<String, Set<String>> drawn = new LinkedHashMap<>();
    draw(NoriNouns.in(eojeols.keySet()), NOUNS / 2, drawn);
    draw(byLetters(), NOUNS, drawn);
    List<Query> queries = new ArrayList<>();
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    drawn.forEach(
        (noun, holders) -> {
          Map<String, Integer> right = new HashMap<>();
          holders.forEach(path -> right.put(path, 1));
          for (String form : forms(noun)) {
            Query query = new Query(noun + "#" + form.substring(noun.length()), form);
            queries.add(query);
            grades.put(query.id(), right);
          }
        });
    return new QuerySet("rare nouns", queries, new Judgments(grades, List.of()));
  }

  /** Draws until {@code drawn} holds so many. */
  private void draw(Collection<String> nouns, int upTo, Map<String, Set<String>> drawn) {
    List<String> shuffled = new ArrayList<>(new TreeSet<>(nouns));
    Collections.shuffle(shuffled, new Random(SEED));
    int tried = 0;
    for (String noun : shuffled) {
      if (drawn.size() == upTo) {
        break;
      }
      tried++;
      if (!drawn.containsKey(noun)
          && !VERB.matcher(noun).matches()
          && !isLonger(noun)
          && begun(noun) <= MOST_BEGIN) {
        Set<String> holders = holders(noun);
        if (holders.size() <= MOST_HOLD) {
          drawn.put(noun, holders);
        }
      }
    }
    Progress.say(
        "rare nouns: %d candidates, %d looked at, %d drawn so far"
            .formatted(shuffled.size(), tried, drawn.size()));
  }

  /** Notes in which an eojeol begins with these letters. */
  private long begun(String noun) {
    Set<String> paths = new HashSet<>();
    eojeols.subMap(noun, noun + '\uFFFF').values().forEach(paths::addAll);
    return paths.size();
  }

  private Set<String> holders(String noun) {
    Set<String> paths = new TreeSet<>();
    for (ReadNote note : notes) {
      if (text(note).contains(noun)) {
        paths.add(note.path());
      }
    }
    return paths;
  }

  private static String text(ReadNote note) {
    return note.title() + "\n" + note.text();
  }

  private Set<String> byLetters() {
    Map<String, Set<String>> endings = new HashMap<>();
    for (String eojeol : eojeols.keySet()) {
      Matcher ending = ENDING.matcher(eojeol);
      if (ending.matches() && fits(ending.group(1), ending.group(2))) {
        endings.computeIfAbsent(ending.group(1), s -> new HashSet<>()).add(ending.group(2));
      }
    }
    Set<String> nouns = new HashSet<>();
    endings.forEach(
        (stem, found) -> {
          int forms = found.size() + (eojeols.containsKey(stem) ? 1 : 0);
          if (forms >= 2 && !Collections.disjoint(found, ON_NOUNS)) {
            nouns.add(stem);
          }
        });
    return nouns;
  }

  /** Whether the stem is a noun with a particle, for it stands without that, too. */
  private boolean isLonger(String stem) {
    Matcher parts = WITH_PARTICLE.matcher(stem);
    return parts.matches()
        && eojeols.containsKey(parts.group(1) == null ? parts.group(3) : parts.group(1));
  }

  /** Whether the ending is the form that follows such a last syllable. */
  private static boolean fits(String stem, String ending) {
    return switch (ending) {
      case "은", "을", "이", "과", "으로" -> endsInConsonant(stem);
      case "는", "를", "가", "와" -> !endsInConsonant(stem);
      default -> true;
    };
  }

  private static List<String> forms(String noun) {
    boolean consonant = endsInConsonant(noun);
    return List.of(
        noun, noun + (consonant ? "은" : "는"), noun + (consonant ? "을" : "를"), noun + "에서");
  }

  /** Syllables are laid out by final consonant: 28 of each, the first without. */
  private static boolean endsInConsonant(String word) {
    return (word.charAt(word.length() - 1) - '가') % 28 != 0;
  }
}
