package munjip.people;

import java.util.Optional;
import java.util.regex.Pattern;
import munjip.analysis.Folding;
import munjip.text.AccountNames;

/**
 * A text that names somebody, as it stands in notes, and what it says.
 *
 * @param folded equal for forms that differ only in case, width, accents and spaces
 * @param name empty for accounts, and where there is no letter
 * @param handle the account it is
 * @param address the address it is; most accounts have one, too
 */
record WrittenForm(
    String written,
    String folded,
    Optional<WrittenName> name,
    Optional<String> handle,
    Optional<String> address) {
  private static final Pattern LIKE_ACCOUNT = Pattern.compile("[a-z0-9_.-]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  static WrittenForm of(String written, Vocabulary vocabulary) {
    boolean sign = hasSign(written);
    Optional<String> handle =
        (sign ? AccountNames.handle(written) : Optional.<String>empty())
            .or(() -> vocabulary.bareAccount(written));
    Optional<String> address = sign ? AccountNames.address(written) : Optional.empty();
    return new WrittenForm(
        written.strip(),
        folded(written),
        handle.isPresent() || address.isPresent() ? Optional.empty() : vocabulary.read(written),
        handle,
        address);
  }

  /** Whether it is an account or written as most are: small letters without a blank. */
  boolean isLikeAccount() {
    return isAccount() || LIKE_ACCOUNT.matcher(written).matches();
  }

  /** Only names with a sign can be written as accounts, and most have none. */
  static boolean hasSign(String written) {
    return written.indexOf('@') >= 0 || written.indexOf('.') >= 0;
  }

  static String folded(String written) {
    String folded = Folding.of(written).strip();
    return hasOtherSpaces(folded) ? SPACES.matcher(folded).replaceAll(" ") : folded;
  }

  /** Whether there is white space that is not one blank; most names have none. */
  private static boolean hasOtherSpaces(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean two = c == ' ' && text.charAt(i + 1) == ' ';
      if (two || (c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c)))) {
        return true;
      }
    }
    return false;
  }

  boolean isAccount() {
    return handle.isPresent() || address.isPresent();
  }
}
