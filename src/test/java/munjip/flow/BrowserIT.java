package munjip.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page in a real browser, over a copy of the samples and one hostile note. */
class BrowserIT extends WithOpenPage {
  private static final String HOSTILE =
      """
      ---
      title: "<img src=x onerror=alert('title')> 악의"
      date: 2001-01-01
      tags: ["<script>alert('tag')</script>"]
      ---

      # <script>alert('heading')</script> 악의적인 노트

      <script>alert('block')</script>

      <img src="https://attacker.example/pixel.png" onerror="alert('img')">
      <iframe src="https://attacker.example/"></iframe>
      <svg onload="alert('svg')"></svg>

      악의적인 글 <b onclick="alert('b')">굵게</b> [누르기](javascript:alert('link'))
      [자료](data:text/html,<script>alert('data')</script>)
      [[javascript:alert('wiki')]] ![그림](https://attacker.example/remote.png)

      거꾸로 \u202Egnp.exe\u202C 그리고 \u2067숨김\u2069 표식.
      """;

  BrowserIT() {
    super(
        home -> {
          copy(Home.program().resolve("corpus"), home.notes());
          home.write("hostile.md", HOSTILE);
          home.write("broken.md", "no text: \0");
          home.write("sums.xlsx", "left alone");
          home.write(
              "cut.enex",
              "<en-export><note><title>끊긴 공책</title><content><![CDATA[<en-note>글</en-note>]]></content></note>");
          home.write("줄눈/길.md", "붉은 벽돌 길은 [그 담](../담.md)에서 끝나고 [없는 곳](nowhere.md)은 없다.");
          home.write("담.md", "담장 앞에서 멈춘다.");
        });
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
  }

  private Locator firstMark() {
    return open.at("ol#hits li.hit a.passage .snippet mark").first();
  }

  private void openFirst(String query) {
    open.type(query);
    assertThat(firstMark()).isVisible();
    open.at("ol#hits li.hit a.passage").first().click();
    assertThat(open.at("aside#reader-pane")).isVisible();
    assertThat(open.at("article#reader .hit-block").first()).isVisible();
  }

  @Test
  void whatIsTypedIsMarkedInBothLanguages() {
    open.type("망각곡선");
    assertThat(firstMark()).hasText("망각곡선");
    assertThat(open.at("#found")).containsText("2 notes"); // the English one, too

    open.type("forgetting curve");
    // The first note says it in both languages, and both are marked.
    Pattern english = Pattern.compile("^forgetting curve$", Pattern.CASE_INSENSITIVE);
    Locator marks = open.at("ol#hits li.hit a.passage .snippet mark");
    assertThat(marks.filter(new Locator.FilterOptions().setHasText(english)).first()).isVisible();
  }

  @Test
  void howTheNotesStandIsSaidWithEverySkippedFileAndItsReason() {
    open.at("#note-count").click();
    Locator standing = open.at("dialog#standing");
    assertThat(standing).isVisible();
    assertThat(standing).containsText("passages");
    assertThat(standing).containsText("1 skipped, see below");
    assertThat(standing).containsText("1 .xlsx");
    Locator reason = standing.locator("details.skipped-reason").first();
    assertThat(reason.locator("summary")).containsText("save it as UTF-8");
    assertThat(reason.locator("li.path")).containsText("broken");
    assertThat(standing).containsText("1 of those searched not whole, see below");
    Locator part = standing.locator("details.skipped-reason").last();
    assertThat(part.locator("summary")).containsText("the export breaks off");
    assertThat(part.locator("li.path")).containsText("cut.enex");

    open.page.keyboard().press("Escape");
    assertThat(standing).isHidden();
    open.at("#skipped-button").click();
    assertThat(standing).isVisible();
  }

  @Test
  void anOpenedNoteShowsTheHitHighlightedAndInView() {
    openFirst("\"Repetition without change\"");

    Locator mark = open.at("#reader .hit-block mark").first();
    assertThat(mark).hasText("Repetition without change");
    assertThat(open.isInView(mark, open.at("aside#reader-pane"))).isTrue();
    assertThat(open.at("#reader-title")).containsText("Small Models, Long Walks");
  }

  @Test
  void relatedPassagesLeadFromNoteToNoteAndBack() {
    openFirst("\"기억이 운동할 수 있는 마당\"");
    assertThat(open.at("#reader-title")).hasText("잊는 연습");
    Locator related = open.at("section#related a.related-link").first();
    assertThat(related).containsText("오카포");

    related.click();
    assertThat(open.at("#reader-title")).hasText("기억은 창고가 아니다");
    assertThat(open.at("article#reader .hit-block").first()).isVisible();

    open.page.goBack();
    assertThat(open.at("#reader-title")).hasText("잊는 연습");
    open.page.goForward();
    assertThat(open.at("#reader-title")).hasText("기억은 창고가 아니다");
    open.page.goBack();
    open.page.goBack();
    assertThat(open.at("aside#reader-pane")).isHidden();
    assertThat(open.box()).hasValue("\"기억이 운동할 수 있는 마당\"");
  }

