package munjip.note;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import kr.dogfoot.hwplib.object.RecordHeader;
import kr.dogfoot.hwplib.object.docinfo.DocInfo;
import kr.dogfoot.hwplib.object.fileheader.FileVersion;
import kr.dogfoot.hwplib.util.compoundFile.reader.StreamReader;

/**
 * Hands the library records, one by one. The library's own reader believes every length and every
 * number of things it reads; this one ends each record where it ends, whatever was read of it, and
 * stops a library that goes in circles.
 */
final class HwpRecordReader extends StreamReader {
  /** Asked this often without a byte read, a reader goes in circles. */
  private static final int MOST_ASKED = 10_000;

  /** Fields that older versions of 한글 did not write: they read as 0, this often in a file. */
  private static final int MOST_MISSING = 1_000_000;

  private static final int CHECKED_EVERY = 1_024;

  private final ReadingTime time;
  private long left;
  private boolean inHeader;
  private int asked;
  private int missing;
  private int records;

  HwpRecordReader(byte[] records, FileVersion version, DocInfo info, ReadingTime time) {
    this.is = new ByteArrayInputStream(records);
    this.size = records.length;
    this.fileVersion = version;
    this.time = time;
    setDocInfo(info);
  }

  @Override
  public void readBytes(byte[] buffer) throws IOException {
    int there = inHeader ? buffer.length : (int) Math.min(buffer.length, left);
    if (is.readNBytes(buffer, 0, there) < there) {
      throw new StoppedReading(FragileFile.DAMAGED);
    }
    if (there < buffer.length && ++missing > MOST_MISSING) {
      throw new StoppedReading(FragileFile.DAMAGED);
    }
    if (there > 0) {
      asked = 0;
    }
    if (!inHeader) {
      left -= there;
    }
    forwardPosition(there);
  }

  @Override
  public RecordHeader readRecordHeader() throws IOException {
    ask();
    if (left > 0) {
      forwardPosition(is.skip(left));
      left = 0;
    }
    inHeader = true;
    RecordHeader header = super.readRecordHeader();
    inHeader = false;
    left = header.getSize();
    if (left > size - getCurrentPosition()) {
      throw new StoppedReading(FragileFile.DAMAGED);
    }
    if (++records % CHECKED_EVERY == 0) {
      StoppedReading.whenOver(time);
    }
    return header;
  }

  @Override
  public RecordHeader getCurrentRecordHeader() {
    ask();
    return super.getCurrentRecordHeader();
  }

  @Override
  public boolean isEndOfStream() {
    ask();
    return super.isEndOfStream();
  }

  @Override
  public boolean isEndOfRecord() {
    ask();
    return super.isEndOfRecord();
  }

  private void ask() {
    if (++asked > MOST_ASKED) {
      throw new StoppedReading(FragileFile.DAMAGED);
    }
  }
}
