package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * Finds runs of capitalised Latin words that may be names: {@code Andrej Karpathy}, {@code Victor
 * "gritzko" Grishchenko}, {@code Donald E. Knuth}, {@code Ursula K. Le Guin}. Words that stand in
 * no name cut the run: in {@code OpenAI CEO Sam Altman} only the last two are left.
 */
final class LatinNames {
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{Lu}[\\p{Ll}\\p{Lu}\\p{M}'’]*(?:-(?!-)[\\p{Ll}\\p{Lu}\\p{M}'’]*)*\\.?|(?<=\\s)[\"“'‘]\\p{L}[\\p{L}\\d_-]{1,20}[\"”'’](?=\\s\\p{Lu})");

  /** Between two words of a name; a tab parts the cells of a table. */
  private static final Pattern LINK =
      Pattern.compile(
          "[\\s&&[^\\t]](?:(?:van|von|der|den|de|del|della|da|di|du|la|le|bin|ibn|al|el|ter|ten)\\s)*");

  /** Given names that are words too: names only before another capitalised word. */
  private static final Set<String> WORD_NAMES =
      Set.of("Will", "Mark", "May", "June", "April", "Grace", "Faith", "Hope", "Rich", "Drew");

  /** Surnames that are words too: names only behind a given name. */
  private static final Set<String> WORD_SURNAMES =
      Set.of(
          "Page",
          "Washington",
          "London",
          "Berlin",
          "English",
          "French",
          "Little",
          "Long",
          "Short",
          "Small",
          "Best",
          "West",
          "North",
          "Story",
          "March",
          "Key",
          "Book");

  private static final Pattern ABBREVIATED = Pattern.compile("(?:Jr|Sr|St|Dr|Mr|Ms|Mrs)\\.");

  /** Before a capital inside a surname: {@code McCarthy}. */
  private static final Pattern PREFIX =
      Pattern.compile("^(?:Mc|Mac|De|Di|Le|La|Van|O['’]|D['’]|Fitz)(?=\\p{Lu})");

  /** An initial, alone or several: {@code E.}, {@code J.R.R.}. */
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+");

  /** What only persons are called by. */
  private static final Pattern COURTESY =
      Pattern.compile(
          "(?:Mr|Mrs|Ms|Dr|Prof)\\.?|Miss|Sir|Lady|Lord|Aunt|Uncle|Captain|Colonel|Madame|Monsieur");

  /** The next word belongs to the same name of something: {@code Global Minimum Variance}. */
  private static final Pattern CAPITAL = Pattern.compile(" \\p{Lu}\\p{Ll}");

  private final NameWords words;

  LatinNames(NameWords words) {
    this.words = words;
  }

  List<NameAt> in(String text) {
    List<NameAt> found = new ArrayList<>();
    Matcher word = WORD.matcher(text).useTransparentBounds(true);
    List<TextRange> run = new ArrayList<>();
    int next = 0;
    for (int at = 0; at < text.length(); at++) {
      // Most of a text begins no name; a search for the pattern takes several times as long.
      if (at < next || !mayBegin(text.charAt(at)) || !word.region(at, text.length()).lookingAt()) {
        continue;
      }
      next = word.end();
      TextRange range = trimmed(text, word.start(), word.end());
      if (startsInside(text, range.start())) {
        continue;
      }
      if (!run.isEmpty() && !continues(text, run.getLast(), range)) {
        close(text, run, found);
      }
      if (isPart(text, range) || isSurname(text, run, range)) {
        run.add(range);
      } else {
        close(text, run, found);
      }
    }
    close(text, run, found);
    return found;
  }

  private static boolean mayBegin(char c) {
    return !Ko.isSyllable(c) && (Character.isUpperCase(c) || "\"“'‘".indexOf(c) >= 0);
  }

  /** Without the full stop of a sentence, and the {@code 's} of a possessive. */
  private static TextRange trimmed(String text, int start, int end) {
    String word = text.substring(start, end);
    if (word.endsWith(".")
        && !INITIALS.matcher(word).matches()
        && !ABBREVIATED.matcher(word).matches()) {
      end--;
    }
    String kept = text.substring(start, end);
    if (kept.endsWith("'s") || kept.endsWith("’s")) {
      end -= 2;
    } else if (kept.length() > 1
        && (kept.endsWith("'") || kept.endsWith("’") || kept.endsWith("-"))) {
      end--;
    }
    return new TextRange(start, end);
  }

  private static boolean startsInside(String text, int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    return (Character.isLetterOrDigit(before) && !Ko.isSyllable(before))
        || "_@#/.-".indexOf(before) >= 0;
  }

  private static boolean continues(String text, TextRange last, TextRange next) {
    String between = text.substring(last.end(), next.start());
    return between.length() <= 16 && LINK.matcher(between.replace('\n', ' ')).matches();
  }

  private boolean isPart(String text, TextRange range) {
    String word = range.of(text);
    if (INITIALS.matcher(word).matches() || "\"“'‘".indexOf(word.charAt(0)) >= 0) {
      return true;
    }
    int next = range.end() < text.length() ? text.charAt(range.end()) : ' ';
    boolean goesOn =
        next == '_'
            || Character.isDigit(next)
            || (next == '.'
                && range.end() + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(range.end() + 1)));
    boolean other =
        words.isOther(word)
            && !(WORD_NAMES.contains(word)
                && CAPITAL.matcher(text).region(range.end(), text.length()).lookingAt());
    return !goesOn && !isBuilt(word) && word.length() > 1 && !other;
  }

  /** A word that stands in no other name, right behind a given name: {@code Larry Page}. */
  private boolean isSurname(String text, List<TextRange> run, TextRange range) {
    return run.size() == 1
        && words.isGiven(run.getFirst().of(text))
        && WORD_SURNAMES.contains(range.of(text))
        && !CAPITAL.matcher(text).region(range.end(), text.length()).lookingAt();
  }

  /** {@code OpenAI}, {@code GPT}, {@code LangChain}: no name of a person is written so. */
  private static boolean isBuilt(String word) {
    String core = PREFIX.matcher(word).replaceFirst("");
    for (String piece : core.split("-")) {
      for (int i = 1; i < piece.length(); i++) {
        if (Character.isUpperCase(piece.charAt(i))
            && piece.charAt(i - 1) != '\''
            && piece.charAt(i - 1) != '’') {
          return true;
        }
      }
    }
    return false;
  }

  private void close(String text, List<TextRange> run, List<NameAt> found) {
    while (!run.isEmpty() && isInitials(text, run.getLast())) {
      run.removeLast();
    }
    while (!run.isEmpty() && "\"“'‘".indexOf(text.charAt(run.getFirst().start())) >= 0) {
      run.removeFirst();
    }
    boolean numbered =
        !run.isEmpty()
            && run.getFirst().start() >= 2
            && text.substring(run.getFirst().start() - 2, run.getFirst().start())
                .matches("\\d[ -]");
    if (!run.isEmpty() && run.size() <= 5 && !numbered) {
      TextRange range = new TextRange(run.getFirst().start(), run.getLast().end());
      String form = Blanks.single(range.of(text));
      found.add(new NameAt(range, form, points(text, run)));
    }
    run.clear();
  }

  private boolean isInitials(String text, TextRange range) {
    return INITIALS.matcher(range.of(text)).matches();
  }

  private double points(String text, List<TextRange> run) {
    boolean given = words.isGiven(run.getFirst().of(text));
    if (run.size() == 1) {
      return given ? .75 : 0;
    }
    if (!given && CAPITAL.matcher(text).region(run.getLast().end(), text.length()).lookingAt()) {
      return 0;
    }
    if (COURTESY.matcher(run.getFirst().of(text)).matches()) {
      return 2.5;
    }
    boolean initial = run.stream().anyMatch(range -> isInitials(text, range));
    return given || initial ? 3 : 1;
  }
}