  @Test
  void fainterRelatedPassagesAreShownWhenAskedForAndSayThatTheyAre() {
    openFirst("\"기억이 운동할 수 있는 마당\"");
    Locator hits = open.at("section#related .related-hit");
    assertThat(hits.first()).isVisible();
    assertThat(open.at("section#related .faint")).hasCount(0);

    open.at("#related-fainter").click();
    assertThat(open.at("section#related .faint").first()).containsText("faint");
    assertThat(open.at("#related-fainter")).isHidden();
  }

  @Test
  void whatWasSearchedTooIsSaidAndSwitchedOffByALink() {
    Locator line = open.at("#also-searched");
    open.type("망각 곡선을");
    assertThat(line).hasText("Also searched: 망각 곡선을 → forgetting curve only as typed");

    line.locator("a").click();
    assertThat(line).hasText("Searched only as typed. also what means the same");
    assertThat(open.page).hasURL(Pattern.compile("[?&]expand=false"));
    assertThat(open.box()).hasValue("망각 곡선을");

    line.locator("a").click();
    assertThat(line).containsText("forgetting curve");
    open.page.goBack();
    assertThat(line).hasText("Searched only as typed. also what means the same");

    open.type("망각곡선");
    assertThat(line).containsText("망각곡선 → forgetting curve");
    assertThat(open.page).not().hasURL(Pattern.compile("expand="));
    open.type("\"망각곡선\"");
    assertThat(line).hasCount(0);
  }

  @Test
  void aSlipOfTypingIsMendedAndSaidAndSwitchedOffByALink() {
    Locator line = open.at("#rescued");
    open.type("akdrkrrhrtjs");
    assertThat(line).hasText("Corrected: akdrkrrhrtjs → 망각곡선 (keyboard layout) exactly as typed");
    assertThat(open.at("#hits li").first()).isVisible();

    line.locator("a").click();
    assertThat(line).hasText("Searched exactly as typed. also what may have been meant");
    assertThat(open.page).hasURL(Pattern.compile("[?&]rescue=false"));
    assertThat(open.box()).hasValue("akdrkrrhrtjs");

    line.locator("a").click();
    assertThat(line).containsText("망각곡선");
    open.type("망각곡선");
    assertThat(line).hasCount(0);
    assertThat(open.page).not().hasURL(Pattern.compile("rescue="));
  }

  @Test
  void aFacetIsWrittenIntoTheBoxAndTakenOutAgain() {
    open.type("기억");
    assertThat(firstMark()).isVisible();
    Locator year = open.at("section.facet[data-facet=year] button.facet-value[data-value='2024']");

    year.click();
    assertThat(open.box()).hasValue("기억 date:2024");
    assertThat(year).hasAttribute("aria-pressed", "true");
    assertThat(open.at("ol#hits li.hit time").first()).hasText(Pattern.compile("2024-.*"));

    year.click();
    assertThat(open.box()).hasValue("기억");
  }

  @Test
  void theKeyboardAloneIsEnough() {
    open.at("h1").click();
    open.box().blur();
    open.press("/");
    assertThat(open.box()).isFocused();
    open.page.keyboard().type("기억상실");
    assertThat(firstMark()).hasText("기억상실");

    open.press("ArrowDown");
    Locator first = open.at("ol#hits a.passage").first();
    assertThat(first).isFocused();
    open.press("ArrowDown");
    assertThat(open.at("ol#hits a.passage").nth(1)).isFocused();
    open.press("ArrowUp");
    open.press("Enter");
    assertThat(open.at("article#reader .hit-block").first()).isVisible();

    open.press("Escape");
    assertThat(open.at("aside#reader-pane")).isHidden();
    assertThat(first).isFocused();
    open.press("Escape");
    assertThat(open.box()).isFocused();
    open.box().blur();
    open.press("?");
    assertThat(open.at("dialog#help")).isVisible();
    open.press("Escape");
    assertThat(open.at("dialog#help")).isHidden();
  }

