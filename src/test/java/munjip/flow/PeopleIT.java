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
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The people view of the page in a real browser: who is quoted, and what with. */
@Timeout(600)
class PeopleIT {
  private static final String GARDEN =
      """
      ---
      title: 정원의 말
      date: 2024-03-02
      ---

      # 정원의 말

      ## 듣기

      아다 오카포(Ada Okafor)는 “정원은 아무것도 잊지 않는다는 말은 절반만 맞다”라고 말했다.

      오카포는 기억이 창고가 아니라 날마다 걷는 길이라고 주장한다.

      테오도르 브란비크(Teodor Brännvik)는 “씨앗은 서두르지 않는다는 것을 늦게 배웠다”라고 말했다.
      """;

  private static final String AGAIN =
      """
      ---
      title: 다시 듣기
      date: 2025-01-05
      ---

      다른 곳에서도 아다 오카포(Ada Okafor)는 “정원은 아무것도 잊지 않는다는 말은 절반만 맞다”라고 말했다.
      """;

  private static final String BOOK =
      """
      ---
      title: 책에서
      date: 2023-07-09
      ---

      아다 오카포(Ada Okafor)는 『걷는 기억』에서 “기억은 발끝에서 다시 시작된다는 것을 우리는 안다”라고 적었다.
      """;

  private static final String HOSTILE =
      """
      # 악의

      Mallory Quill said, “Nobody reads `<img src=x onerror=alert('quote')>` as anything but words.”
      """;

  /** More than a page of them holds. */
  private static final int MANY = 24;

  @TempDir static Path temp;
  private static Browsing browsing;
  private OpenPage open;

  @BeforeAll
  static void serve() throws Exception {
    browsing = Browsing.start(temp, PeopleIT::writeNotes);
  }

  private static void writeNotes(Home home) throws IOException {
    home.write("talks/garden.md", GARDEN);
    home.write("talks/again.md", AGAIN);
    home.write("book.md", BOOK);
    home.write(
        "borrowed.md",
        "# 빌린 말\n\n테오도르 브란비크(Teodor Brännvik)는 “기억은 발끝에서 다시 시작된다는 것을 우리는 안다”라고 말했다.\n");
    home.write("rain.md", "# 비 오는 날\n\n아다 오카포(Ada Okafor)를 만난 날에는 비가 왔다.\n");
    home.write("hostile.md", HOSTILE);
    // All words differ, or these would be the same words in several places.
    String many =
        IntStream.rangeClosed(1, MANY)
            .mapToObj(
                n ->
                    "Ivo Lantern said, “%s keeps %s; %s waits.”\n\n"
                        .formatted(word('a', n), word('o', n), word('e', n)))
            .reduce("# The long stair\n\n", String::concat);
    home.write("stair.md", many);
  }

  private static String word(char vowel, int n) {
    char consonant = (char) ('b' + n % 20);
    return "" + consonant + vowel + (char) ('b' + n / 20) + vowel + consonant + vowel + "th";
  }

  @AfterAll
  static void stop() {
    if (browsing != null) {
      browsing.close();
    }
  }

  @BeforeEach
  void openPage() {
    open = browsing.desk();
  }

  @AfterEach
  void close() {
    if (open != null) {
      open.assertInnocent();
      open.close();
    }
  }

  private Locator person(String name) {
    return open.at("ol#people li.person").filter(new Locator.FilterOptions().setHasText(name));
  }

  private Locator quote(String words) {
    return open.at("ol#quotes li.quote")
        .filter(
            new Locator.FilterOptions()
                .setHas(open.at("a.said").filter(new Locator.FilterOptions().setHasText(words))));
  }

  private void goToOkafor() {
    open.goTo("/?person=Ada+Okafor");
    assertThat(quote("절반만 맞다")).isVisible();
  }

