package munjip.note;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import munjip.text.Blanks;
import munjip.text.FilePlace;
import munjip.text.Unicode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads books: their chapters one after the other, each under the title that the table of contents
 * gives it. Apache Tika was tried: it knows no chapters and reads tables of contents as text.
 */
public final class EpubReader implements NoteReader {
  private static final String KIND = "epub";

  private static final String ENCRYPTION = "META-INF/encryption.xml";

  /** Fonts are made unreadable to others in these two ways; that protects no text. */
  private static final Set<String> OF_FONTS =
      Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

  /** What a publisher says of a book in two sentences; more is an advertisement. */
  private static final int LONGEST_DESCRIPTION = 500;

  private final NoteConfig config;
  private final NoteDating dating;

  public EpubReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  EpubReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
  }

  @Override
  public boolean reads(NoteFile file, byte[] content) {
    return DocumentFormat.EPUB.takes(file, content, config, KIND);
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    DocumentFormat.EPUB.require(content, config, "EPUB");
    ZipParts zip = ZipParts.of(content, config);
    EpubPackage book = EpubPackage.of(zip);
    List<String> chapters = book.chapters().stream().filter(zip::has).toList();
    if (chapters.isEmpty()) {
      throw ZipParts.damaged("none of its chapters is in it");
    }
    requireOpen(zip, chapters);
    List<String> read = chapters.stream().filter(each -> !book.contents().contains(each)).toList();
    ExtractedText text = new ExtractedText();
    write(zip, EpubContents.of(book, zip), read.isEmpty() ? chapters : read, text);
    Note note = text.note(file, KIND, stated(book), dating);
    long missing =
        book.unlisted()
            + book.chapters().stream()
                .filter(each -> !zip.has(each) && !book.contents().contains(each))
                .count();
    return List.of(
        missing == 0
            ? note
            : note.without(
                "%d %s missing in the file: get it again"
                    .formatted(missing, missing == 1 ? "chapter is" : "chapters are")));
  }

  private void write(ZipParts zip, EpubContents contents, List<String> chapters, ExtractedText text)
      throws UnreadableNoteException {
    ReadingTime time = new ReadingTime();
    long length = 0;
    String title = "";
    for (int i = 0; i < chapters.size(); i++) {
      time.check();
      Document chapter = EpubPackage.xml(zip, chapters.get(i));
      length += chapter.wholeText().length();
      if (length > config.maxBytes()) {
        throw new UnreadableNoteException(
            "its text is " + NoteBytes.tooLarge(length, config.maxBytes()));
      }
      if (title.isEmpty()) {
        text.place(new FilePlace.Part(ownTitle(chapter).orElse("chapter " + (i + 1))));
      }
      title = new EpubChapter(text, contents.in(chapters.get(i))).write(chapter, title);
    }
  }

  /** Of a chapter that no table of contents names. */
  private static Optional<String> ownTitle(Document chapter) {
    return chapter.getAllElements().stream()
        .filter(each -> EpubPackage.name(each).matches("h[1-3]"))
        .map(heading -> Blanks.single(Unicode.nfc(heading.text())))
        .filter(heading -> !heading.isEmpty())
        .findFirst();
  }

  private Stated stated(EpubPackage book) {
    Dates dates = dating.dates();
    Optional<LocalDate> date =
        book.said("date").stream().flatMap(day -> dates.inValue(day).stream()).findFirst();
    return new Stated(
        book.said("title").stream()
            .flatMap(title -> DocumentProperties.title(title).stream())
            .findFirst(),
        date,
        DocumentProperties.tags(book.said("subject")),
        book.said("description").stream()
            .map(said -> Blanks.single(Unicode.nfc(Jsoup.parse(said).text())))
            .filter(said -> !said.isEmpty() && said.length() <= LONGEST_DESCRIPTION)
            .findFirst(),
        book.author().map(Unicode::nfc));
  }

  private static void requireOpen(ZipParts zip, List<String> chapters)
      throws UnreadableNoteException {
    if (!zip.has(ENCRYPTION)) {
      return;
    }
    Set<String> closed = new HashSet<>();
    for (Element part : EpubPackage.all(EpubPackage.xml(zip, ENCRYPTION), "encrypteddata")) {
      List<String> how = new ArrayList<>();
      EpubPackage.all(part, "encryptionmethod").forEach(m -> how.add(m.attr("algorithm")));
      if (!OF_FONTS.containsAll(how)) {
        for (Element reference : EpubPackage.all(part, "cipherreference")) {
          closed.add(EpubPackage.resolve("", reference.attr("uri")));
        }
      }
    }
    if (chapters.stream().anyMatch(closed::contains)) {
      throw new UnreadableNoteException(
          "locked by its seller (DRM): only the seller's program can open it");
    }
  }
}
