package munjip.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/** How the naive engine finds words in text: by reading it. */
final class ScanText {
  private static final Pattern PARTICLE = Pattern.compile("(?<=.{2})(은|는|이|가|을|를|의|에|도|에서|으로|로)$");
  private static final String EDGE = "(?<![\\p{L}\\p{N}])";

  private ScanText() {}

  /** A typed word, with or without its particle; a Latin one from the start of a word. */
  static List<TextRange> word(String text, String word) {
    List<TextRange> found = new ArrayList<>();
    for (String form : List.of(word, PARTICLE.matcher(word).replaceFirst(""))) {
      boolean latin = form.codePointAt(0) < 0x250;
      String end = latin && form.length() < 3 ? "(?![a-z0-9])" : "";
      found.addAll(all(text, (latin ? EDGE : "") + Pattern.quote(form) + end));
    }
    return found;
  }

  /** Text as it stands, white space of any kind and amount being the same. */
  static List<TextRange> phrase(String text, String phrase) {
    String[] parts = phrase.strip().split("\\s+");
    List<String> quoted = new ArrayList<>();
    for (String part : parts) {
      quoted.add(Pattern.quote(part));
    }
    return all(text, String.join("\\s+", quoted));
  }

  static List<TextRange> prefix(String text, String prefix) {
    return all(text, EDGE + Pattern.quote(prefix) + "[\\p{L}\\p{N}]*");
  }

  /** Words at most one letter away. */
  static List<TextRange> near(String text, String word) {
    List<TextRange> found = new ArrayList<>();
    Matcher words = Pattern.compile("[\\p{L}\\p{N}]+").matcher(text);
    while (words.find()) {
      if (oneEditAway(words.group().toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))) {
        found.add(new TextRange(words.start(), words.end()));
      }
    }
    return found;
  }

  private static boolean oneEditAway(String a, String b) {
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    String restA = a.substring(start);
    String restB = b.substring(start);
    if (restA.isEmpty() || restB.isEmpty()) {
      return restA.length() + restB.length() <= 1;
    }
    return restA.substring(1).equals(restB.substring(1))
        || restA.substring(1).equals(restB)
        || restA.equals(restB.substring(1));
  }

  private static List<TextRange> all(String text, String regex) {
    Matcher matcher =
        Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
    List<TextRange> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(new TextRange(matcher.start(), matcher.end()));
    }
    return found;
  }
}
