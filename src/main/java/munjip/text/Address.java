package munjip.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an English title before a name tells of whom it names: {@code Mr. Wilcox}, {@code Mrs.
 * Wilcox} and {@code Miss Wilcox} are three, and the first is no <i>she</i>.
 */
public enum Address {
  /** Officers among them, as novels have these. */
  MAN,
  MRS,
  MISS,
  /** A woman, of whom no more is told. */
  WOMAN;

  private static final Pattern TITLED =
      Pattern.compile(
          "(Mr|Sir|Lord|Uncle|Monsieur|Captain|Colonel|Mrs|Miss|Ms|Lady|Aunt|Madame|Madam)\\.?\\s.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * @param name as it is written
   * @return empty where no title says it
   */
  public static Optional<Address> of(String name) {
    Matcher titled = TITLED.matcher(name);
    if (!titled.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (titled.group(1).toLowerCase(Locale.ROOT)) {
          case "mrs" -> MRS;
          case "miss" -> MISS;
          case "ms", "lady", "aunt", "madame", "madam" -> WOMAN;
          default -> MAN;
        });
  }

  /** Whether two whom one surname names are two. */
  public boolean differs(Address other) {
    boolean told = this != WOMAN && other != WOMAN;
    return (told && this != other) || (this == MAN) != (other == MAN);
  }

  /** Whether titles say that two names are not one person's. */
  public static boolean differ(String name, String other) {
    return of(name).flatMap(one -> of(other).filter(one::differs)).isPresent();
  }
}
