package munjip.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import munjip.query.Keyboard;
import munjip.text.Hangul;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * Collects how the words of one note are spelled, so that a typing slip can be mended into words
 * that stand in the notes, and no others.
 *
 * <p>A Korean word is written down with the letters of its keys ({@code 카파시} as {@code zkvktl}):
 * what lies a jamo apart is a letter apart. Of a word with a particle both the word without it and
 * the nouns it begins with count. Nouns in a row are a term, with spaces in it, when the note says
 * them twice or is named so.
 */
final class Spellings {
  /** Longer runs are no words anybody types. */
  private static final int LONGEST_KOREAN = 16;

  private static final int LONGEST_LATIN = 24;

  /** Words a term is made of, at most. */
  private static final int MOST_WORDS = 4;

  private static final FieldType TYPE = type();

  private final Set<String> korean = new HashSet<>();
  private final Set<String> latin = new HashSet<>();
  private final Map<String, Integer> runs = new HashMap<>();

  /** Korean words of the note as they stand, so that each is looked at once. */
  private final Map<String, Forms> seen = new HashMap<>();

  /**
   * A Korean word as it stands.
   *
   * @param bare without the particle it may have
   * @param nouns the nouns it begins with
   * @param sure whether each of them has two syllables or more: shorter ones are often made up
   */
  private record Forms(String word, String bare, String nouns, boolean sure) {
    boolean isAllNouns() {
      return nouns.length() == word.length();
    }

    /** Whether what follows the nouns is hardly part of a name that the dictionary lacks. */
    boolean isInflected() {
      return sure
          && nouns.length() > 1
          && nouns.length() < bare.length()
          && Inflections.isEnding(bare.substring(nouns.length()));
    }
  }

  private record Placed(Forms forms, int start, int end) {}

  /**
   * @param row the tokens of {@code text}
   * @param named whether this is a name of the note, such as its title or a tag
   */
  void add(String text, TokenRow row, boolean named) {
    List<Placed> before = new ArrayList<>();
    int token = 0;
    int at = 0;
    while (at < text.length()) {
      int start = at++;
      char c = text.charAt(start);
      if (Hangul.isSyllable(c)) {
        while (at < text.length() && Hangul.isSyllable(text.charAt(at))) {
          at++;
        }
        while (token < row.count() && row.start(token) < start) {
          token++;
        }
        boolean glued = start > 0 && isLatin(text.charAt(start - 1));
        int nouns = nouns(row, token, start, at);
        boolean sure = areLong(row, token, start + nouns);
        Forms forms = forms(text.substring(start, at), nouns, sure, glued);
        addRuns(text, new Placed(forms, start, at), before, named);
      } else if (isLatin(c)) {
        while (at < text.length() && isLatin(text.charAt(at))) {
          at++;
        }
        addLatin(text.substring(start, at));
      }
    }
  }

  /** How much of the word its leading nouns are. */
  private static int nouns(TokenRow row, int first, int start, int end) {
    int reached = start;
    for (int token = first; token < row.count() && row.start(token) == reached; token++) {
      if (!row.isNoun(token) || row.stop(token) > end) {
        break;
      }
      reached = row.stop(token);
    }
    return reached - start;
  }

  private static boolean areLong(TokenRow row, int first, int end) {
    for (int token = first; token < row.count() && row.stop(token) <= end; token++) {
      if (row.stop(token) - row.start(token) < 2) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param glued whether it is glued to a Latin word ({@code LLM에서는}): then it is a particle or a
   *     noun, and no word of its own
   */
  private Forms forms(String word, int nouns, boolean sure, boolean glued) {
    if (glued) {
      String noun = word.substring(0, nouns);
      addKorean(noun);
      return new Forms(word, noun, "", false);
    }
    return seen.computeIfAbsent(
        word,
        any -> {
          String bare = CommonParticles.strip(word).orElse(word);
          Forms forms = new Forms(word, bare, word.substring(0, nouns), sure);
          addKorean(forms.nouns);
          if (!forms.isInflected() && !(nouns == 1 && Inflections.isSyllableWithParticle(word))) {
            addKorean(bare);
          }
          return forms;
        });
  }

  /** Terms of several words that end here. */
  private void addRuns(String text, Placed last, List<Placed> before, boolean named) {
    if (!before.isEmpty() && !isSpace(text, before.getLast().end, last.start)) {
      before.clear();
    }
    Forms forms = last.forms;
    if (forms.nouns.isEmpty()) {
      before.clear();
      return;
    }
    StringBuilder lead = new StringBuilder();
    for (int i = before.size() - 1; i >= 0 && i > before.size() - MOST_WORDS; i--) {
      lead.insert(0, before.get(i).forms.word + " ");
      runs.merge(lead + forms.nouns, named ? 2 : 1, Integer::sum);
      if (!forms.bare.equals(forms.nouns) && !forms.isInflected()) {
        runs.merge(lead + forms.bare, named ? 2 : 1, Integer::sum);
      }
    }
    if (forms.isAllNouns()) {
      before.add(last);
    } else {
      before.clear();
    }
  }

  private static boolean isSpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return to > from;
  }

  private void addKorean(String word) {
    if (word.length() > 1 && word.length() <= LONGEST_KOREAN) {
      korean.add(word);
    }
  }

  private void addLatin(String run) {
    if (run.length() > LONGEST_LATIN) {
      return;
    }
    String word = latin(run);
    if (word.codePoints().filter(Character::isLetter).count() > 1) {
      latin.add(word);
    }
  }

  /** A Latin word as it is written down: small, and without its accents. */
  static String latin(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c >= 0xC0 && c < 0x250 && Character.isLetter(c));
  }

  /** Writes down what was collected. */
  void addTo(Document document) {
    runs.forEach(
        (run, times) -> {
          if (times > 1) {
            korean.add(run);
          }
        });
    document.add(field(Fields.KOREAN_WORD, korean.stream().map(Keyboard::latin).toList()));
    document.add(field(Fields.LATIN_WORD, List.copyOf(latin)));
  }

  private static Field field(String name, List<String> terms) {
    return new Field(name, new TermStream(terms), TYPE);
  }

  private static FieldType type() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }
}
