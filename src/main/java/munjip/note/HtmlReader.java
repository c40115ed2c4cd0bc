package munjip.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.LineMap;
import munjip.text.Unicode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads saved pages and exported notes: what a reader came for, not the menus around it ({@link
 * HtmlPage}). Places and lines are those of the file.
 */
public final class HtmlReader implements NoteReader {
  private static final String KIND = "html";

  /** In the first bytes, where browsers look for it, too. */
  private static final int DECLARED_WITHIN = 4_096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta[^>]{0,200}?charset|\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?([A-Za-z0-9][\\w.:-]{1,29})");

  /** 18 MB of short paragraphs have 1.9 million. */
  private static final int MOST_TAGS = 2_500_000;

  /** Characters in which a document's first tag says what it is. */
  private static final int PAGE_TAG = 20;

  private final NoteConfig config;
  private final NoteDating dating;

  public HtmlReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  HtmlReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
  }

  /** By its name, and by how it begins: pages are saved as {@code .txt}, too. */
  @Override
  public boolean reads(NoteFile file, byte[] content) {
    Optional<String> kind = config.kindOf(file.file().getFileName().toString());
    return kind.filter(KIND::equals).isPresent()
        || (kind.isPresent() && isPage(beginning(content)));
  }

  /** Each takes some 400 bytes of memory while the page is read, and more where they are nested. */
  static void requireFewTags(String html) throws UnreadableNoteException {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
      tags += next == '/' || Character.isLetter(next) ? 1 : 0;
    }
    if (tags > MOST_TAGS) {
      throw new UnreadableNoteException(
          "it has %,d tags, and %,d are read at most: split it".formatted(tags, MOST_TAGS));
    }
  }

  /** Whether a page begins, behind a line of XML and comments. */
  private static boolean isPage(String beginning) {
    String rest = beginning.strip();
    while (rest.startsWith("<?xml") || rest.startsWith("<!--")) {
      int end = rest.indexOf(rest.startsWith("<!--") ? "-->" : ">");
      if (end < 0) {
        return false;
      }
      rest = rest.substring(rest.indexOf('>', end) + 1).strip();
    }
    String tag = rest.substring(0, Math.min(PAGE_TAG, rest.length())).toLowerCase(Locale.ROOT);
    return tag.matches("<!doctype\\s+html.*|<html[\\s>].*");
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    NoteBytes.requireSmall(content, config);
    DecodedText bytes = decoded(content);
    String decoded = bytes.text();
    Unicode.Normalized nfc = Unicode.nfcWithOffsets(decoded);
    FrontMatter written = FrontMatter.in(nfc.text());
    String html = blank(nfc.text(), written.end());
    requireFewTags(html);
    Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    FrontMatter front = written.or(() -> PropertyLines.in(document));
    HtmlPage page = HtmlPage.of(document);
    VisibleText out = new VisibleText();
    Collected collected = new Collected();
    List<Block> blocks = new HtmlBlocks(html, LineMap.of(html), out, collected).read(page.main());
    String text = out.toString();
    if (out.isBlank()) {
      throw new UnreadableNoteException("empty: there is no text in it");
    }
    if (page.isTemplate()) {
      throw new UnreadableNoteException(
          "a template of a site ({{ … }}, {% … %}), not a page: its pages are what can be read");
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      throw new UnreadableNoteException("letters in it are parted from their accents by tags");
    }
    Note note =
        new Note(
            file.id(),
            file.path(),
            KIND,
            meta(file, front, document, page, blocks, text),
            text,
            blocks,
            collected.links(),
            out.toSource(nfc.toSource(), decoded.length()),
            LineMap.of(decoded),
            decoded.length());
    return bytes.told(List.of(note));
  }

  private NoteMeta meta(
      NoteFile file,
      FrontMatter front,
      Document document,
      HtmlPage page,
      List<Block> blocks,
      String text) {
    String title =
        front
            .title()
            .or(() -> title(document, page))
            .orElseGet(() -> Titles.of(blocks, text, file.path()));
    List<String> tags = new ArrayList<>(front.tags());
    for (Element tag : document.select("meta[property=article:tag], meta[name=keywords]")) {
      tags.addAll(Tags.in(tag.attr("content"), false));
    }
    return new NoteMeta(
        title,
        dating.date(file, front.date(dating.dates()).or(() -> stated(document)), text),
        Tags.distinct(tags),
        front.aliases(),
        front
            .description()
            .or(() -> content(document, "meta[name=description], meta[property=og:description]")),
        front.bookAuthor(),
        front.originalAuthor(),
        front.draft(),
        Letters.language(blocks, title));
  }

  /** Front matter, which generators of sites read in pages, too, is none of the page. */
  private static String blank(String page, int end) {
    return end == 0
        ? page
        : page.substring(0, end).replaceAll("[^\\r\\n]", " ") + page.substring(end);
  }

  /** The only main heading; else what the page calls itself. */
  private static Optional<String> title(Document document, HtmlPage page) {
    List<Element> headings = page.main().select("h1");
    Optional<String> heading =
        headings.size() == 1 ? named(headings.getFirst().text()) : Optional.empty();
    return heading
        .or(() -> content(document, "meta[property=og:title]"))
        .or(() -> named(document.title()));
  }

  private static Optional<String> named(String name) {
    return Optional.of(Blanks.single(Unicode.nfc(name))).filter(text -> !text.isBlank());
  }

  private Optional<LocalDate> stated(Document document) {
    List<String> said = new ArrayList<>();
    content(document, "meta[property=article:published_time]").ifPresent(said::add);
    content(document, "meta[name=date], meta[name=created], meta[itemprop=datePublished]")
        .ifPresent(said::add);
    document.select("time[datetime]").stream().limit(1).forEach(t -> said.add(t.attr("datetime")));
    return said.stream().flatMap(day -> dating.dates().inValue(day).stream()).findFirst();
  }

  private static Optional<String> content(Document document, String query) {
    return document.select(query).stream()
        .map(element -> Blanks.single(Unicode.nfc(element.attr("content"))))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /**
   * What the bytes surely are; else what the page declares, where that gives a text; else a guess.
   */
  private static DecodedText decoded(byte[] content) throws UnreadableNoteException {
    try {
      DecodedText told = DecodedText.of(content);
      return told.confidence() == 1 ? told : declared(content).orElse(told);
    } catch (UnreadableNoteException unclear) {
      return declared(content).orElseThrow(() -> unclear);
    }
  }

  private static Optional<DecodedText> declared(byte[] content) {
    Matcher declared = DECLARED.matcher(beginning(content));
    if (!declared.find() || !Charset.isSupported(declared.group(1))) {
      return Optional.empty();
    }
    Charset charset = Charset.forName(declared.group(1));
    if (charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.ISO_8859_1)) {
      // They were tried, and every byte is Latin 1.
      return Optional.empty();
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return Likelihood.of(text, false) > 0
          ? Optional.of(new DecodedText(text, charset.name(), 1))
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String beginning(byte[] content) {
    int mark = content.length > 2 && content[0] == (byte) 0xEF ? 3 : 0;
    int length = Math.max(0, Math.min(DECLARED_WITHIN, content.length) - mark);
    return new String(content, mark, length, StandardCharsets.ISO_8859_1);
  }
}
