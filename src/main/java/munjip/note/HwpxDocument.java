package munjip.note;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.SectionXMLFile;

/** A {@code .hwpx} file: the one place where the library reads it, section by section. */
final class HwpxDocument {
  private static final Pattern SECTION = Pattern.compile("(?:.*/)?section(\\d{1,6})\\.xml");
  private static final Pattern HEADER = Pattern.compile("(?:.*/)?header\\.xml");

  private static final String MANIFEST = "META-INF/manifest.xml";

  private final ZipParts parts;
  private final long mostElements;
  private final ReadingTime time;
  private final HwpxPackage contents = new HwpxPackage();

  HwpxDocument(ZipParts parts, long mostElements, ReadingTime time) throws Exception {
    this.parts = parts;
    this.mostElements = mostElements;
    this.time = time;
    requireOpen();
    Optional<String> table =
        parts.names().stream().filter(name -> name.endsWith(".hpf")).findFirst();
    if (table.isPresent()) {
      SafeXml.parse(parts.read(table.get()), contents);
    }
  }

  private void requireOpen() throws UnreadableNoteException {
    Optional<byte[]> manifest =
        parts.has(MANIFEST) ? Optional.of(parts.read(MANIFEST)) : Optional.empty();
    if (manifest.isPresent()
        && new String(manifest.get(), StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new UnreadableNoteException(
          "protected by a password: save it without one in 한글 (보안 → 문서 암호 변경/해제)");
    }
  }

  Stated stated(ZoneId zone, Dates dates) {
    return contents.stated(zone, dates);
  }

  void write(HwpBlocks blocks) throws Exception {
    List<String> sections = sections();
    if (sections.isEmpty()) {
      throw new UnreadableNoteException("not a file of 한글, though it is named like one");
    }
    HwpxBody body = new HwpxBody(new HwpxHeads(header().headerXMLFile()));
    for (int i = 0; i < sections.size(); i++) {
      String prefix = sections.size() == 1 ? "" : "section %d, ".formatted(i + 1);
      for (SectionXMLFile section : read(sections.get(i)).sectionXMLFileList().items()) {
        blocks.section(prefix, body.section(section));
      }
    }
  }

  /** As the contents say; as they are counted, where they say nothing. */
  private List<String> sections() {
    List<String> said =
        contents.inOrder().stream()
            .filter(name -> SECTION.matcher(name).matches() && parts.has(name))
            .toList();
    return said.isEmpty()
        ? parts.names().stream()
            .filter(name -> SECTION.matcher(name).matches())
            .sorted(Comparator.comparingInt(HwpxDocument::count))
            .toList()
        : said;
  }

  private static int count(String section) {
    Matcher counted = SECTION.matcher(section);
    return counted.matches() ? Integer.parseInt(counted.group(1)) : 0;
  }

  private HWPXFile header() throws Exception {
    Optional<String> header =
        parts.names().stream().filter(name -> HEADER.matcher(name).matches()).findFirst();
    return header.isPresent() ? read(header.get()) : new HWPXFile();
  }

  private HWPXFile read(String part) throws Exception {
    HWPXFile file = new HWPXFile();
    byte[] xml = parts.read(part);
    new HwpxXml(mostElements, time).read(file, new ByteArrayInputStream(xml), true);
    return file;
  }
}
