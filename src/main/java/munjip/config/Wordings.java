package munjip.config;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import munjip.glossary.TermKey;
import munjip.text.Blanks;
import munjip.text.Unicode;

/**
 * Reads the wordings on one side of a line, and checks each. Every command reads a thousand lines
 * at its start, so no patterns are used here.
 */
final class Wordings {
  /** Longer texts are sentences, and no notes hold them word by word. */
  private static final int LONGEST = 60;

  private static final String OPENING = "\"'“‘「『";
  private static final String CLOSING = "\"'”’」』";

  private Wordings() {}

  /**
   * @param dividers signs between wordings
   * @return each wording once, in order, by its {@link TermKey}
   */
  static SequencedMap<String, String> of(String side, String dividers) throws BrokenLineException {
    SequencedMap<String, String> wordings = new LinkedHashMap<>();
    int start = 0;
    for (int i = 0; i <= side.length(); i++) {
      if (i == side.length() || dividers.indexOf(side.charAt(i)) >= 0) {
        String wording = clean(side.substring(start, i));
        if (wording.isEmpty()) {
          throw new BrokenLineException("has nothing between two dividers, or beside one");
        }
        check(wording);
        wordings.putIfAbsent(TermKey.of(wording), wording);
        start = i + 1;
      }
    }
    return wordings;
  }

  /** NFC, with single spaces, without quotation marks around it. */
  static String clean(String raw) {
    String text = Blanks.single(Unicode.nfc(raw));
    int last = text.length() - 1;
    boolean quoted =
        last > 0 && OPENING.indexOf(text.charAt(0)) >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0;
    return quoted ? text.substring(1, last).strip() : text;
  }

  /** What holds for every wording, wherever it stands. */
  static void check(String wording) throws BrokenLineException {
    if (wording.length() > LONGEST) {
      throw new BrokenLineException(
          "\"%s…\" is longer than %d characters; expected a term"
              .formatted(wording.substring(0, 20), LONGEST));
    }
    if (hasQuote(wording)) {
      throw new BrokenLineException(
          "holds a quotation mark in \"%s\"; terms need none".formatted(wording));
    }
    if (wording.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new BrokenLineException("\"%s\" has no letter".formatted(wording));
    }
  }

  /** Apostrophes are none inside or behind a word: {@code Conway's}, {@code Brooks'}. */
  private static boolean hasQuote(String wording) {
    for (int i = 0; i < wording.length(); i++) {
      if ("\"“”「」『』".indexOf(wording.charAt(i)) >= 0) {
        return true;
      }
    }
    return "'‘’".indexOf(wording.charAt(0)) >= 0;
  }

  /** What is searched beside a typed word must not be found inside every other word. */
  static void checkSearched(Collection<String> keys) throws BrokenLineException {
    for (String key : keys) {
      if (key.codePointCount(0, key.length()) == 1) {
        throw new BrokenLineException(
            "\"%s\" is a single letter, and would be found in many other words; expected two or more, or in synonyms.txt %s => … for the one direction"
                .formatted(key, key));
      }
    }
  }
}
