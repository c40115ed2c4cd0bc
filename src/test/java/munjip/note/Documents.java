package munjip.note;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import munjip.text.FilePlace;

/** Writes documents of word processors and books, and reads them as the program does. */
final class Documents {
  static final NoteConfig CONFIG =
      new NoteConfig(
          Map.of("docx", "docx", "odt", "odt", "epub", "epub", "rtf", "rtf", "txt", "txt"),
          1_000_000,
          10_000_000,
          Set.of(),
          false);

  private static final List<Function<Clock, NoteReader>> READERS =
      List.of(
          clock -> new DocxReader(CONFIG, clock),
          clock -> new OdtReader(CONFIG, clock),
          clock -> new EpubReader(CONFIG, clock),
          clock -> new RtfReader(CONFIG, clock));

  private Documents() {}

  /** By the reader that takes the file first, as the program does. */
  static Note read(String path, byte[] content) throws UnreadableNoteException {
    for (Function<Clock, NoteReader> reader : READERS) {
      if (reader.apply(Clock.systemUTC()).reads(Reading.file(path, content), content)) {
        Note note = Reading.by(reader, path, content).getFirst();
        NoteInvariants.check(note);
        return note;
      }
    }
    throw new UnreadableNoteException("no reader takes it");
  }

  /** Each block with its place: {@code paragraph 2 | Heading 1 | text}. */
  static String told(Note note) {
    StringBuilder told = new StringBuilder();
    for (Block block : note.blocks()) {
      String kind =
          switch (block) {
            case Block.Heading heading -> "Heading " + heading.level();
            case Block.Bullets list -> list.ordered() ? "Numbers from " + list.start() : "Bullets";
            case Block.Table table ->
                "Table %d+%d".formatted(table.header().size(), table.rows().size());
            default -> block.getClass().getSimpleName();
          };
      FilePlace.Part part = (FilePlace.Part) note.places().at(block.lines());
      String text = block.range().of(note.text()).replace("\n", "⏎").replace("\t", "⇥");
      told.append(part.part() + " | " + kind + " | " + text + "\n");
    }
    return told.toString();
  }

  /** Names and contents, in turn; what is called mimetype is not packed. */
  static byte[] zip(String... parts) {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i += 2) {
      contents.put(parts[i], parts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return zip(contents);
  }

  /** What is packed in a zip file. */
  static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * @param body what stands in {@code w:body}
   * @param more further parts, names and contents in turn
   */
  static byte[] docx(String body, String... more) {
    String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    String document =
        "<w:document xmlns:w='%s' xmlns:mc='mc' xmlns:wps='wps' xmlns:v='v'><w:body>%s</w:body></w:document>"
            .formatted(word, body);
    return zip(
        Stream.concat(
                Stream.of("[Content_Types].xml", "<Types/>", "word/document.xml", document),
                Stream.of(more))
            .toArray(String[]::new));
  }

  /**
   * @param body what stands in {@code office:text}
   * @param styles automatic ones
   */
  static byte[] odt(String styles, String body, String... more) {
    String content =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
          xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">
        <office:automatic-styles>%s</office:automatic-styles>
        <office:body><office:text>%s</office:text></office:body></office:document-content>
        """
            .formatted(styles, body);
    return zip(
        Stream.concat(
                Stream.of(
                    "mimetype",
                    "application/vnd.oasis.opendocument.text",
                    "content.xml",
                    content.strip()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  /**
   * @param metadata what stands in the package's metadata
   * @param parts chapters, names and bodies in turn, in reading order; others as they are
   */
  static byte[] epub(String metadata, String... parts) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("mimetype", "application/epub+zip");
    all.put(
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>");
    StringBuilder manifest = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (int i = 0; i < parts.length; i += 2) {
      String name = parts[i];
      if (name.startsWith("META-INF/")) {
        all.put(name, parts[i + 1]);
        continue;
      }
      String nav = name.equals("nav.xhtml") ? " properties='nav'" : "";
      boolean chapter = name.endsWith("html");
      String type = chapter ? "application/xhtml+xml" : "application/x-dtbncx+xml";
      manifest.append("<item id='i%d' href='%s' media-type='%s'%s/>".formatted(i, name, type, nav));
      spine.append(chapter ? "<itemref idref='i%d'/>".formatted(i) : "");
      String page =
          "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'"
              + " xmlns:epub='http://www.idpf.org/2007/ops'><head><title/><script src='a.js'/></head>"
              + "<body>%s</body></html>".formatted(parts[i + 1]);
      all.put(
          "OEBPS/" + java.net.URLDecoder.decode(name, StandardCharsets.UTF_8),
          chapter ? page : parts[i + 1]);
    }
    all.put(
        "OEBPS/book.opf",
        "<package xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:opf='o'><metadata>%s</metadata>"
                .formatted(metadata)
            + "<manifest>%s</manifest><spine>%s</spine></package>".formatted(manifest, spine));
    return zip(
        all.entrySet().stream()
            .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
            .toArray(String[]::new));
  }

  static byte[] rtf(String content) {
    return ("{\\rtf1\\ansi\\ansicpg949\\deff0{\\fonttbl{\\f0\\fnil\\fcharset129 Batang;}"
            + "{\\f1\\fswiss\\fcharset0 Arial;}{\\f2\\fnil\\fcharset2 Symbol;}}"
            + content
            + "}")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
