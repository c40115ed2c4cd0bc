package munjip.note;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a document's bytes say it is, whatever its name says. */
enum DocumentFormat {
  DOCX,
  ODT,
  EPUB,
  RTF,
  /** The container of Office until 2003, and of protected files since. */
  OLD_OFFICE,
  /** A zip file of something else, or of nothing that can be told. */
  ZIP,
  /** A web page or another text in XML. */
  MARKUP,
  OTHER;

  private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final int BEGINNING = 200;

  private static final Pattern OPEN_DOCUMENT =
      Pattern.compile("application/vnd\\.oasis\\.opendocument\\.text(?:-template)?(?![\\w-])");

  static DocumentFormat of(byte[] content, NoteConfig config) {
    if (ZipParts.isZip(content)) {
      return ofZip(content, config);
    }
    String beginning = beginning(content);
    if (beginning.startsWith("{\\rtf")) {
      return RTF;
    }
    if (beginning.startsWith("<")) {
      return MARKUP;
    }
    return content.length >= OLD.length
            && content[0] == OLD[0]
            && content[1] == OLD[1]
            && content[2] == OLD[2]
            && content[3] == OLD[3]
        ? OLD_OFFICE
        : OTHER;
  }

  /** Whether a reader of this format takes the file: for what it is, or to say what is wrong. */
  boolean takes(NoteFile file, byte[] content, NoteConfig config, String kind) {
    Optional<String> named = config.kindOf(file.file().getFileName().toString());
    if (named.isEmpty()) {
      return false;
    }
    DocumentFormat is = of(content, config);
    return is == this
        || (named.get().equals(kind) && (is == ZIP || is == OLD_OFFICE || is == OTHER));
  }

  /**
   * @throws UnreadableNoteException when the file is something else than its name says
   */
  void require(byte[] content, NoteConfig config, String name) throws UnreadableNoteException {
    if (content.length == 0) {
      throw new UnreadableNoteException("empty: there is no text in it");
    }
    switch (of(content, config)) {
      case OLD_OFFICE -> throw new UnreadableNoteException(oldOffice(content));
      case ZIP -> {
        ZipParts.of(content, config);
        throw new UnreadableNoteException("no %s: a zip file of something else".formatted(name));
      }
      case OTHER ->
          throw new UnreadableNoteException(
              "no %s, whatever its name says, or damaged at its beginning: open it, and save it anew"
                  .formatted(name));
      default -> {
        // It is what it should be.
      }
    }
  }

  private static String oldOffice(byte[] content) {
    if (holds(content, "EncryptedPackage")) {
      return "protected by a password: save it without one";
    }
    return holds(content, "WordDocument")
        ? "an old Word file (.doc): save it as .docx"
        : "an old Office file: save it as .docx";
  }

  /** Whether a name stands in it as those containers write them. */
  private static boolean holds(byte[] content, String name) {
    String all = new String(content, StandardCharsets.ISO_8859_1);
    byte[] sought = name.getBytes(StandardCharsets.UTF_16LE);
    return all.contains(new String(sought, StandardCharsets.ISO_8859_1));
  }

  private static DocumentFormat ofZip(byte[] content, NoteConfig config) {
    try {
      ZipParts zip = ZipParts.of(content, config);
      String type = said(zip, "mimetype");
      if (type.equals("application/epub+zip")
          || (type.isEmpty() && zip.has("META-INF/container.xml"))) {
        return EPUB;
      }
      // The manifest says it, too, for programs that leave the first part out.
      if (OPEN_DOCUMENT.matcher(type).matches()
          || (type.isEmpty()
              && zip.has("content.xml")
              && OPEN_DOCUMENT.matcher(said(zip, "META-INF/manifest.xml")).find())) {
        return ODT;
      }
      return zip.has("[Content_Types].xml") && DocxParts.isWord(zip) ? DOCX : ZIP;
    } catch (UnreadableNoteException e) {
      return ZIP;
    }
  }

  /** What a part that says something of the others says; empty when it is not there. */
  private static String said(ZipParts zip, String part) throws UnreadableNoteException {
    return zip.has(part) ? new String(zip.readSmall(part), StandardCharsets.UTF_8).strip() : "";
  }

  private static String beginning(byte[] content) {
    int mark = content.length > 2 && content[0] == (byte) 0xEF ? 3 : 0;
    int length = Math.max(0, Math.min(BEGINNING, content.length) - mark);
    return new String(content, mark, length, StandardCharsets.ISO_8859_1).strip();
  }
}
