package munjip.eval;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as they are compared when quotes are scored: letters and digits, and the last word. */
final class FoldedNames {
  private static final Pattern WORDS = Pattern.compile("[\\s/]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern HANGUL = Pattern.compile("[\\x{1100}-\\x{11ff}\\x{ac00}-\\x{d7a3}]");

  private FoldedNames() {}

  static Set<String> of(Collection<String> names) {
    Set<String> folded = new HashSet<>();
    for (String name : names) {
      String[] words = WORDS.split(name.strip());
      folded.add(fold(name));
      folded.add(fold(words[words.length - 1]));
    }
    folded.remove("");
    return folded;
  }

  static boolean meet(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }

  /** Accents go; what Hangul is made of are no accents. */
  private static String fold(String name) {
    String nfc = Normalizer.normalize(name, Normalizer.Form.NFKC);
    String open =
        HANGUL.matcher(nfc).find() ? nfc : Normalizer.normalize(nfc, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(open).replaceAll("");
    return SIGNS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
