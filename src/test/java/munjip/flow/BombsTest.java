package munjip.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import munjip.note.LibraryFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small files that unpack to hundreds of megabytes, multiply themselves or lead in circles, beside
 * an ordinary note, in a program with little memory.
 */
@Timeout(300)
class BombsTest {
  private static final int UNPACKED = 400_000_000;

  @Test
  void eachIsReadInBoundsOrListedAndTheOthersAreServed(@TempDir Path temp) throws Exception {
    Home home = Home.in(temp);
    home.write("fine.md", "# 멀쩡한 노트\n\n폭탄들 사이에 있다.\n");
    home.write("yaml.md", "---\n" + aliases() + "tags: *a30\ntitle: 불어나는 것\n---\n\n그래도 읽는 문단이다.\n");
    home.write("word.docx", filled(LibraryFiles.docx("글"), "word/document.xml"));
    home.write("writer.odt", filled(LibraryFiles.odt("글"), "content.xml"));
    home.write("book.epub", filled(LibraryFiles.epub("글"), "OEBPS/one.xhtml"));
    home.write("new.hwpx", filled(LibraryFiles.hwpx("글"), "Contents/section0.xml"));
    home.write("circle.pdf", circle());

    // Both the memory, 512 MB, and the time are part of what is claimed.
    try (Program program = Program.start(home, "index", home.notes().toString())) {
      assertThat(program.end(Duration.ofMinutes(2))).isZero();
    }

    Commands commands = new Commands(home);
    JsonNode skipped = commands.json("status").get("skipped");
    assertThat(skipped.findValuesAsText("path"))
        .containsExactly("book.epub", "circle.pdf", "new.hwpx", "word.docx", "writer.odt");
    for (JsonNode each : skipped) {
      assertThat(each.get("reason").asText())
          .as(each.toString())
          .containsAnyOf("too large when unpacked", "no pages", "damaged");
    }
    assertThat(paths(commands, "멀쩡한")).containsExactly("fine.md");
    assertThat(paths(commands, "\"그래도 읽는 문단\"")).containsExactly("yaml.md");
    assertThat(paths(commands, "title:불어나는")).containsExactly("yaml.md");
  }

  private static List<String> paths(Commands commands, String query) throws IOException {
    return Found.each(commands.json("search", query).get("hits"))
        .map(hit -> hit.at("/note/path").asText())
        .toList();
  }

  /** Nine times as many with each line: 9 to the 30th in the end. */
  private static String aliases() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i <= 30; i++) {
      yaml.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(8) + "y"));
    }
    return yaml.toString();
  }

  /** A sound file, of which one part goes on with blanks. */
  private static byte[] filled(byte[] sound, String part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean filled = false;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(in.readAllBytes());
        if (entry.getName().equals(part)) {
          byte[] blanks = new byte[1_000_000];
          Arrays.fill(blanks, (byte) ' ');
          for (int i = 0; i < UNPACKED / blanks.length; i++) {
            out.write(blanks);
          }
          filled = true;
        }
        out.closeEntry();
      }
    }
    assertThat(filled).as(part).isTrue();
    assertThat(bytes.size()).isLessThan(1_000_000);
    return bytes.toByteArray();
  }

  /** Its only pages are its pages. */
  private static byte[] circle() {
    return """
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >> endobj
        trailer << /Root 1 0 R >>
        %%EOF
        """
        .getBytes(StandardCharsets.US_ASCII);
  }
}
