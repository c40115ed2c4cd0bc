package munjip.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A person's page in a real browser: what is quoted, where it stands, and what can be done with it.
 */
class PersonIT extends WithPeoplePage {
  @Test
  void aPersonsQuotesSayHowSureTheyAreAndWhereTheyStand() {
    open.goTo("/?view=people");
    people.person("Ada Okafor").click();
    assertThat(open.at("#person-name")).hasText("Ada Okafor");
    assertThat(open.at("#person-name")).isFocused();
    assertThat(open.page).hasURL(Pattern.compile("[?&]person=Ada\\+Okafor"));
    assertThat(open.at("#person-counts"))
        .hasText("4 quotes · in 3 notes · named in 1 more passage");
    assertThat(open.at("#person-years-text")).containsText("2024: 2 quotes");

    Locator direct = people.quote("발끝에서");
    assertThat(direct.locator(".how-said")).containsText("in their words");
    assertThat(direct.locator(".sure"))
        .hasText(Pattern.compile("(almost certain|quite sure) \\d\\d %"));
    assertThat(direct.locator(".sure"))
        .hasAttribute("title", Pattern.compile("Of a hundred quotes"));
    assertThat(direct.locator(".work")).hasText("걷는 기억");
    assertThat(direct.locator(".places")).containsText("책에서");
    assertThat(direct.locator(".places")).containsText("line 6");

    Locator reported = people.quote("날마다 걷는 길");
    assertThat(reported.locator(".how-said")).containsText("reported");
    assertThat(reported.locator(".heading-path")).hasText("듣기");

    Locator mention = open.at("#mentions a.passage");
    assertThat(mention).containsText("비가 왔다");
    assertThat(mention.locator("mark").first()).containsText("오카포");
  }

  @Test
  void theSameWordsAreOneQuoteWithAllTheirPlaces() {
    people.goToOkafor();

    assertThat(people.quote("절반만 맞다")).hasCount(1);
    assertThat(people.quote("절반만 맞다")).containsText("The same words in 2 places");
    assertThat(people.quote("절반만 맞다").locator(".place-note"))
        .hasText(new String[] {"정원의 말", "다시 듣기"});
    assertThat(open.at("#quotes-status")).containsText("4 quotes");

    people.quote("절반만 맞다").locator(".place-note").last().click();
    assertThat(open.at("#reader-title")).hasText("다시 듣기");
    assertThat(open.at("#reader .hit-block mark").first()).containsText("절반만 맞다");
  }

  @Test
  void aPlaceWhereTheWordsAreSomebodyElsesSaysSo() {
    people.goToOkafor();

    Locator places = people.quote("발끝에서").locator(".places li");
    assertThat(places.first()).not().containsText("given to");
    assertThat(places.last()).containsText("빌린 말");
    assertThat(places.last()).containsText("given to Teodor Brännvik there");
  }

  @Test
  void aTopicAndAWorkNarrowTheQuotes() {
    people.goToOkafor();
    open.at("#about").pressSequentially("발끝");
    assertThat(open.at("ol#quotes li.quote")).hasCount(1);
    assertThat(people.quote("발끝에서")).isVisible();
    assertThat(open.page).hasURL(Pattern.compile("about="));
    open.at("#about").fill("없는말이다");
    open.at("#quotes-none button").first().click();
    assertThat(people.quote("절반만 맞다")).isVisible();

    Locator work = open.at("#person-works button");
    work.click();
    assertThat(open.at("ol#quotes li.quote")).hasCount(1);
    assertThat(people.quote("발끝에서")).isVisible();
    assertThat(work).hasAttribute("aria-pressed", "true");
    assertThat(work).isFocused();
    open.page.goBack();
    assertThat(people.quote("절반만 맞다")).isVisible();
  }

  @Test
  void lessSureQuotesComeWhenTheyAreAskedForAndTheAddressKeepsThat() {
    people.goToOkafor();
    assertThat(open.at("#unsure")).not().isChecked();
    assertThat(open.at("#narrowing")).containsText("more often wrong");
    assertThat(people.quote("비")).hasCount(0);
    open.at("#unsure").check();
    assertThat(open.page).hasURL(Pattern.compile("unsure=true"));
    // One word may be a term and no quotation.
    assertThat(people.quote("비").locator(".sure"))
        .hasText(Pattern.compile("(less sure|a guess) \\d+ %"));
    assertThat(open.at("#quotes-status")).containsText("5 quotes");
    open.page.reload();
    assertThat(open.at("#unsure")).isChecked();
  }

