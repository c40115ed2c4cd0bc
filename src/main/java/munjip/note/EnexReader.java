package munjip.note;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.FilePlaces;
import munjip.text.LineMap;
import munjip.text.OffsetMap;
import munjip.text.Unicode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Reads what Evernote exports ({@code .enex}), and what other programs write like it: all notes of
 * a file. Pictures and other parts that a note carries are not looked into.
 */
public final class EnexReader implements NoteReader {
  private static final String KIND = "enex";
  private static final String OPENS = "<note>";
  private static final String CLOSES = "</note>";
  private static final String END = "</en-export>";

  /** Of a title in a reason, in UTF-16 units. */
  private static final int LONGEST_TITLE = 80;

  private static final String CUT_OFF =
      "the export breaks off; what came behind is not in it: export it again";

  /** Bytes in which the file says what it is. */
  private static final int HEAD = 1_000;

  private static final String RESOURCE_OPENS = "<resource>";
  private static final String RESOURCE_CLOSES = "</resource>";

  private static final Pattern DONE =
      Pattern.compile("<en-todo\\s[^<>]*checked=[\"']true[\"'][^<>]*>");

  private static final Pattern OPEN = Pattern.compile("<en-todo[^<>]*>");
  private static final Pattern OWN_TAGS = Pattern.compile("</?en-(?:todo|media)[^<>]*>");

  /** Text that was locked with a password. */
  private static final String LOCKED = "en-crypt";

  private static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX");

  private final NoteConfig config;
  private final NoteDating dating;
  private final Clock clock;

  public EnexReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  EnexReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
    this.dating = new NoteDating(clock);
  }

  @Override
  public boolean reads(NoteFile file, byte[] content) {
    return config.kindOf(file.file().getFileName().toString()).filter(KIND::equals).isPresent()
        && Beginnings.of(content, HEAD).anyMatch(head -> head.contains("<en-export"));
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    String export = DecodedText.of(content).text();
    ContainerNames names = new ContainerNames(file);
    ReadingTime time = new ReadingTime();
    List<Note> notes = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    int opens = export.indexOf(OPENS);
    while (opens >= 0) {
      time.check();
      int closes = export.indexOf(CLOSES, opens);
      int end = closes < 0 ? export.length() : closes + CLOSES.length();
      note(file, export.substring(opens, end), names, unread).ifPresent(notes::add);
      opens = export.indexOf(OPENS, end);
    }
    if (!export.stripTrailing().endsWith(END)) {
      unread.add(CUT_OFF);
    }
    return whole(notes, unread);
  }

  /** What is missing is told with the last note. */
  private static List<Note> whole(List<Note> notes, List<String> unread)
      throws UnreadableNoteException {
    if (notes.isEmpty()) {
      throw new UnreadableNoteException(
          unread.isEmpty()
              ? "empty: there are no notes with text in this export"
              : String.join("; ", unread));
    }
    if (!unread.isEmpty()) {
      notes.add(notes.removeLast().without(String.join("; ", unread)));
    }
    return notes;
  }

  /** A note without a word is none; one that has only pictures or locked text keeps its title. */
  private Optional<Note> note(
      NoteFile file, String xml, ContainerNames names, List<String> unread) {
    Document parsed = Jsoup.parse(withoutResources(xml), "", Parser.xmlParser());
    String title = text(parsed, "note > title").orElse("");
    String created = text(parsed, "note > created").orElse("");
    // An empty note has its name, too: numbers stand for places in the file.
    ContainerNames.Name name =
        names.next(title.isEmpty() ? "untitled" : title, title + "\n" + created);
    String html = content(parsed);
    if (html.length() > config.maxBytes()) {
      unread.add(
          "\""
              + title.substring(0, Math.min(LONGEST_TITLE, title.length()))
              + "\" in it is "
              + NoteBytes.tooLarge(html.length(), config.maxBytes()));
      return Optional.empty();
    }
    Body body = Body.read(html);
    if (body.out.isBlank() && !title.isEmpty()) {
      html = "<h1>" + Entities.escape(title) + "</h1>";
      body = Body.read(html);
    }
    if (body.out.isBlank()) {
      return Optional.empty();
    }
    List<String> tags = parsed.select("note > tag").eachText();
    Stated stated =
        new Stated(Optional.of(title).filter(words -> !words.isBlank()), created(created), tags);
    String text = body.out.toString();
    return Optional.of(
        new Note(
            name.id(),
            name.path(),
            KIND,
            stated.meta(file, dating, body.blocks, text),
            text,
            body.blocks,
            body.collected.links(),
            body.out.toSource(OffsetMap.identity(html.length()), html.length()),
            LineMap.of(html),
            html.length(),
            new FilePlaces(false, List.of())));
  }

  /** What is visible of a note's page. */
  private record Body(VisibleText out, Collected collected, List<Block> blocks) {
    static Body read(String html) {
      Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
      page.select(LOCKED + ", script, style").remove();
      VisibleText out = new VisibleText();
      Collected collected = new Collected();
      return new Body(
          out, collected, new HtmlBlocks(html, LineMap.of(html), out, collected).read(page.body()));
    }
  }

  /** Pictures and files are most of an export; one that was cut off ends in the middle of one. */
  private static String withoutResources(String xml) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (int at = xml.indexOf(RESOURCE_OPENS); at >= 0; at = xml.indexOf(RESOURCE_OPENS, from)) {
      rest.append(xml, from, at);
      int closes = xml.indexOf(RESOURCE_CLOSES, at);
      from = closes < 0 ? xml.length() : closes + RESOURCE_CLOSES.length();
    }
    return rest.append(xml, from, xml.length()).toString();
  }

  /** The note as a page, where it came from at its end. */
  private static String content(Document parsed) {
    Element content = parsed.selectFirst("note > content");
    String written = content == null ? "" : content.wholeText();
    // To a page's reader these tags, which close themselves, would hold all that follows.
    String ticked = DONE.matcher(written).replaceAll("☑ ");
    String html = OWN_TAGS.matcher(OPEN.matcher(ticked).replaceAll("☐ ")).replaceAll("");
    return Unicode.nfc(
        text(parsed, "note > note-attributes > source-url")
            .filter(url -> url.startsWith("http"))
            .map(
                url ->
                    html + "\n<p><a href=\"" + url.replace("\"", "%22") + "\">" + url + "</a></p>")
            .orElse(html));
  }

  private static Optional<String> text(Document parsed, String query) {
    return Optional.ofNullable(parsed.selectFirst(query))
        .map(each -> Blanks.single(Unicode.nfc(each.text())))
        .filter(text -> !text.isEmpty());
  }

  private Optional<LocalDate> created(String stamp) {
    try {
      return dating
          .dates()
          .sane(LocalDate.ofInstant(Instant.from(CREATED.parse(stamp)), clock.getZone()));
    } catch (DateTimeException e) {
      return dating.dates().inValue(stamp);
    }
  }
}
