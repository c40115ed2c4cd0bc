package munjip.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import munjip.search.Reading;
import munjip.search.Vocabulary;
import munjip.text.Hangul;

/** The words of notes, found by reading them all. */
final class ScanVocabulary implements Vocabulary {
  private static final Pattern PARTICLE =
      Pattern.compile("(?<=.{2})(은|는|이|가|을|를|의|에|도|에서|으로|로|과|와)$");
  private static final Pattern WORD = Pattern.compile("[가-힣]{2,}|[a-z0-9]{2,}");

  private final Map<String, Integer> words = new HashMap<>();

  /**
   * @param notes all that a reader sees of each note
   */
  ScanVocabulary(List<String> notes) {
    for (String note : notes) {
      Set<String> own = new HashSet<>();
      Matcher word = WORD.matcher(note.toLowerCase(Locale.ROOT));
      while (word.find()) {
        own.addAll(forms(word.group()));
      }
      own.forEach(each -> words.merge(each, 1, Integer::sum));
    }
  }

  private List<Known> all(Predicate<String> wanted) {
    return new TreeSet<>(words.keySet())
        .stream().filter(wanted).map(word -> new Known(word, words.get(word))).toList();
  }

  @Override
  public int size() {
    return words.size();
  }

  @Override
  public int notes(String word) {
    return words.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  @Override
  public Optional<Known> known(String word) {
    return Optional.of(new Known(word, notes(word))).filter(known -> known.notes() > 0);
  }

  @Override
  public List<String> forms(String word) {
    String bare = PARTICLE.matcher(word).replaceFirst("");
    return bare.equals(word) ? List.of(word) : List.of(word, bare);
  }

  @Override
  public Reading reading(String word) {
    return Reading.NONE;
  }

  @Override
  public List<Known> near(String word, int edits) {
    String jamo = Hangul.jamo(word.toLowerCase(Locale.ROOT));
    return all(known -> edits(jamo, Hangul.jamo(known)) <= edits);
  }

  @Override
  public List<Known> beginningWith(String beginning) {
    return all(known -> Hangul.jamo(known).startsWith(beginning));
  }

  @Override
  public List<Known> withInitials(String pattern) {
    return all(
        known ->
            known.length() >= pattern.length()
                && Hangul.isSyllables(known)
                && initials(known).startsWith(initials(pattern)));
  }

  private static String initials(String word) {
    return word.chars()
        .mapToObj(c -> Hangul.jamo(Character.toString(c)).substring(0, 1))
        .collect(Collectors.joining());
  }

  private static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        int best = i == 0 && j == 0 ? 0 : Integer.MAX_VALUE;
        best = i > 0 ? Math.min(best, edits[i - 1][j] + 1) : best;
        best = j > 0 ? Math.min(best, edits[i][j - 1] + 1) : best;
        if (i > 0 && j > 0) {
          int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
          best = Math.min(best, edits[i - 1][j - 1] + other);
        }
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, edits[i - 2][j - 2] + 1);
        }
        edits[i][j] = best;
      }
    }
    return edits[a.length()][b.length()];
  }
}