  @Test
  void peopleOpenByLinkAndByKeyAndTheAddressSaysSo() {
    open.at("#people-link").click();
    assertThat(open.at("ol#people li.person").first()).isVisible();
    assertThat(open.page).hasURL(Pattern.compile("/\\?view=people$"));
    assertThat(open.page).hasTitle("People who are quoted · 문집");
    assertThat(open.at("#people-name")).isFocused();

    open.press("Escape");
    assertThat(open.at("ol#hits li.hit").first()).isVisible();
    open.at("ol#hits a.stop").first().focus();
    open.press("p");
    assertThat(person("Ada Okafor")).isVisible();
    assertThat(open.at("#people-link")).hasAttribute("aria-current", "page");

    open.go("/");
    open.at("ol#hits a.stop").first().focus();
    open.press("?");
    assertThat(open.at("dialog#help")).containsText("people who are quoted");
    open.press("Escape");
  }

  @Test
  void theListSaysWhoIsQuotedHowOftenMostQuotedFirst() {
    open.goTo("/?view=people");
    assertThat(open.at("ol#people h3").first()).hasText("Ivo Lantern");
    assertThat(open.at("ol#people li.person").first()).containsText(MANY + " quotes");

    Locator okafor = person("Ada Okafor");
    assertThat(okafor).containsText("4 quotes · in 3 notes");
    assertThat(okafor).containsText("아다 오카포");
    assertThat(okafor).containsText("걷는 기억");
    assertThat(okafor.locator(".years")).containsText("2023–2025");
    assertThat(okafor.locator(".years .unseen"))
        .hasText("2023: 1 quote, 2024: 2 quotes, 2025: 1 quote");
    assertThat(okafor.locator("rect.bar")).hasCount(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"오카포", "okaf", "아다"})
  void partOfANameInAnyScriptNarrowsTheList(String part) {
    open.goTo("/?view=people");
    assertThat(person("Teodor Brännvik")).isVisible();

    open.at("#people-name").pressSequentially(part);
    assertThat(open.at("ol#people li.person")).hasCount(1);
    assertThat(person("Ada Okafor")).isVisible();
    assertThat(open.at("#people-status")).containsText(part);

    open.press("Enter");
    assertThat(person("Ada Okafor").locator("a")).isFocused();
    open.page.reload();
    assertThat(open.at("#people-name")).hasValue(part);
    assertThat(person("Ada Okafor")).isVisible();
  }

  @Test
  void whenNobodyHasTheNameWhatWouldHelpIsOffered() {
    open.goTo("/?view=people");
    open.at("#people-name").pressSequentially("Zzyzx");
    assertThat(open.at("#people-status")).containsText("Zzyzx");
    open.at("#people-none").getByText("the page of Zzyzx").click();
    assertThat(open.at("#quotes-status")).hasText("Nobody is called “Zzyzx” in these notes.");
    open.at("#quotes-none").getByText("everybody who is quoted").click();
    assertThat(person("Ivo Lantern")).isVisible();
  }

  @Test
  void whereNobodyIsQuotedItIsSaidHowQuotesAreFound() throws Exception {
    Path silent = Files.createDirectories(browsing.home.root().resolve("silent"));
    Files.writeString(silent.resolve("rain.md"), "비가 온다.\n");
    try (Server other = Server.start(browsing.home, silent.toString()).ready();
        OpenPage alone =
            new OpenPage(browsing.chromium.browser, other, new Browser.NewContextOptions())) {
      alone.goTo("/?view=people");
      assertThat(alone.at("#people-status"))
          .hasText("No quotes have been found in these notes yet.");
      assertThat(alone.at("#people-none .examples li").first()).containsText("said");
      alone.assertInnocent();
    }
  }

