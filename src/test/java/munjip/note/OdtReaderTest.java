package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of LibreOffice. */
class OdtReaderTest {
  private static final String STYLES =
      """
      <style:style style:name="P1" style:parent-style-name="Title"/>
      <style:style style:name="T1"><style:text-properties text:display="none"/></style:style>
      <text:list-style style:name="L1"><text:list-level-style-number text:level="1"
        style:num-format="1"/></text:list-style>
      <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>
      """;

  private static final String BODY =
      """
      <text:tracked-changes><text:changed-region><text:deletion><text:p>지움</text:p></text:deletion>
      </text:changed-region></text:tracked-changes>
      <text:table-of-content><text:index-body><text:p>차례 1</text:p></text:index-body>
      </text:table-of-content>
      <text:p text:style-name="P1">산책</text:p>
      <text:h text:outline-level="2">걷기</text:h>
      <text:p>걷는 동안<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>
      <text:note-body><text:p>김훈, 42쪽</text:p></text:note-body></text:note> 떠오른
      <text:span>것</text:span>.<office:annotation><text:p>comment</text:p></office:annotation></text:p>
      <text:list text:style-name="L1"><text:list-item><text:p>하나</text:p><text:p>더</text:p></text:list-item>
      <text:list-item><text:p>two</text:p></text:list-item></text:list>
      <text:p>사이</text:p>
      <text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>셋</text:p>
      </text:list-item></text:list>
      <text:list text:style-name="L2"><text:list-item><text:p>점</text:p></text:list-item></text:list>
      <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>날</text:p>
      </table:table-cell><table:table-cell><text:p>걸음</text:p></table:table-cell></table:table-row>
      </table:table-header-rows><table:table-row><table:table-cell><text:p>월</text:p></table:table-cell>
      <table:table-cell><text:p>7,000</text:p></table:table-cell></table:table-row></table:table>
      <text:p>앞<draw:frame><draw:text-box><text:p>상자</text:p></draw:text-box>
      <svg:title>그림</svg:title></draw:frame><text:note text:note-class="endnote"><text:note-body>
      <text:p>미주</text:p></text:note-body></text:note>뒤</text:p>
      """;

  private static final String META =
      """
      <office:document-meta xmlns:office="o" xmlns:dc="d" xmlns:meta="m"><office:meta>
      <dc:title>산책과 기억</dc:title><dc:date>2026-01-01T00:00:00</dc:date>
      <meta:creation-date>2025-03-07T09:00:00</meta:creation-date>
      <meta:keyword>산책</meta:keyword><meta:keyword>memory</meta:keyword></office:meta>
      </office:document-meta>""";

  static byte[] sampleBytes() {
    return Documents.odt(STYLES, BODY, "meta.xml", META);
  }

  @Test
  void headingsListsTablesAndNotesAreWhatTheyAre() throws Exception {
    Note note = Documents.read("note.odt", sampleBytes());
    assertThat(Documents.told(note))
        .isEqualTo(
            """
            paragraph 1 | Heading 1 | 산책
            paragraph 2 | Heading 2 | 걷기
            paragraph 3 | Paragraph | 걷는 동안 떠오른 것.
            paragraph 3 | Paragraph | 김훈, 42쪽
            paragraph 4 | Numbers from 1 | 하나⏎더⏎two
            paragraph 7 | Paragraph | 사이
            paragraph 8 | Numbers from 3 | 셋
            paragraph 9 | Bullets | 점
            paragraph 10 | Table 1+1 | 날⇥걸음⏎월⇥7,000
            paragraph 14 | Paragraph | 앞 뒤
            paragraph 15 | Paragraph | 상자
            endnotes | Paragraph | 미주
            """);
    assertThat(note.kind()).isEqualTo("odt");
    assertThat(note.meta().title()).isEqualTo("산책과 기억");
    assertThat(note.meta().tags()).containsExactly("산책", "memory");
    assertThat(note.meta().date().orElseThrow().day()).isEqualTo(LocalDate.of(2025, 3, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<text:p>a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d</text:p>      | a b c⏎d",
        "<text:p>보임<text:span text:style-name='T1'>숨김</text:span></text:p>        | 보임",
        "<text:p>東<text:ruby><text:ruby-base>京</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby></text:p> | 東京",
        "<text:p>제목: <text:title>문서</text:title></text:p>                          | 제목: 문서",
        "<text:p>앞<draw:custom-shape><text:p>모양</text:p></draw:custom-shape></text:p> | 앞⏎모양",
        "<draw:frame><draw:text-box><text:p>쪽</text:p></draw:text-box></draw:frame><text:p>글</text:p> | 글⏎쪽",
      })
  void whatIsReadIsWhatAReaderSees(String body, String text) throws Exception {
    Note note = Documents.read("a.odt", Documents.odt(STYLES, body));
    assertThat(note.text().replace('\n', '⏎')).isEqualTo(text);
  }

  @Test
  void aPasswordIsToldOf() {
    byte[] closed =
        Documents.odt(
            "",
            "",
            "META-INF/manifest.xml",
            "<m:manifest xmlns:m='m'><m:encryption-data/></m:manifest>");
    assertThatThrownBy(() -> Documents.read("a.odt", closed))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("protected by a password");
  }
}
