package munjip.note;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The part of a page that a reader came for. What HTML itself names as something else goes
 * (navigation, sidebars, forms, scripts), then what is nearly all links; of a page that is all
 * links, such as exported bookmarks, nothing goes.
 */
record HtmlPage(Element main) {
  /** What generators of sites fill in. */
  private static final Pattern FILLED_IN = Pattern.compile("\\{%-?\\s*\\w|\\{\\{-?\\s*[.$\\w]");

  /** So much text for each of these, and it is a page that speaks of them. */
  private static final int TEXT_FOR_EACH = 300;

  private static final String NO_TEXT =
      "script, style, template, noscript, svg, iframe, object, canvas, select, input,"
          + " textarea, datalist, [hidden], .page-header-icon";

  /** Not seen, or not now: of a page that was saved while a window lay over it, that is all. */
  private static final String NOT_SEEN =
      "[aria-hidden=true], [style*=display:none], [style*=display: none]";

  private static final String AROUND =
      "nav, aside, [role=navigation], [role=banner], [role=contentinfo], [role=search],"
          + " [role=complementary], [role=menu], [role=menubar], [role=dialog],"
          + " body > header, body > footer, body > div > header, body > div > footer";

  private static final String MAIN = "main, article, [role=main], #content, #main";

  /** A part with so much of the page's text is the page; several articles are a page of several. */
  private static final double MOST = .6;

  /** Fewer letters than these are what was left by accident. */
  private static final int FEWEST_LETTERS = 80;

  private static final String LISTS = "ul, ol, div, section, table, dl, p";

  /** A part with so many links, and so much of its text in them, is a menu. */
  private static final int LINKS = 4;

  private static final double LINKED = .8;

  /** Letters that a link of a menu has at most, on the average; titles of readings have more. */
  private static final int SHORT_LABEL = 12;

  /** Of a page that is all links, or all menus, they are what it is about. */
  private static final double NOT_ALL = .5;

  static HtmlPage of(Document document) {
    Element body = document.body();
    body.select(NO_TEXT).remove();
    body.select("button").stream().filter(each -> !isInHeading(each)).forEach(Element::remove);
    remove(body, body.select(NOT_SEEN), NOT_ALL);
    long letters = HtmlSizes.of(body).size(body).text();
    remove(body, body.select(AROUND), 1 - FEWEST_LETTERS / Math.max(1.0, (double) letters));
    body.select("a[href^=#]").stream().filter(HtmlPage::isPermalink).forEach(Element::remove);
    Element main = main(body);
    if (main.normalName().equals("body")) {
      remove(main, menus(main), NOT_ALL);
    }
    return new HtmlPage(main);
  }

  /** Whether it is filled in elsewhere: what code shows of such signs does not count. */
  boolean isTemplate() {
    Element told = main.clone();
    told.select("pre, code").remove();
    String text = told.text();
    return FILLED_IN.matcher(text).results().count() * TEXT_FOR_EACH > text.length();
  }

  /** The sign beside a heading that links to it. */
  private static boolean isPermalink(Element link) {
    return link.text().matches("[#¶§🔗]?") && link.select("img").isEmpty();
  }

  private static boolean isInHeading(Element button) {
    return button.parents().stream().anyMatch(each -> each.normalName().matches("h[1-6]|summary"));
  }

  /**
   * Takes parts away, all of them or none.
   *
   * @param most none where they are this share of the text or more
   */
  private static void remove(Element from, List<Element> parts, double most) {
    HtmlSizes sizes = HtmlSizes.of(from);
    Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(parts);
    List<Element> outermost =
        parts.stream().filter(part -> part.parents().stream().noneMatch(known::contains)).toList();
    long gone = outermost.stream().mapToLong(part -> sizes.size(part).text()).sum();
    if (gone < sizes.size(from).text() * most) {
      outermost.forEach(Element::remove);
    }
  }

  private static Element main(Element body) {
    HtmlSizes sizes = HtmlSizes.of(body);
    double least = sizes.size(body).text() * MOST;
    return body.select(MAIN).stream()
        .filter(part -> sizes.size(part).text() >= least)
        .min(Comparator.comparingLong(part -> sizes.size(part).text()))
        .orElse(body);
  }

  private static List<Element> menus(Element main) {
    HtmlSizes sizes = HtmlSizes.of(main);
    return main.children().select(LISTS).stream().filter(part -> isMenu(sizes.size(part))).toList();
  }

  private static boolean isMenu(HtmlSizes.Size size) {
    return size.links() >= LINKS
        && size.linked() >= LINKED * size.text()
        && size.linked() <= (long) SHORT_LABEL * size.links();
  }
}