  @Test
  void aPersonsQuotesSayHowSureTheyAreAndWhereTheyStand() {
    open.goTo("/?view=people");
    person("Ada Okafor").click();
    assertThat(open.at("#person-name")).hasText("Ada Okafor");
    assertThat(open.at("#person-name")).isFocused();
    assertThat(open.page).hasURL(Pattern.compile("[?&]person=Ada\\+Okafor"));
    assertThat(open.at("#person-counts"))
        .hasText("4 quotes · in 3 notes · named in 1 more passage");
    assertThat(open.at("#person-years-text")).containsText("2024: 2 quotes");

    Locator direct = quote("발끝에서");
    assertThat(direct.locator(".how-said")).containsText("in their words");
    assertThat(direct.locator(".sure"))
        .hasText(Pattern.compile("(almost certain|quite sure) \\d\\d %"));
    assertThat(direct.locator(".sure"))
        .hasAttribute("title", Pattern.compile("Of a hundred quotes"));
    assertThat(direct.locator(".work")).hasText("걷는 기억");
    assertThat(direct.locator(".places")).containsText("책에서");
    assertThat(direct.locator(".places")).containsText("line 6");

    Locator reported = quote("날마다 걷는 길");
    assertThat(reported.locator(".how-said")).containsText("reported");
    assertThat(reported.locator(".heading-path")).hasText("듣기");

    Locator mention = open.at("#mentions a.passage");
    assertThat(mention).containsText("비가 왔다");
    assertThat(mention.locator("mark").first()).containsText("오카포");
  }

  @Test
  void theSameWordsAreOneQuoteWithAllTheirPlaces() {
    goToOkafor();

    assertThat(quote("절반만 맞다")).hasCount(1);
    assertThat(quote("절반만 맞다")).containsText("The same words in 2 places");
    assertThat(quote("절반만 맞다").locator(".place-note")).hasText(new String[] {"정원의 말", "다시 듣기"});
    assertThat(open.at("#quotes-status")).containsText("4 quotes");

    quote("절반만 맞다").locator(".place-note").last().click();
    assertThat(open.at("#reader-title")).hasText("다시 듣기");
    assertThat(open.at("#reader .hit-block mark").first()).containsText("절반만 맞다");
  }

  @Test
  void aPlaceWhereTheWordsAreSomebodyElsesSaysSo() {
    goToOkafor();

    Locator places = quote("발끝에서").locator(".places li");
    assertThat(places.first()).not().containsText("given to");
    assertThat(places.last()).containsText("빌린 말");
    assertThat(places.last()).containsText("given to Teodor Brännvik there");
  }

  @Test
  void aTopicAndAWorkNarrowTheQuotes() {
    goToOkafor();
    open.at("#about").pressSequentially("발끝");
    assertThat(open.at("ol#quotes li.quote")).hasCount(1);
    assertThat(quote("발끝에서")).isVisible();
    assertThat(open.page).hasURL(Pattern.compile("about="));
    open.at("#about").fill("없는말이다");
    open.at("#quotes-none button").first().click();
    assertThat(quote("절반만 맞다")).isVisible();

    Locator work = open.at("#person-works button");
    work.click();
    assertThat(open.at("ol#quotes li.quote")).hasCount(1);
    assertThat(quote("발끝에서")).isVisible();
    assertThat(work).hasAttribute("aria-pressed", "true");
    assertThat(work).isFocused();
    open.page.goBack();
    assertThat(quote("절반만 맞다")).isVisible();
  }

  @Test
  void lessSureQuotesComeWhenTheyAreAskedForAndTheAddressKeepsThat() {
    goToOkafor();
    assertThat(open.at("#unsure")).not().isChecked();
    assertThat(open.at("#narrowing")).containsText("more often wrong");
    open.at("#unsure").check();
    assertThat(open.page).hasURL(Pattern.compile("unsure=true"));
    assertThat(open.at("#quotes-status")).containsText("quotes");
    open.page.reload();
    assertThat(open.at("#unsure")).isChecked();
  }

  @Test
  void copyTakesQuoteSpeakerWorkNoteAndLine() {
    goToOkafor();
    quote("발끝에서").locator(".copy-quote").click();

    assertThat(open.at("#announced")).hasText("Copied.");
    assertThat(open.page.evaluate("() => navigator.clipboard.readText()"))
        .isEqualTo(
            """
            “기억은 발끝에서 다시 시작된다는 것을 우리는 안다”
            — Ada Okafor, 걷는 기억
            책에서, book.md:6""");
    assertThat(quote("발끝에서").locator(".copy-quote")).isFocused();
  }

