package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyBytesTest {
  private static final String[] SIGNS = {
    "#",
    " ",
    "\n",
    "\n\n",
    "- ",
    "* ",
    "1. ",
    "> ",
    "> [!note] ",
    "**",
    "*",
    "_",
    "~~",
    "==",
    "`",
    "```\n",
    "[",
    "]",
    "(",
    ")",
    "[[",
    "]]",
    "![[",
    "|",
    "|-|-|\n",
    "\\",
    "&amp;",
    "&#44032;",
    "<br>",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<a href=\"x\">",
    "</a>",
    "%%",
    "%%\n",
    "$",
    "$$",
    "#태그",
    "[^1]",
    "[^1]: ",
    "[x]: http://a.b\n",
    "http://a.b/c",
    "---\n",
    "+++\n",
    "title: 제목\n",
    "tags: [a, b]\n",
    "\t",
    "    ",
    "\r\n",
    "\r",
    "가나다",
    "기억상실(amnesia)",
    "은",
    "word",
    "2026-02-12",
    "\u0301",
    "e",
    "ᄒ",
    "ᅡ",
    "ᆫ",
    "😀",
    "\uFDD0",
    "\uFDD1",
    "\u00A0",
    "- [x] ",
    "<T>",
  };

  @Property(tries = 3000)
  void markdownLikeTextBecomesASoundNote(@ForAll("texts") String text) {
    readOrRefuse("a.md", text.getBytes(StandardCharsets.UTF_8));
    readOrRefuse("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void bytesBecomeANoteOrAReason(@ForAll byte[] content) {
    readOrRefuse("a.md", content);
  }

  @Property
  void decomposedTextReadsTheSame(@ForAll("texts") String text) throws UnreadableNoteException {
    String nfd = Normalizer.normalize(text, Normalizer.Form.NFD);
    try {
      Note composed = Reading.bytes("a.md", text.getBytes(StandardCharsets.UTF_8));
      Note decomposed = Reading.bytes("a.md", nfd.getBytes(StandardCharsets.UTF_8));
      assertThat(decomposed.text()).isEqualTo(composed.text());
      assertThat(Reading.outline(decomposed)).isEqualTo(Reading.outline(composed));
    } catch (UnreadableNoteException e) {
      assertThat(e.getMessage()).startsWith("empty");
    }
  }

  private static void readOrRefuse(String path, byte[] content) {
    try {
      NoteInvariants.check(Reading.bytes(path, content));
    } catch (UnreadableNoteException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(SIGNS).list().ofMaxSize(40).map(AnyBytesTest::join);
  }

  private static String join(List<String> parts) {
    return String.join("", parts);
  }
}
