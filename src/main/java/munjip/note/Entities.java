package munjip.note;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Unicode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Character references such as {@code &amp;} in HTML, decoded by commonmark's own table. */
final class Entities {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX]\\p{XDigit}{1,6}|#\\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");

  private static final Parser COMMONMARK = Parser.builder().build();
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Entities() {}

  /** The end of the entity that begins at {@code at}, or -1. */
  static int endAt(CharSequence text, int at) {
    Matcher entity = ENTITY.matcher(text);
    entity.region(at, Math.min(text.length(), at + 34));
    return entity.lookingAt() ? entity.end() : -1;
  }

  /** What a reader sees of it, in NFC; an unknown one is seen as it stands. */
  static String decode(String entity) {
    String known = KNOWN.get(entity);
    if (known != null) {
      return known;
    }
    Node paragraph = COMMONMARK.parse(entity).getFirstChild();
    String decoded =
        paragraph != null && paragraph.getFirstChild() instanceof Text text
            ? Unicode.nfc(text.getLiteral())
            : entity;
    if (!decoded.equals(entity) && KNOWN.size() < 4096) {
      KNOWN.put(entity, decoded);
    }
    return decoded;
  }
}
