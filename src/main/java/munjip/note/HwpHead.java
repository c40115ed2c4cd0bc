package munjip.note;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at the head of a paragraph of 한글.
 *
 * @param level of a heading, 1 for the highest
 * @param number as shown, may be empty
 */
record HwpHead(HwpParagraph.Kind kind, int level, String number) {
  static final HwpHead ITEM = new HwpHead(HwpParagraph.Kind.ITEM, 0, "");

  /** Styles of headings: those of 한글, and what documents of Word become. */
  private static final Pattern HEADING_STYLE =
      Pattern.compile("(?i)(?:개요|제목|outline|heading)\\s*(\\d{1,2})");

  /**
   * @param level of the heading that it is, 0 for none
   */
  static HwpHead of(int level, String number) {
    return new HwpHead(
        level > 0 ? HwpParagraph.Kind.HEADING : HwpParagraph.Kind.PLAIN, level, number);
  }

  static Optional<Integer> headingLevel(String style) {
    Matcher heading = HEADING_STYLE.matcher(style == null ? "" : style.strip());
    return heading.matches() ? Optional.of(Integer.valueOf(heading.group(1))) : Optional.empty();
  }

  HwpParagraph paragraph(HwpText text, List<HwpParagraph.Attached> attached) {
    String words = text.toString();
    boolean numbered = !words.isBlank() && !number.isBlank();
    return new HwpParagraph(kind, level, numbered ? number + " " + words : words, attached);
  }
}
