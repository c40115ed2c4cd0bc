package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What front matter says, in the dialects of the programs that people write notes with. */
class FrontMatterDialectsTest {
  /** The same note, as each program has it. */
  enum Dialect {
    JEKYLL(
        """
        ---
        title: 기억의 정원
        date: 2026-02-12 09:30:00 +0900
        tags: [독서, 기억/정원]
        aliases: [Garden]
        draft: true
        ---
        글
        """),
    HUGO_TOML(
        """
        +++
        title = "기억의 정원"
        date = 2026-02-12T09:30:00+09:00
        tags = ["독서", "기억/정원"]
        aliases = ["Garden"]
        draft = true
        +++
        글
        """),
    HUGO_JSON(
        """
        {
          "title": "기억의 정원",
          "date": "2026-02-12T09:30:00+09:00",
          "tags": ["독서", "기억/정원"],
          "aliases": ["Garden"],
          "draft": true,
          "params": {"depth": {"a": [1, 2]}}
        }
        글
        """),
    HUGO_YAML(
        """
        ---
        title: "기억의 정원"
        date: 2026-02-12T09:30:00+09:00
        lastmod: 2026-03-01
        tags:
        - 독서
        - 기억/정원
        aliases:
        - Garden
        draft: true
        ---
        글
        """),
    OBSIDIAN(
        """
        ---
        title: 기억의 정원
        created: 2026년 2월 12일
        tags:
          - "#독서"
          - "#기억/정원"
        aliases: Garden
        draft: yes
        ---
        글
        """),
    QUARTZ(
        """
        ---
        title: 기억의 정원
        created: 2026-02-12T09:30
        modified: 2026-03-01T10:00
        tags:
          - 독서
          - 기억/정원
        aliases:
          - Garden
        permalink: garden
        cssclasses:
          - wide
        enableToc: false
        publish: false
        draft: "true"
        ---
        글
        """),
    DOCUSAURUS(
        """
        ---
        id: garden
        title: "기억의 정원"
        last_update:
          date: 2026/2/12
          author: 문가람
        tags:
          - label: 독서
            permalink: /reading
          - 기억/정원
        aliases:
          - Garden
        draft: True
        ---
        글
        """),
    ZOLA(
        """
        ---
        title: 기억의 정원
        date: 12 Feb 2026
        taxonomies:
          tags: [독서, 기억/정원]
        alias: Garden
        draft: on
        ---
        글
        """),
    NUMBERS_OF_SECONDS(
        """
        ---
        title: 기억의 정원
        date: 1770900000
        tags: "#독서 #기억/정원"
        aliases: [Garden]
        draft: 1
        ---
        글
        """);

    private final String text;

    Dialect(String text) {
      this.text = text;
    }
  }

  @ParameterizedTest
  @EnumSource
  void allDialectsSayTheSame(Dialect dialect) {
    Note note = Reading.md(dialect.text);
    assertThat(note.text()).isEqualTo("글");
    assertThat(note.meta().title()).isEqualTo("기억의 정원");
    assertThat(note.meta().date().orElseThrow().day()).hasToString("2026-02-12");
    assertThat(note.meta().tags()).containsExactly("독서", "기억/정원");
    assertThat(note.meta().aliases()).containsExactly("Garden");
    assertThat(note.meta().draft()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-02-12",
        "2026/2/12",
        "2026.2.12.",
        "2026년 2월 12일",
        "12 Feb 2026",
        "Feb 12, 2026",
        "20260212",
        "202602121530",
        "1770854400",
        "1770854400000",
        "'[[2026-02-12]]'",
        "'Thu, 12 Feb 2026 09:00:00 +0900'",
      })
  void datesAreReadAsPeopleWriteThem(String date) {
    Note note = Reading.md("---\ndate: " + date + "\n---\n글\n");
    assertThat(note.meta().date().orElseThrow().day()).hasToString("2026-02-12");
  }

  @Test
  void pagesOfLogseqBeginWithTheirProperties() {
    Note note =
        Reading.md(
            """
            title:: 기억의 정원
            tags:: 독서, [[slow reading]]
            icon::
            alias:: Garden, [[기억의 뜰]], [[Memory garden]]
            date:: [[2026-02-12]]

            - 심은 것만 자란다.
              collapsed:: true
            """);
    assertThat(note.meta().title()).isEqualTo("기억의 정원");
    assertThat(note.meta().tags()).containsExactly("독서", "slow reading");
    assertThat(note.meta().aliases()).containsExactly("Garden", "기억의 뜰", "Memory garden");
    assertThat(note.meta().date().orElseThrow().day()).hasToString("2026-02-12");
    assertThat(note.text()).contains("심은 것만 자란다.");
    assertThat(Reading.md("std::string s;\nauthor:: x\n").meta().aliases()).isEmpty();
  }

  @Test
  void notesThatPropertiesNameAreLinkedWith() {
    Note note =
        Reading.md(
            """
            ---
            up: "[[기억]]"
            related: ["[[Garden|정원]]", '[[기억]]']
            next: [[소리]]
            tags: [[독서]]
            ---
            글은 [[기억]]에 대한 것이다.
            """);
    assertThat(note.links())
        .extracting(NoteLinkTarget::target)
        .containsExactlyInAnyOrder("기억", "Garden", "소리", "독서");
    assertThat(note.meta().tags()).containsExactly("독서");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ 중괄호로 시작하는 글 }\n",
        "{\"a\": 1\n글\n",
        "{\"a\": 1} 뒤에 글\n",
        "{}\n글\n",
        "{%raw%}\n글\n"
      })
  void whatOnlyBeginsLikeJsonIsText(String text) {
    assertThat(Reading.md(text).text()).contains(text.strip().substring(0, 1)).contains("글");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: a: b: c\n\t- x\n---\n글\n",
        "---\ntags: [독서\n---\n글\n",
        "---\n&a [*a]\n---\n글\n",
        "---\ntitle: \"open\n---\n글\n",
        "---\n? [x]\n: y\n---\n글\n"
      })
  void wrongYamlNeverLosesTheNote(String text) {
    assertThat(Reading.md(text).text()).contains("글");
  }

  @Test
  void aMarkThatNobodyClosedIsNoneOfTheTitle() {
    assertThat(Reading.md("---\ntitle: \"열린 제목\n---\n글\n").meta().title()).isEqualTo("열린 제목");
    assertThat(Reading.md("---\ntitle: 'tis: the \"season\"\n---\n글\n").meta().title())
        .isEqualTo("'tis: the \"season\"");
  }

  @Test
  void yamlThatMultipliesItselfIsReadInBounds() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String before = "*a" + (i - 1);
      bomb.append(
          "a%d: &a%d [%s]\n"
              .formatted(
                  i,
                  i,
                  String.join(
                      ", ",
                      List.of(
                          before, before, before, before, before, before, before, before,
                          before))));
    }
    Note note = Reading.md(bomb.append("title: 기억\n---\n글\n").toString());
    assertThat(note.text()).contains("글");
  }
}
