package munjip.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Latin words that a note also writes in small letters. Capitalised they are no name, unless
 * something else says so: {@code Global Minimum} beside "the minimum". Gathered when first asked.
 */
final class OrdinaryWords {
  /** Shorter ones are particles of names: {@code van}, {@code de}. */
  private static final Pattern SMALL =
      Pattern.compile("(?=[a-z])(?<![\\w@/.#'’-])[a-z]{4,}(?![\\w/@])");

  private final List<Part> parts;
  private Set<String> words;

  OrdinaryWords(List<Part> parts) {
    this.parts = parts;
  }

  /** Whether one of the words of a name is written small elsewhere. */
  boolean holdsWordOf(String form) {
    if (Ko.isSyllable(form.charAt(0)) || Character.isLowerCase(form.charAt(0))) {
      return false;
    }
    if (words == null) {
      words = gathered();
    }
    for (String word : form.split(" ")) {
      if (words.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> gathered() {
    Set<String> found = new HashSet<>();
    for (Part part : parts) {
      Matcher small = SMALL.matcher(part.text());
      while (small.find()) {
        found.add(small.group());
      }
    }
    return found;
  }
}
