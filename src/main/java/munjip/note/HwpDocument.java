package munjip.note;

import java.io.IOException;
import java.util.List;
import kr.dogfoot.hwplib.object.bodytext.Section;
import kr.dogfoot.hwplib.object.docinfo.DocInfo;
import kr.dogfoot.hwplib.reader.bodytext.ForParagraphList;
import kr.dogfoot.hwplib.reader.docinfo.ForDocInfo;

/** A {@code .hwp} file of 한글 5.0 and later: the one place where the library reads it. */
final class HwpDocument {
  private final HwpStreams streams;
  private final ReadingTime time;

  HwpDocument(HwpStreams streams, ReadingTime time) {
    this.streams = streams;
    this.time = time;
  }

  void write(HwpBlocks blocks) throws Exception {
    DocInfo info = definitions();
    HwpBody body = new HwpBody(new HwpHeads(info));
    int sections = streams.sections();
    if (sections == 0) {
      throw new StoppedReading(FragileFile.DAMAGED);
    }
    for (int i = 0; i < sections; i++) {
      String prefix = sections == 1 ? "" : "section %d, ".formatted(i + 1);
      blocks.section(prefix, section(i, info, body));
    }
  }

  private DocInfo definitions() throws Exception {
    DocInfo info = new DocInfo();
    new ForDocInfo().read(info, reader(HwpRecords.ofTheDocument(streams.definitions()), info));
    return info;
  }

  private List<HwpParagraph> section(int index, DocInfo info, HwpBody body) throws Exception {
    Section section = new Section();
    byte[] records = HwpRecords.ofASection(streams.section(index));
    if (records.length > 0) {
      ForParagraphList.read(section, reader(records, info));
    }
    return body.section(section);
  }

  private HwpRecordReader reader(byte[] records, DocInfo info) throws IOException {
    return new HwpRecordReader(records, streams.version(), info, time);
  }
}