  @Test
  void copyTakesQuoteSpeakerWorkNoteAndLine() {
    people.goToOkafor();
    people.quote("발끝에서").locator(".copy-quote").click();

    assertThat(open.at("#announced")).hasText("Copied.");
    assertThat(open.page.evaluate("() => navigator.clipboard.readText()"))
        .isEqualTo(
            """
            “기억은 발끝에서 다시 시작된다는 것을 우리는 안다”
            — Ada Okafor, 걷는 기억
            책에서, book.md:6""");
    assertThat(people.quote("발끝에서").locator(".copy-quote")).isFocused();
  }

  @Test
  void whatANoteReportsIsCopiedAsReported() {
    people.goToOkafor();
    people.quote("날마다 걷는 길").locator(".copy-quote").click();

    assertThat(open.at("#announced")).hasText("Copied.");
    assertThat((String) open.page.evaluate("() => navigator.clipboard.readText()"))
        .startsWith("기억이 창고가 아니라 날마다 걷는 길")
        .contains("\n— Ada Okafor (reported)\n");
  }

  @Test
  void aQuoteOpensTheReaderAtItsLineWhereAllSpeakersAreListed() {
    people.goToOkafor();
    people.quote("날마다 걷는 길").locator("a.said").click();

    assertThat(open.at("#reader .hit-block")).hasCount(1);
    assertThat(open.at("#reader .hit-block mark").first()).hasText("기억이 창고가 아니라 날마다 걷는 길");
    assertThat(open.page).hasURL(Pattern.compile("line=12"));
    assertThat(people.quote("날마다 걷는 길").locator("a.said")).hasAttribute("aria-current", "true");

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
    people.goToOkafor();
    people.quote("발끝에서").locator("a.said").click();
    assertThat(open.at("#reader .hit-block mark").first()).containsText("발끝에서");
    open.page.reload();
    assertThat(open.at("#reader .hit-block mark").first()).containsText("발끝에서");
    assertThat(people.quote("발끝에서")).isVisible();
  }

  @Test
  void moreQuotesAreAddedAndTheFocusGoesOn() {
    open.goTo("/?person=Ivo+Lantern");
    assertThat(open.at("ol#quotes li.quote")).hasCount(20);
    open.at("#quotes-more").press("Enter");
    assertThat(open.at("ol#quotes li.quote")).hasCount(PeoplePage.MANY);
    assertThat(open.at("#quotes-more")).isHidden();
    assertThat(open.at("ol#quotes a.said").nth(20)).isFocused();
  }

  @Test
  void aQuoteThatIsWrittenWhileThePageIsOpenAppears() throws Exception {
    open.goTo("/?person=Uma+Fjord");
    assertThat(open.at("#quotes-status")).containsText("Nobody is called");

    browsing.home.write("late.md", "Uma Fjord said, “The tide keeps no diary of its own.”\n");
    assertThat(people.quote("no diary")).isVisible();
    Files.delete(browsing.home.notes().resolve("late.md"));
    assertThat(people.quote("no diary")).hasCount(0);
  }

  @Test
  void htmlInAQuoteIsText() {
    open.goTo("/?person=Mallory+Quill");
    Locator words = people.quote("Nobody reads");
    assertThat(words.locator("a.said")).containsText("<img src=x onerror=alert('quote')>");
    words.locator("a.said").click();
    assertThat(open.at("#reader .note-quotes")).containsText("<img");
    assertThat(open.at("#panes img, #panes [onerror]")).hasCount(0);
  }

  @Test
  void theLinesForPeopleYamlMakeTwoOfOneAndOneOfTwo() throws Exception {
    Path file = browsing.home.root().resolve("xdg/config/munjip/people.yaml");
    Files.createDirectories(file.getParent());
    people.goToOkafor();
    open.at("#mend summary").click();
    open.at("#mend").getByText("아다 오카포", new Locator.GetByTextOptions().setExact(true)).click();
    open.at("#mend-copy").click();
    assertThat(open.at("#announced")).hasText("Copied.");
    Files.writeString(file, (String) open.page.evaluate("() => navigator.clipboard.readText()"));
    assertThat(Files.readString(file)).isEqualTo("- name: Ada Okafor\n  apart: [아다 오카포]\n");
    open.goTo("/?person=%EC%95%84%EB%8B%A4+%EC%98%A4%EC%B9%B4%ED%8F%AC");
    assertThat(open.at("#person-name")).hasText("아다 오카포");

    Files.writeString(file, "[]\n");
    open.goTo("/?person=Teodor+Br%C3%A4nnvik");
    assertThat(people.quote("씨앗은")).isVisible();
    open.at("#mend summary").click();
    open.at("#mend-missing").fill("“Ivo Lantern”, x");
    Files.writeString(file, open.at("#mend-snippet").textContent());
    open.page.reload();
    assertThat(people.quote("waits").first()).isVisible();
    assertThat(people.quote("씨앗은")).isVisible();
    Files.delete(file);
  }
}
