package munjip.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import munjip.analysis.Folding;
import munjip.people.WrittenName.Script;

/** Takes a written name apart. */
final class NameReader {
  /** A nickname inside a name ({@code Victor "gritzko" Grishchenko}), or what a bracket adds. */
  private static final Pattern ASIDE =
      Pattern.compile("[\"“”«»「『][^\"“”«»」』]*[\"“”«»」』]|[(（\\[][^)）\\]]*[)）\\]]");

  private static final Pattern SPLIT = Pattern.compile("[\\s\\p{Z}.·•=_/|&+]+");
  private static final Pattern JOINT = Pattern.compile("['’`\\p{Pd}]");

  /** Signs that no name holds; only letters and digits are left. */
  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

  /** Of a surname, when something stands before them or one word behind them. */
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "vom", "de", "den", "der", "del", "della", "di", "da", "dos", "du", "la",
          "le", "los", "las", "ten", "ter", "반", "폰", "판", "드", "데", "르");

  private NameReader() {}

  /**
   * @return empty when no letter is in it
   */
  static Optional<WrittenName> read(String written) {
    String folded = Folding.of(written).strip();
    if (isWord(folded)) {
      return Optional.of(name(withoutTitles(List.of(folded))));
    }
    folded = POSSESSIVE.matcher(folded).replaceFirst("");
    String outside = ASIDE.matcher(folded).replaceAll(" ");
    List<String> words = words(inOrder(outside.isBlank() ? folded : outside));
    List<String> name = withoutTitles(words);
    return name.isEmpty() ? Optional.empty() : Optional.of(name(name));
  }

  /** Whether it is letters and nothing else, as most names of one word are. */
  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '가' && c <= '힣')) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** {@code Karpathy, Andrej} turned round. */
  private static String inOrder(String text) {
    int comma = text.indexOf(',');
    if (comma < 0 || comma != text.lastIndexOf(',')) {
      return text;
    }
    String before = text.substring(0, comma).strip();
    String behind = text.substring(comma + 1).strip();
    boolean suffix = behind.isEmpty() || Courtesy.isSuffix(SIGN.matcher(behind).replaceAll(" "));
    return suffix ? before : behind + " " + before;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String raw : SPLIT.split(text)) {
      String word = SIGN.matcher(JOINT.matcher(raw).replaceAll("")).replaceAll("");
      if (word.codePoints().anyMatch(Character::isLetter)) {
        words.add(word);
      }
    }
    return words;
  }

  /** A name that is nothing but titles stays as it is. */
  private static List<String> withoutTitles(List<String> words) {
    int start = 0;
    int end = words.size();
    while (start < end - 1 && Courtesy.isTitle(words.get(start))) {
      start++;
    }
    while (end > start + 1 && Courtesy.isTitle(words.get(end - 1))) {
      end--;
    }
    List<String> name = new ArrayList<>(words.subList(start, end));
    if (!name.isEmpty()) {
      name.set(name.size() - 1, Courtesy.without(name.getLast()));
    }
    return name;
  }

  private static WrittenName name(List<String> words) {
    Optional<WrittenName> korean = korean(words);
    if (korean.isPresent()) {
      return korean.get();
    }
    char initial = words.size() > 1 && isInitial(words.getFirst()) ? words.getFirst().charAt(0) : 0;
    List<String> whole = words.stream().filter(word -> !isInitial(word)).toList();
    if (whole.isEmpty()) {
      return WrittenName.bare(Script.OTHER, String.join("", words));
    }
    int surname = surnameStart(whole);
    String last = loose(String.join("", whole.subList(surname, whole.size())));
    Script script = Script.of(String.join("", whole));
    if (surname == 0) {
      return WrittenName.bare(script, last, initial);
    }
    return WrittenName.full(
        script,
        loose(whole.getFirst()),
        String.join("", whole.subList(1, surname)),
        last,
        loose(whole.getLast()));
  }

  private static Optional<WrittenName> korean(List<String> words) {
    String joined = String.join("", words);
    int length = words.size() == 1 ? KoreanNames.surnameLength(words.getFirst()) : 0;
    if (words.size() == 2 && KoreanNames.isName(words.getFirst(), words.getLast())) {
      length = words.getFirst().length();
    }
    if (length == 0) {
      return Optional.empty();
    }
    return Optional.of(WrittenName.korean(joined.substring(0, length), joined.substring(length)));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
  }

  /** Where the surname begins, with its particles. */
  private static int surnameStart(List<String> words) {
    int start = words.size() - 1;
    while (start > 0 && PARTICLES.contains(words.get(start - 1))) {
      start--;
    }
    // Of several words the first is a first name all the same: Van Morrison Junior.
    return start == 0 && words.size() > 2 ? 1 : start;
  }

  /** Andrej and Andrey are one name. */
  private static String loose(String word) {
    int last = word.length() - 1;
    boolean end = last > 1 && (word.charAt(last) == 'y' || word.charAt(last) == 'j');
    return end ? word.substring(0, last) + "i" : word;
  }
}