  @Test
  void nothingMisfiresWhileASyllableIsComposed() {
    open.type("기억상실");
    assertThat(firstMark()).hasText("기억상실");

    open.box()
        .evaluate(
            """
            box => {
              const key = key => box.dispatchEvent(new KeyboardEvent('keydown',
                { key, isComposing: true, keyCode: 229, bubbles: true, cancelable: true }));
              box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
              box.value = '기억상실ㅈ';
              box.dispatchEvent(new CompositionEvent('compositionupdate', { data: 'ㅈ', bubbles: true }));
              box.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
              for (const each of ['ArrowDown', 'Enter', 'Escape', '/', '?', 'j']) {
                if (!key(each)) throw new Error(each + ' was taken');
              }
            }
            """);
    assertThat(open.box()).isFocused();
    assertThat(open.box()).hasValue("기억상실ㅈ");
    assertThat(open.at("dialog#help")).isHidden();
    assertThat(open.at("aside#reader-pane")).isHidden();

    open.box()
        .evaluate(
            """
            box => {
              box.value = '기억상실증';
              box.dispatchEvent(new CompositionEvent('compositionend', { data: '증', bubbles: true }));
              box.dispatchEvent(new InputEvent('input', { bubbles: true }));
            }
            """);
    assertThat(firstMark()).hasText("기억상실증");
    assertThat(open.box()).hasValue("기억상실증");
    open.press("ArrowDown");
    assertThat(open.at("ol#hits a.passage").first()).isFocused();
  }

  @Test
  void aNoteSavedWhileThePageIsOpenAppears() throws Exception {
    open.type("사랑초");
    assertThat(open.at("#advice")).containsText("사랑초");

    browsing.home.write("fresh.md", "# 새 화분\n\n사랑초 화분을 창가로 옮겼다.\n");
    assertThat(firstMark()).hasText("사랑초");

    open.at("ol#hits a.passage").first().click();
    assertThat(open.at("#reader")).containsText("창가로");
    browsing.home.write("fresh.md", "# 새 화분\n\n사랑초 화분을 마루로 옮겼다.\n");
    assertThat(open.at("#reader")).containsText("마루로");
  }

  @Test
  void aLinkToAnotherFileLeadsToThatNote() {
    openFirst("\"붉은 벽돌 길은\"");
    assertThat(open.at("#reader .dead-link")).hasText("없는 곳");

    open.at("#reader").getByText("그 담").click();
    assertThat(open.at("#reader-title")).hasText("담");
    assertThat(open.at("#reader")).containsText("담장 앞에서");
  }

  @Test
  void aHostileNoteIsOnlyText() {
    openFirst("\"악의적인 글\"");

    assertThat(open.at("#reader-title")).containsText("<img src=x onerror=alert('title')>");
    assertThat(open.at("#reader")).containsText("누르기");
    assertThat(open.at("script:not([src]), iframe, #reader svg, #reader img")).hasCount(0);
    assertThat(open.at("#panes [onclick], #panes [onerror], #panes [onload]")).hasCount(0);
    assertThat(open.at("#panes a[href^='javascript:'], #panes a[href^='data:']")).hasCount(0);
    open.at("#reader").getByText("누르기").click();
    open.at("#reader").getByText("굵게").click();
    assertThat(open.at("#reader-title")).containsText("악의");
  }

  @Test
  void darkAndNarrowThePageStillFits() {
    try (OpenPage phone =
        browsing.window(
            new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setColorScheme(ColorScheme.DARK))) {
      phone.type("기억");
      assertThat(phone.at("ol#hits mark").first()).isVisible();
      phone.assertFits();
      assertThat(brightness(phone)).isLessThan(0.3);

      phone.at("ol#hits a.passage").first().click();
      assertThat(phone.at("article#reader .hit-block").first()).isVisible();
      phone.assertFits();
      phone.at("#back").click();
      assertThat(phone.at("aside#reader-pane")).isHidden();
      assertThat(phone.at("ol#hits mark").first()).isVisible();
      phone.assertInnocent();
    }
    assertThat(brightness(open)).isGreaterThan(0.7);
  }

  /** Of what lies behind the page: 0 black, 1 white. */
  private static final String BRIGHTNESS =
      """
      () => {
        const canvas = document.createElement('canvas').getContext('2d');
        for (const each of [document.documentElement, document.body]) {
          canvas.fillStyle = getComputedStyle(each).backgroundColor;
          canvas.fillRect(0, 0, 1, 1);
        }
        const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
        if (a !== 255) throw new Error('the page has no background of its own');
        return ((r + g + b) / 765).toFixed(3);
      }
      """;

  private static double brightness(OpenPage page) {
    return Double.parseDouble((String) page.page.evaluate(BRIGHTNESS));
  }

  @Test
  void aServerThatIsGoneIsSaidAndTheListStays() throws Exception {
    try (Server other = Server.start(browsing.home, "--samples").ready()) {
      // Its own window: failed requests are what is expected here.
      try (var context = browsing.chromium.browser.newContext()) {
        var page = context.newPage();
        page.navigate(other.address);
        assertThat(page.locator("ol#hits li.hit").first()).isVisible();
        other.program.terminate();
        assertThat(page.locator("#gone")).isVisible();
        assertThat(page.locator("ol#hits li.hit").first()).isVisible();
      }
    }
  }
}
