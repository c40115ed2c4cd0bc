package munjip.flow;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Files that no person writes but programs do: each of one kind of line, or of one line, as long as
 * is asked for. A word at the end of each stands in no other.
 */
enum Giant {
  PROSE("txt", "언어 모델은 기억을 길게 적어 둔다. A model keeps what it was told.\n"),
  ONE_LINE("md", "언어 모델은 기억을 길게 적어 둔다. A model keeps what it was told. "),
  ONE_WORD("md", "가나다라"),
  ONE_LATIN_WORD("md", "abcdefgh"),
  EMPTY_LINES("txt", "\n\n\n\n\n\n\n\n"),
  ONE_PARAGRAPH("md", "[이름] [오후 3:15] 말한 것은 이렇다\n"),
  HEADINGS("md", "## 머리말\n\n한 문장이 있다.\n\n"),
  HEADINGS_ALONE("md", "# 머리말\n"),
  ITEMS("md", "- 가 나 다\n"),
  NESTED_ITEMS("md", "- 가\n  - 나\n    - 다\n"),
  ROWS("md", "| 가 나 | 다 라 |\n"),
  CODE("md", "    int a = b;\n"),
  QUOTED("md", "> 말은 오고 간다.\n> — 홍길동\n\n"),
  SAID("md", "카파시는 \"모델은 기억한다\"고 말했다.\n\n"),
  NAMED("md", "- 홍길동: \"모델은 기억한다\"\n"),
  GLOSSES("md", "재현율(recall)은 모델(model)의 말이다.\n\n"),
  LINKS("md", "[[노트|가 나]] "),
  ACCOUNTS("md", "[누구](https://x.com/someone) says hello.\n\n"),
  FOOTNOTES("md", "글[^1]이 있다.\n\n"),
  PAGE("html", "<p>한 문장이 <b>있다</b>.</p>\n"),
  NESTED_TAGS("html", "<div><b>"),
  STARS("md", "*a **b "),
  BRACKETS("md", "["),
  ARROWS("md", "> "),
  MARKS("md", "\""),
  EMOJI("md", "👨‍👩‍👧‍👦"),
  ACCENTS("md", "a\u0301\u0301\u0301\u0301"),
  LETTERS_APART("md", "\u1112\u1161\u11ab"),
  SUBTITLES("srt", "1\n00:00:01,000 --> 00:00:02,000\n한 말이 있다\n\n"),
  ORG("org", "* 머리말\n\n한 /문장이/ 있다.\n\n");

  private static final int MEGABYTE = 1_000_000;

  private final String ending;
  private final String piece;

  Giant(String ending, String piece) {
    this.ending = ending;
    this.piece = piece;
  }

  /** A word that stands at its end. */
  String lastWord() {
    return "endof" + name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  String path() {
    return name().toLowerCase(Locale.ROOT) + "." + ending;
  }

  /**
   * @param megabytes of UTF-8, about
   */
  void write(Path folder, double megabytes) throws IOException {
    long bytes = Math.round(megabytes * MEGABYTE);
    int size = piece.getBytes(StandardCharsets.UTF_8).length;
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(path()))) {
      if (this == ROWS) {
        out.write(piece + "|-|-|\n");
      }
      for (long written = 0; written < bytes; written += size) {
        out.write(piece);
      }
      out.write("\n\n" + lastWord() + "\n");
    }
  }
}
