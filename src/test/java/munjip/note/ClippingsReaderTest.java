package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import munjip.text.FilePlace;
import munjip.text.LineRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClippingsReaderTest {
  private static final String CLIPPINGS =
      """
      \uFEFFBread and Entropy (Tamada, Ikuo)
      - Your Highlight on page 12 | Location 180-182 | Added on Monday, 1 January 2024 10:00:00

      Dough forgets nothing it was taught.
      ==========
      \uFEFFBread and Entropy (Tamada, Ikuo)
      - Your Note on page 12 | Location 182 | Added on Monday, 1 January 2024 10:01:00

      같은 말을 반죽에도 할 수 있을까?
      ==========
      어린 왕자 (생텍쥐페리 (Antoine de Saint-Exupéry))
      - 위치 No. 210-211의 하이라이트 | 추가한 날짜: 2024년 1월 12일 금요일 오후 3:15:00

      사막이 아름다운 건
      어딘가에 우물을 숨기고 있어서야.
      ==========
      어린 왕자 (생텍쥐페리 (Antoine de Saint-Exupéry))
      - 30페이지의 책갈피 | 추가한 날짜: 2024년 1월 13일 토요일 오후 3:15:00


      ==========
      이름 없는 책
      - 31페이지의 하이라이트 | 추가한 날짜: 2024년 1월 14일 일요일 오후 3:15:00

      끝이 잘린 줄
      """;

  private static List<Note> read(String text) throws UnreadableNoteException {
    return Reading.text(
        clock -> new ClippingsReader(Reading.CONFIG, clock), "My Clippings.txt", text);
  }

  private static boolean reads(String path, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new ClippingsReader(Reading.CONFIG).reads(Reading.file(path, content), content);
  }

  @Test
  void eachClippingIsANoteOfItsBook() throws Exception {
    List<Note> notes = read(CLIPPINGS);

    assertThat(notes)
        .extracting(Note::path)
        .containsExactly(
            "My Clippings.txt#1-Bread-and-Entropy",
            "My Clippings.txt#2-Bread-and-Entropy",
            "My Clippings.txt#3-어린-왕자",
            "My Clippings.txt#4-이름-없는-책");
    assertThat(notes).extracting(Note::id).doesNotHaveDuplicates();
    assertThat(notes)
        .extracting(note -> note.meta().bookAuthor().orElse(""))
        .containsExactly("Ikuo Tamada", "Ikuo Tamada", "생텍쥐페리 (Antoine de Saint-Exupéry)", "");
    assertThat(notes)
        .extracting(note -> note.meta().date().orElseThrow().day().toString())
        .containsExactly("2024-01-01", "2024-01-01", "2024-01-12", "2024-01-14");
    assertThat(notes)
        .extracting(note -> note.places().at(note.blocks().getFirst().lines()))
        .containsExactly(
            new FilePlace.Page(12),
            new FilePlace.Page(12),
            new FilePlace.Part("location 210-211"),
            new FilePlace.Page(31));
  }

  @Test
  void theBooksWordsAreAQuoteAndTheReadersAreNot() throws Exception {
    List<Note> notes = read(CLIPPINGS);
    assertThat(Reading.outline(notes.get(0)))
        .isEqualTo(
            """
            Quote 4-4
              Paragraph 4-4: Dough forgets nothing it was taught.
            """);
    assertThat(Reading.outline(notes.get(1))).isEqualTo("Paragraph 9-9: 같은 말을 반죽에도 할 수 있을까?\n");
    assertThat(Reading.outline(notes.get(2)))
        .isEqualTo(
            """
            Quote 14-15
              Paragraph 14-15: 사막이 아름다운 건⏎어딘가에 우물을 숨기고 있어서야.
            """);
  }

  @Test
  void aClippingKeepsItsIdWhenOthersGo() throws Exception {
    List<Note> all = read(CLIPPINGS);
    List<Note> fewer = read(CLIPPINGS.substring(CLIPPINGS.indexOf("어린 왕자")));
    assertThat(fewer.getFirst().id()).isEqualTo(all.get(2).id());
    assertThat(fewer.getFirst().path()).isEqualTo("My Clippings.txt#1-어린-왕자");
  }

  @Test
  void clippingsAreKnownByTheirShape() {
    assertThat(reads("My Clippings.txt", CLIPPINGS)).isTrue();
    assertThat(reads("클리핑.txt", CLIPPINGS.replace("\n", "\r\n"))).isTrue();
    assertThat(reads("notes.md", CLIPPINGS)).isFalse();
    assertThat(reads("a.txt", "제목\n==========\n- 하나 | 둘\n")).isFalse();
    assertThat(reads("a.txt", "여행\n- 서울 | 부산\n첫 줄\n==========\n준비물\n- 우산\n==========\n")).isFalse();
    assertThat(reads("a.txt", "")).isFalse();
    String bookmark =
        "Title (A)\n- Your Bookmark on page 1 | Added on 1 May 2024\n\n\n==========\n";
    assertThatThrownBy(() -> read(bookmark))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("bookmarks");
  }

  @Test
  void clippingsOfOtherLanguagesAreKnownToo() throws Exception {
    String chinese =
        """
        \uFEFF守望的距离 - 周国平
        - 我的书签 在第 65 页 | 添加于 2013年12月18日星期三 下午9:35:29


        ==========
        \uFEFF守望的距离 (周国平)
        - 您在位置 #180-182的标注 | 添加于 2013年12月19日星期四 下午9:35:29

        种子会记得它听过的话。
        ==========
        """;
    assertThat(reads("My Clippings.txt", chinese)).isTrue();
    Note note = read(chinese).getFirst();
    assertThat(note.text()).isEqualTo("种子会记得它听过的话。");
    assertThat(note.places().at(new LineRange(9, 9)))
        .isEqualTo(new FilePlace.Part("location 180-182"));
    assertThat(note.meta().date().orElseThrow().day()).hasToString("2013-12-19");
  }

  @Test
  void whatSomebodyWroteBetweenClippingsIsNotLost() throws Exception {
    List<Note> notes =
        read(
            CLIPPINGS.replaceFirst(
                "==========\n",
                "==========\n내가 적은 한 줄\n==========\n제목처럼 보이는 줄\n둘째 줄\n셋째 줄\n==========\n"));
    assertThat(notes).hasSize(6);
    assertThat(notes.get(1).text()).isEqualTo("내가 적은 한 줄");
    assertThat(notes.get(2).text()).isEqualTo("제목처럼 보이는 줄\n둘째 줄\n셋째 줄");
    assertThat(notes.get(3).meta().title()).isEqualTo("Bread and Entropy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "x-windows-949"})
  void clippingsAreKnownInEveryEncoding(String charset) throws Exception {
    String text =
        "책 하나 (저자)\r\n- 위치 1-2에 있는 내 하이라이트 | 2018년 2월 3일 토요일 오전 10:00:00에 추가됨\r\n\r\n구사구라는 말에 그은 밑줄\r\n==========\r\n";
    byte[] content = text.getBytes(Charset.forName(charset));
    NoteFile file = Reading.file("My Clippings.txt", content);
    ClippingsReader reader = new ClippingsReader(Reading.CONFIG);
    assertThat(reader.reads(file, content)).isTrue();
    assertThat(reader.read(file, content))
        .extracting(note -> note.meta().title() + ": " + note.text())
        .containsExactly("책 하나: 구사구라는 말에 그은 밑줄");
  }

  @Test
  void aFileThatBreaksOffInAClippingIsToldOf() throws Exception {
    List<Note> notes = read(CLIPPINGS + "==========\n\n내가 쓴 글\n- 목록");
    assertThat(notes).allMatch(note -> note.unread().isEmpty());
    List<Note> cut = read(CLIPPINGS);
    notes = new ArrayList<>(notes);
    assertThat(notes.removeLast().text()).isEqualTo("내가 쓴 글\n- 목록");
    assertThat(cut).hasSameSizeAs(notes);
    assertThat(cut.getLast().unread().orElseThrow()).contains("breaks off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bread and Entropy (Tamada, Ikuo)\n- Your Highlight on page 12 | Location 180",
        "Bread and Entropy (Tamada, Ikuo)\n- Your Highlight on",
        "Bread and Entropy (Tamada, Ikuo)\n- Your Highl",
        "Bread and Entropy (Tamada, Ikuo)",
        "어린 왕자 (생텍쥐",
        "어린 왕자 (생텍쥐페리 (Antoine de Saint-Exupéry))\n- 위치 No.",
      })
  void whereverItBreaksOffItIsTold(String rest) throws Exception {
    List<Note> notes = read(CLIPPINGS + "==========\n" + rest);
    assertThat(notes).hasSize(4);
    assertThat(notes.getLast().unread().orElseThrow()).contains("breaks off");
  }

  @Test
  void aFileThatBreaksOffInTheRuleIsToldOf() throws Exception {
    for (String rest : List.of("=", "====", "=========")) {
      List<Note> notes = read(CLIPPINGS + rest);
      assertThat(notes).hasSize(4);
      assertThat(notes.getLast().text()).doesNotContain("=");
      assertThat(notes.getLast().unread().orElseThrow()).contains("breaks off");
      List<Note> own = read(CLIPPINGS + "==========\n내가 적은 줄\n- 둘째 줄\n" + rest);
      assertThat(own.getLast().text()).isEqualTo("내가 적은 줄\n- 둘째 줄");
    }
  }

  @Test
  void aLastLineThatMayBeTheTitleOfAClippingIsSearchedAndToldOf() throws Exception {
    List<Note> notes = read(CLIPPINGS + "==========\n처음 보는 책 (아무");
    assertThat(notes).hasSize(5);
    assertThat(notes.getLast().text()).isEqualTo("처음 보는 책 (아무");
    assertThat(notes.getLast().unread().orElseThrow()).contains("if you did not write it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 메모: 다시 읽을 것",
        "내 메모\n- 서울 | 부산",
        "- clip the hedges",
        "할 일\n- 12쪽부터 다시 읽기",
        "- see page 12 again",
        "Read it again",
        "My words\nBread and",
        "- 한 줄\n둘째 줄"
      })
  void whatIsNoClippingIsANoteHoweverShort(String own) throws Exception {
    List<Note> notes = read(CLIPPINGS + "==========\n" + own + "\n==========\n");
    assertThat(notes).hasSize(5);
    assertThat(notes.getLast().text()).isEqualTo(own);
    assertThat(notes.getLast().unread()).isEmpty();
  }

  @Test
  void theBeginningOfAClippingThatWasCutOffIsNoWordOfTheBook() throws Exception {
    List<Note> notes =
        read(
            CLIPPINGS
                + "==========\nDeep Work (Newport, Cal)\n- Your Highlight on\n==========\n- Your Bookmark on page 3 | Added on Monday\n==========\n\uFEFF\n");
    assertThat(notes).hasSize(4);
  }
}
