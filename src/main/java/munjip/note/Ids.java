package munjip.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Short URL-safe names made from content, so that they survive re-indexing. */
public final class Ids {
  /** 72 bits: two among a million notes meet with a chance of one in ten billion. */
  private static final int CHARS = 12;

  private Ids() {}

  /** Hash of the parts, 12 characters of base64url that never begin with a dash. */
  public static String of(String... parts) {
    return of(CHARS, parts);
  }

  /**
   * @param chars 4, 8 or 12: whole groups of three bytes
   */
  public static String of(int chars, String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return encode(digest.digest(), chars / 4 * 3);
  }

  /** Hash of a file's bytes, 22 characters (128 bits). */
  public static String ofContent(byte[] content) {
    return encode(sha256().digest(content), 16);
  }

  private static String encode(byte[] hash, int bytes) {
    byte[] head = java.util.Arrays.copyOf(hash, bytes);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(head);
    // A leading dash would read as an option on the command line, and as NOT in a query.
    return id.startsWith("-") ? "A" + id.substring(1) : id;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
