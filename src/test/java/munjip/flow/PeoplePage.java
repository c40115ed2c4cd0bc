package munjip.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.stream.IntStream;

/** Notes in which people are quoted, and where the page shows these people. */
final class PeoplePage {
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

      아다 오카포(Ada Okafor)는 “비”라고 말했다.
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
  static final int MANY = 24;

  private final OpenPage open;

  PeoplePage(OpenPage open) {
    this.open = open;
  }

  static void writeNotes(Home home) throws IOException {
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

  /** In the list of people. */
  Locator person(String name) {
    return open.at("ol#people li.person").filter(new Locator.FilterOptions().setHasText(name));
  }

  /** On a person's page, the quote with these words. */
  Locator quote(String words) {
    return open.at("ol#quotes li.quote")
        .filter(
            new Locator.FilterOptions()
                .setHas(open.at("a.said").filter(new Locator.FilterOptions().setHasText(words))));
  }

  /** To the page of somebody with four quotes. */
  void goToOkafor() {
    open.goTo("/?person=Ada+Okafor");
    assertThat(quote("절반만 맞다")).isVisible();
  }
}