  @Test
  void aQuoteOpensTheReaderAtItsLineWhereAllSpeakersAreListed() {
    goToOkafor();
    quote("날마다 걷는 길").locator("a.said").click();

    assertThat(open.at("#reader .hit-block")).hasCount(1);
    assertThat(open.at("#reader .hit-block mark").first()).hasText("기억이 창고가 아니라 날마다 걷는 길이라");
    assertThat(open.page).hasURL(Pattern.compile("line=12"));
    assertThat(quote("날마다 걷는 길").locator("a.said")).hasAttribute("aria-current", "true");

    Locator here = open.at("#reader .note-quotes");
    assertThat(here.locator("summary")).containsText("Ada Okafor 2, Teodor Brännvik 1");
    here.locator("ol a").last().click();
    assertThat(open.at("#reader .hit-block mark").first()).containsText("씨앗은 서두르지 않는다");
    here.getByText("Teodor Brännvik", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(open.at("#person-name")).hasText("Teodor Brännvik");
    assertThat(open.at("aside#reader-pane")).isHidden();
  }

  @Test
  void anAddressWithALineOpensThatLineAgain() {
    goToOkafor();
    quote("발끝에서").locator("a.said").click();
    assertThat(open.at("#reader .hit-block mark").first()).containsText("발끝에서");
    open.page.reload();
    assertThat(open.at("#reader .hit-block mark").first()).containsText("발끝에서");
    assertThat(quote("발끝에서")).isVisible();
  }

  @Test
  void escapeAndBackLeadFromTheQuoteToThePersonToPeopleToNotes() {
    open.type("기억");
    assertThat(open.at("ol#hits mark").first()).isVisible();
    open.press("ArrowDown");
    open.press("p");
    assertThat(person("Ada Okafor")).isVisible();
    open.press("ArrowDown");
    assertThat(open.at("ol#people a").first()).isFocused();
    person("Ada Okafor").locator("a").focus();
    open.press("Enter");
    assertThat(open.at("#person-name")).isFocused();
    assertThat(quote("절반만 맞다")).isVisible();
    open.press("j");
    open.press("Enter");
    assertThat(open.at("#reader .hit-block").first()).isVisible();

    open.press("Escape");
    assertThat(open.at("aside#reader-pane")).isHidden();
    assertThat(open.at("ol#quotes a.said").first()).isFocused();
    open.press("Escape");
    assertThat(person("Ada Okafor").locator("a")).isFocused();
    open.press("Escape");
    assertThat(open.box()).hasValue("기억");
    assertThat(open.at("ol#hits a.passage").first()).isFocused();

    open.page.goForward();
    assertThat(person("Ada Okafor")).isVisible();
    open.page.goForward();
    assertThat(open.at("#person-name")).hasText("Ada Okafor");
    open.page.goBack();
    open.page.goBack();
    assertThat(open.at("ol#hits mark").first()).isVisible();
  }

  @Test
  void moreQuotesAreAddedAndTheFocusGoesOn() {
    open.goTo("/?person=Ivo+Lantern");
    assertThat(open.at("ol#quotes li.quote")).hasCount(20);
    open.at("#quotes-more").press("Enter");
    assertThat(open.at("ol#quotes li.quote")).hasCount(MANY);
    assertThat(open.at("#quotes-more")).isHidden();
    assertThat(open.at("ol#quotes a.said").nth(20)).isFocused();
  }

  @Test
  void aQuoteThatIsWrittenWhileThePageIsOpenAppears() throws Exception {
    open.goTo("/?person=Uma+Fjord");
    assertThat(open.at("#quotes-status")).containsText("Nobody is called");

    browsing.home.write("late.md", "Uma Fjord said, “The tide keeps no diary of its own.”\n");
    assertThat(quote("no diary")).isVisible();
    Files.delete(browsing.home.notes().resolve("late.md"));
    assertThat(quote("no diary")).hasCount(0);
  }

  @Test
  void htmlInAQuoteIsText() {
    open.goTo("/?person=Mallory+Quill");
    Locator words = quote("Nobody reads");
    assertThat(words.locator("a.said")).containsText("<img src=x onerror=alert('quote')>");
    words.locator("a.said").click();
    assertThat(open.at("#reader .note-quotes")).containsText("<img");
    assertThat(open.at("#panes img, #panes [onerror]")).hasCount(0);
  }

  /** 320 is a window of 1280 at 400 %. */
  @ParameterizedTest
  @CsvSource({"360,LIGHT", "320,DARK"})
  void onANarrowScreenNothingIsWiderThanTheScreen(int width, ColorScheme colors) {
    try (OpenPage phone =
        browsing.window(
            new Browser.NewContextOptions().setViewportSize(width, 740).setColorScheme(colors))) {
      phone.goTo("/?view=people");
      assertThat(phone.at("ol#people li.person").first()).isVisible();
      phone.assertFits();
      phone.goTo("/?person=Ada+Okafor");
      assertThat(phone.at("ol#quotes li.quote").first()).isVisible();
      phone.at("#mend summary").click();
      phone.at("#mend input[type=checkbox]").first().check();
      assertThat(phone.at("#mend-snippet")).isVisible();
      phone.assertFits();
      phone.at("ol#quotes a.said").first().click();
      assertThat(phone.at("#reader .hit-block").first()).isVisible();
      phone.assertFits();
      phone.at("#back").click();
      assertThat(phone.at("ol#quotes li.quote").first()).isVisible();
      phone.assertInnocent();
    }
  }

  @Test
  void theLinesForPeopleYamlMakeTwoOfOneAndOneOfTwo() throws Exception {
    Path people = browsing.home.root().resolve("xdg/config/munjip/people.yaml");
    Files.createDirectories(people.getParent());
    goToOkafor();
    open.at("#mend summary").click();
    open.at("#mend").getByText("아다 오카포", new Locator.GetByTextOptions().setExact(true)).click();
    open.at("#mend-copy").click();
    assertThat(open.at("#announced")).hasText("Copied.");
    Files.writeString(people, (String) open.page.evaluate("() => navigator.clipboard.readText()"));
    assertThat(Files.readString(people)).isEqualTo("- name: Ada Okafor\n  apart: [아다 오카포]\n");
    open.goTo("/?person=%EC%95%84%EB%8B%A4+%EC%98%A4%EC%B9%B4%ED%8F%AC");
    assertThat(open.at("#person-name")).hasText("아다 오카포");

    Files.writeString(people, "[]\n");
    open.goTo("/?person=Teodor+Br%C3%A4nnvik");
    assertThat(quote("씨앗은")).isVisible();
    open.at("#mend summary").click();
    open.at("#mend-missing").fill("“Ivo Lantern”, x");
    Files.writeString(people, open.at("#mend-snippet").textContent());
    open.page.reload();
    assertThat(quote("waits").first()).isVisible();
    assertThat(quote("씨앗은")).isVisible();
    Files.delete(people);
  }

  @Test
  void theFacetOfSpeakersIsWrittenIntoTheBoxAndTakenOutAgain() {
    open.type("말했다");
    Locator okafor =
        open.at("section.facet[data-facet=speaker] button.facet-value[data-value='Ada Okafor']");
    okafor.click();
    assertThat(open.box()).hasValue("말했다 said:\"Ada Okafor\"");
    assertThat(okafor).hasAttribute("aria-pressed", "true");
    okafor.click();
    assertThat(open.box()).hasValue("말했다");
  }

  @Test
  void typingIntoTheSearchBoxLeadsBackToNotes() {
    goToOkafor();
    open.press("/");
    open.page.keyboard().type("waits");
    assertThat(open.at("ol#hits mark").first()).isVisible();
    assertThat(open.at("#person")).isHidden();
    assertThat(open.page).not().hasURL(Pattern.compile("person="));
    open.page.goBack();
    assertThat(open.at("#person-name")).hasText("Ada Okafor");
    assertThat(open.at("#person-name")).isFocused();
  }
}
