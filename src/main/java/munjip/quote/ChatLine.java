package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a chat that says who speaks and when, as messengers write it when a talk is saved or
 * copied.
 *
 * @param name who speaks, as the line has it
 * @param minute of the hour; {@link #TIMELESS} where the line says none
 * @param words offset in the line at which the words begin
 * @param below whether they stand below the line instead
 * @param sure whether nothing but chats is written so
 */
record ChatLine(String name, int minute, int words, boolean below, boolean sure) {
  static final int TIMELESS = -1;

  private static final String NAME = "(?<name>[@\\p{L}][^\\n\\[\\]<>:,(]{0,30}?)";

  /** A time with the half of the day is rarely written by a program. */
  private static final String HALF =
      "(?:(?:오전|오후)\\s?\\d{1,2}:(?<m>\\d{2})|\\d{1,2}:(?<n>\\d{2})(?::\\d{2})?\\s?[AaPp]\\.?[Mm]\\.?)";

  private static final String TIME =
      "(?:(?:오전|오후)\\s?)?\\d{1,2}:(?<m>\\d{2})(?::\\d{2})?(?:[.,]\\d{1,3})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";

  private static final String DATE =
      "(?:\\d{1,4}\\s?[./년-]\\s?\\d{1,2}\\s?[./월-]\\s?\\d{1,4}[.일]?|\\d{1,2} \\p{L}{3,9} \\d{4})";

  private static final String DAY = "(?:오늘|어제|Today at|Yesterday at|" + DATE + ")";

  /** A rule of a grammar begins so, too: {@code <term> ::= …}. */
  private static final Pattern IRC =
      Pattern.compile("<[@+ ]?" + NAME + ">\\s+(?!::?=|=|->|\\|)(?=\\S)");

  private record Form(Pattern pattern, boolean sure) {
    static Form of(boolean sure, String pattern) {
      return new Form(Pattern.compile(pattern), sure);
    }
  }

  /** Who and when, then the words in the same line; or the line alone, and the words below. */
  private static final List<Form> FORMS =
      List.of(
          Form.of(true, "\\[" + NAME + "\\] \\[" + HALF + "\\]\\s+(?=\\S)"),
          Form.of(true, DATE + ",? (?:오전|오후) \\d{1,2}:(?<m>\\d{2}),? " + NAME + " ?: (?=\\S)"),
          Form.of(false, DATE + ",? " + TIME + " - " + NAME + ": (?=\\S)"),
          Form.of(false, "\\[" + DATE + ",? " + TIME + "\\] " + NAME + ": (?=\\S)"),
          Form.of(true, "\\[?" + TIME + "\\]? <" + NAME + ">\\s+(?=\\S)"),
          Form.of(true, TIME + "\\s+From\\s+" + NAME + "\\s+[Tt]o\\s+[^:\\n]{1,40}:\\s+(?=\\S)"),
          Form.of(false, "\\[" + TIME + "\\] " + NAME + ": (?=\\S)"),
          Form.of(false, NAME + " ?[(\\[]" + TIME + "[)\\]]: ?(?=\\S)"),
          Form.of(true, NAME + " ?[—–] ?" + DAY + ",? " + HALF + "$"),
          Form.of(true, NAME + " ?[—–] ?" + DAY + ",? " + TIME + "$"),
          Form.of(true, NAME + ", \\[" + DATE + "(?: at|,)? " + TIME + "\\]:?$"),
          Form.of(false, NAME + "(?: APP)?  ?\\[?" + HALF + "\\]?$"),
          Form.of(false, NAME + "(?: {2,}|\\t|: ?|,? [(\\[])" + TIME + "[)\\]]?$"));

  /** In UTF-16 units, of what stands before the words. */
  private static final int LONGEST = 110;

  /** What decorates a name: a team, another name, a picture. */
  private static final Pattern BEHIND_NAME = Pattern.compile("\\s*[/(|·_#].*$|[^\\p{L}\\p{N}]+$");

  /** Reads one line of a note. */
  static Optional<ChatLine> of(String line) {
    if (line.startsWith("<") && line.indexOf("</") < 0) {
      Matcher m = IRC.matcher(line);
      return m.lookingAt() ? of(m, line, false) : Optional.empty();
    }
    if (mayHoldTime(line)) {
      for (Form form : FORMS) {
        Matcher m = form.pattern.matcher(line);
        if (m.lookingAt()) {
          return of(m, line, form.sure);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ChatLine> of(Matcher m, String line, boolean sure) {
    String name = BEHIND_NAME.matcher(m.group("name")).replaceFirst("").strip();
    name = name.startsWith("@") ? name.substring(1) : name;
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new ChatLine(name, minute(m), m.end(), m.end() == line.length(), sure));
  }

  private static int minute(Matcher m) {
    for (String group : List.of("m", "n")) {
      if (m.namedGroups().containsKey(group) && m.group(group) != null) {
        return Integer.parseInt(m.group(group));
      }
    }
    return TIMELESS;
  }

  /** Most lines are told here, and cheaply. */
  private static boolean mayHoldTime(String line) {
    int colon = line.indexOf(':');
    while (colon > 0 && colon + 2 < line.length() && colon < LONGEST) {
      if (Character.isDigit(line.charAt(colon - 1))
          && Character.isDigit(line.charAt(colon + 1))
          && Character.isDigit(line.charAt(colon + 2))) {
        return true;
      }
      colon = line.indexOf(':', colon + 1);
    }
    return false;
  }
}
