package munjip.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an English title before a name tells of whom it names: {@code Mr. Wilcox} and {@code Mrs.
 * Wilcox} are two, and neither is the other's <i>he</i> or <i>she</i>.
 */
public enum Address {
  MAN,
  WOMAN;

  private static final Pattern TITLED =
      Pattern.compile(
          "(?:(Mr\\.?|Sir|Lord|Uncle|Monsieur)|(?:Mrs\\.?|Miss|Ms\\.?|Lady|Aunt|Madame|Madam))\\s.*",
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
    return Optional.of(titled.group(1) != null ? MAN : WOMAN);
  }

  /** Whether titles say that two names are not one person's. */
  public static boolean differ(String name, String other) {
    Optional<Address> address = of(name);
    return address.isPresent() && of(other).filter(o -> o != address.get()).isPresent();
  }
}
