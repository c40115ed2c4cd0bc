package munjip.note;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tags of HTML inside Markdown mean for its visible text. */
final class HtmlTags {
  private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

  /** HTML's elements, without those that only stand in a document's head. */
  private static final Set<String> KNOWN =
      words(
          "a abbr acronym address area article aside audio b base bdi bdo big blockquote body br"
              + " button canvas caption center cite code col colgroup data datalist dd del details"
              + " dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form"
              + " frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input"
              + " ins kbd label legend li link main map mark marquee math menu meta meter nav"
              + " noscript object ol optgroup option output p param picture pre progress q rp rt"
              + " ruby s samp script search section select slot small source span strike strong"
              + " style sub summary sup svg table tbody td template textarea tfoot th thead time"
              + " title tr track tt u ul var video wbr");

  private static final Set<String> BREAKING =
      words(
          "address article aside blockquote br center dd details dialog dir div dl dt fieldset"
              + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol"
              + " option p pre section summary table tbody tfoot thead tr ul");

  private static final Set<String> HIDDEN = words("script style template");

  private HtmlTags() {}

  /** The element's name in lower case; empty for comments, declarations and instructions. */
  static Optional<String> name(String tag) {
    Matcher name = NAME.matcher(tag);
    return name.lookingAt()
        ? Optional.of(name.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  static boolean closes(String tag) {
    return tag.startsWith("</");
  }

  /**
   * Whether something between angle brackets is meant as text: {@code List<String>}, {@code <이름>}.
   * That is a name HTML does not know, without attributes.
   */
  static boolean isText(String tag) {
    Optional<String> name = name(tag);
    return name.isPresent()
        && !KNOWN.contains(name.get())
        && tag.length() == name.get().length() + (closes(tag) ? 3 : 2);
  }

  /** Whether what follows the tag begins on a new line. */
  static boolean breaksLine(String name) {
    return BREAKING.contains(name);
  }

  /** Whether what stands inside the element is not seen. */
  static boolean hides(String name) {
    return HIDDEN.contains(name);
  }

  /** A found attribute value: {@code [start, end)} of the tag. */
  record Attribute(String value, int start) {}

  static Optional<Attribute> attribute(String tag, String name) {
    Pattern pattern =
        Pattern.compile(
            "\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))",
            Pattern.CASE_INSENSITIVE);
    Matcher found = pattern.matcher(tag);
    if (!found.find()) {
      return Optional.empty();
    }
    int group = found.start(1) >= 0 ? 1 : found.start(2) >= 0 ? 2 : 3;
    return Optional.of(new Attribute(found.group(group), found.start(group)));
  }

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }
}
