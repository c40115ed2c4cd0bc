package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import munjip.text.LineRange;
import org.junit.jupiter.api.Test;

class EnexReaderTest {
  /** Writes exports, as their own program does, through an XML writer. */
  private static final class Export {
    final StringWriter out = new StringWriter();
    final XMLStreamWriter xml;

    Export() throws XMLStreamException {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeDTD("<!DOCTYPE en-export SYSTEM \"http://example.org/evernote-export4.dtd\">");
      xml.writeStartElement("en-export");
    }

    Export note(String title, String created, String content, String... tags)
        throws XMLStreamException {
      xml.writeStartElement("note");
      element("title", title);
      element("created", created);
      for (String tag : tags) {
        element("tag", tag);
      }
      xml.writeStartElement("note-attributes");
      element("source-url", "https://example.org/a?b=1&c=2");
      xml.writeEndElement();
      xml.writeStartElement("content");
      xml.writeCData(
          "<?xml version=\"1.0\"?><!DOCTYPE en-note SYSTEM \"x.dtd\"><en-note>"
              + content
              + "</en-note>");
      xml.writeEndElement();
      xml.writeStartElement("resource");
      element("data", "aGlkZGVuIHdvcmRz".repeat(50));
      xml.writeEndElement();
      xml.writeEndElement();
      return this;
    }

    private void element(String name, String text) throws XMLStreamException {
      xml.writeStartElement(name);
      xml.writeCharacters(text);
      xml.writeEndElement();
    }

    String written() throws XMLStreamException {
      xml.writeEndDocument();
      return out.toString();
    }
  }

  private static List<Note> read(String enex) throws UnreadableNoteException {
    return Reading.text(clock -> new EnexReader(Reading.CONFIG, clock), "내 공책.enex", enex);
  }

  @Test
  void allNotesOfAnExportAreRead() throws Exception {
    List<Note> notes =
        read(
            new Export()
                .note(
                    "기억 & 정원",
                    "20240112T160000Z",
                    "<h1>머리</h1><div>정원은 <b>잊지</b> 않는다 &lt;3</div><div><br/></div>"
                        + "<div><en-todo checked=\"true\"/>물 주기</div><ul><li>하나</li></ul>"
                        + "<en-crypt>c2VjcmV0</en-crypt><en-media hash=\"1\" type=\"image/png\"/>",
                    "독서",
                    "#memory")
                .note("Empty", "20240113T010000Z", "<div><br/></div>")
                .note("기억 & 정원", "20240114T010000Z", "<div>\u1112\u1161\u11ab글</div>")
                .written());

    assertThat(notes)
        .extracting(Note::path)
        .containsExactly("내 공책.enex#1-기억-&-정원", "내 공책.enex#2-Empty", "내 공책.enex#3-기억-&-정원");
    Note first = notes.getFirst();
    assertThat(first.text())
        .isEqualTo("머리\n정원은 잊지 않는다 <3\n☑ 물 주기\n하나\nhttps://example.org/a?b=1&c=2");
    assertThat(first.blocks().getFirst()).isInstanceOf(Block.Heading.class);
    assertThat(first.meta().title()).isEqualTo("기억 & 정원");
    assertThat(first.meta().tags()).containsExactly("독서", "memory");
    assertThat(first.meta().date().orElseThrow().day()).hasToString("2024-01-12");
    assertThat(first.links()).hasSize(1);
    assertThat(first.places().told(new LineRange(1, 1))).isNull();
    assertThat(first.places().at(new LineRange(1, 1))).isNull();
    assertThat(notes.get(2).text()).startsWith("한글");
    assertThat(notes).extracting(Note::id).doesNotHaveDuplicates();
  }

  @Test
  void aNoteKeepsItsIdWhenOthersAreAdded() throws Exception {
    String alone = new Export().note("b", "20240113T010000Z", "<div>나</div>").written();
    String both =
        new Export()
            .note("a", "20240112T010000Z", "<div>가</div>")
            .note("b", "20240113T010000Z", "<div>나</div>")
            .written();
    assertThat(read(both).get(1).id()).isEqualTo(read(alone).getFirst().id());
  }

  @Test
  void whatWasCutOffIsReadAsFarAsItGoes() throws Exception {
    String whole =
        new Export()
            .note("a", "20240112T010000Z", "<div>가나다</div>")
            .note("b", "20240113T010000Z", "<div>마바사</div>")
            .written();
    int second = whole.indexOf("마바사");
    List<Note> notes = read(whole.substring(0, second + 2));
    assertThat(notes).extracting(note -> note.text().substring(0, 2)).containsExactly("가나", "마바");
    assertThat(notes.getFirst().unread()).isEmpty();
    assertThat(notes.getLast().unread().orElseThrow()).contains("breaks off", "export it again");
    assertThat(read(whole)).allMatch(note -> note.unread().isEmpty());
    assertThatThrownBy(() -> read(whole.substring(0, whole.indexOf("<note>"))))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("breaks off");
    assertThat(read(whole + whole.substring(0, second + 2)).getLast().unread()).isPresent();
    assertThatThrownBy(() -> read("<en-export></en-export>"))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("no notes");
  }

  @Test
  void aNoteThatIsTooLargeIsLeftOutAndToldOfAndTheOthersAreRead() throws Exception {
    String large = "<div>" + "가".repeat(1_000_001) + "</div>";
    Export export = new Export().note("큰 노트", "20240112T010000Z", large);
    String alone = new Export().note("큰 노트", "20240112T010000Z", large).written();
    List<Note> notes = read(export.note("b", "20240113T010000Z", "<div>마바사</div>").written());
    assertThat(notes).hasSize(1);
    assertThat(notes.getFirst().unread().orElseThrow()).contains("\"큰 노트\"", "too large");
    assertThatThrownBy(() -> read(alone)).hasMessageContaining("too large");
  }

  @Test
  void aNoteOfPicturesOrLockedTextIsFoundByItsTitle() throws Exception {
    String export =
        """
        <en-export><note><title>영수증 &lt;2023&gt;</title>
        <content><![CDATA[<en-note><en-media hash="1" type="image/png"/></en-note>]]></content>
        <resource><data>aGlkZGVu</data></resource></note>
        <note><title>Secret plan</title><content><![CDATA[<en-note><en-crypt>c2Vj</en-crypt></en-note>]]></content></note>
        <note><title></title><content><![CDATA[<en-note></en-note>]]></content></note></en-export>
        """;
    List<Note> notes = read(export);
    assertThat(notes).extracting(Note::text).containsExactly("영수증 <2023>", "Secret plan");
    assertThat(notes)
        .extracting(note -> note.meta().title())
        .containsExactly("영수증 <2023>", "Secret plan");
  }
}
