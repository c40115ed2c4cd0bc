package munjip.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The people of the page in a real browser: who is quoted, and how one gets there and back. */
class PeopleIT extends WithPeoplePage {
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
    assertThat(people.person("Ada Okafor")).isVisible();
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
    assertThat(open.at("ol#people li.person").first()).containsText(PeoplePage.MANY + " quotes");

    Locator okafor = people.person("Ada Okafor");
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
    assertThat(people.person("Teodor Brännvik")).isVisible();

    open.at("#people-name").pressSequentially(part);
    assertThat(open.at("ol#people li.person")).hasCount(1);
    assertThat(people.person("Ada Okafor")).isVisible();
    assertThat(open.at("#people-status")).containsText(part);

    open.press("Enter");
    assertThat(people.person("Ada Okafor").locator("a")).isFocused();
    open.page.reload();
    assertThat(open.at("#people-name")).hasValue(part);
    assertThat(people.person("Ada Okafor")).isVisible();
  }

  @Test
  void whenNobodyHasTheNameWhatWouldHelpIsOffered() {
    open.goTo("/?view=people");
    open.at("#people-name").pressSequentially("Zzyzx");
    assertThat(open.at("#people-status")).containsText("Zzyzx");
    open.at("#people-none").getByText("the page of Zzyzx").click();
    assertThat(open.at("#quotes-status")).hasText("Nobody is called “Zzyzx” in these notes.");
    open.at("#quotes-none").getByText("everybody who is quoted").click();
    assertThat(people.person("Ivo Lantern")).isVisible();
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
  void escapeAndBackLeadFromTheQuoteToThePersonToPeopleToNotes() {
    open.type("기억");
    assertThat(open.at("ol#hits mark").first()).isVisible();
    open.press("ArrowDown");
    open.press("p");
    assertThat(people.person("Ada Okafor")).isVisible();
    open.press("ArrowDown");
    assertThat(open.at("ol#people a").first()).isFocused();
    people.person("Ada Okafor").locator("a").focus();
    open.press("Enter");
    assertThat(open.at("#person-name")).isFocused();
    assertThat(people.quote("절반만 맞다")).isVisible();
    open.press("j");
    open.press("Enter");
    assertThat(open.at("#reader .hit-block").first()).isVisible();

    open.press("Escape");
    assertThat(open.at("aside#reader-pane")).isHidden();
    assertThat(open.at("ol#quotes a.said").first()).isFocused();
    open.press("Escape");
    assertThat(people.person("Ada Okafor").locator("a")).isFocused();
    open.press("Escape");
    assertThat(open.box()).hasValue("기억");
    assertThat(open.at("ol#hits a.passage").first()).isFocused();

    open.page.goForward();
    assertThat(people.person("Ada Okafor")).isVisible();
    open.page.goForward();
    assertThat(open.at("#person-name")).hasText("Ada Okafor");
    open.page.goBack();
    open.page.goBack();
    assertThat(open.at("ol#hits mark").first()).isVisible();
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
    people.goToOkafor();
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
