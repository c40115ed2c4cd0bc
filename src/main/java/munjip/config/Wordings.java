package munjip.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.search.TermKey;
import munjip.text.Unicode;

/** Reads the wordings on one side of a line, and checks each. */
final class Wordings {
  /** Longer texts are sentences, and no notes hold them word by word. */
  private static final int LONGEST = 60;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern QUOTED = Pattern.compile("[\"'“”‘’「『](.*)[\"'“”‘’」』]");
  private static final Pattern LONE_QUOTE = Pattern.compile("[\"“”「」『』]|^['‘’]|['‘]$");

  private Wordings() {}

  /**
   * @param dividers signs between wordings
   * @return each wording once, in order
   */
  static List<String> of(String side, Pattern dividers) throws BrokenLineException {
    List<String> wordings = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (String raw : dividers.split(side, -1)) {
      String wording = clean(raw);
      if (wording.isEmpty()) {
        throw new BrokenLineException("has nothing between two dividers, or beside one");
      }
      check(wording);
      if (!keys.contains(TermKey.of(wording))) {
        keys.add(TermKey.of(wording));
        wordings.add(wording);
      }
    }
    return wordings;
  }

  /** NFC, with single spaces, without quotation marks around it. */
  static String clean(String raw) {
    String text = SPACE.matcher(Unicode.nfc(raw)).replaceAll(" ").strip();
    Matcher quoted = QUOTED.matcher(text);
    return quoted.matches() ? quoted.group(1).strip() : text;
  }

  /** What holds for every wording, wherever it stands. */
  static void check(String wording) throws BrokenLineException {
    if (LONE_QUOTE.matcher(wording).find()) {
      throw new BrokenLineException(
          "holds a quotation mark in \"%s\"; terms need none".formatted(wording));
    }
    if (wording.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new BrokenLineException("\"%s\" has no letter".formatted(wording));
    }
    if (wording.length() > LONGEST) {
      throw new BrokenLineException(
          "\"%s…\" is longer than %d characters; expected a term"
              .formatted(wording.substring(0, 20), LONGEST));
    }
  }

  /** What is searched beside a typed word must not be found inside every other word. */
  static void checkSearched(List<String> wordings) throws BrokenLineException {
    for (String wording : wordings) {
      if (TermKey.of(wording).codePoints().count() == 1) {
        throw new BrokenLineException(
            "\"%s\" is a single letter, and would be found in many other words; expected two or more, or in synonyms.txt %s => … for the one direction"
                .formatted(wording, wording));
      }
    }
  }
}
