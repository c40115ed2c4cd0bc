package munjip.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts and links name an account. */
class AccountNamesTest {
  @ParameterizedTest
  @CsvSource({
    "@karpathy, karpathy, ''",
    "x.com/karpathy, karpathy, karpathy",
    "https://X.com/@Karpathy/status/1, karpathy, karpathy",
    "https://www.linkedin.com/in/karpathy?x=1, karpathy, karpathy",
    "https://bsky.app/profile/karpathy, karpathy, karpathy",
    "https://gist.github.com/karpathy/442a, karpathy, karpathy",
    "karpathy.github.io, karpathy, ''",
    "https://velog.io/@karpathy/글, karpathy, ''",
    "https://x.com/i/status/1, '', ''",
    "https://youtube.com/watch?v=1, '', ''",
    "https://youtube.com/channel/UC1, '', ''",
    "https://github.com/, '', ''",
    "https://example.com/karpathy, '', ''",
    "Karpathy, '', ''",
    "카파시, '', ''",
  })
  void anAccountIsReadAndALinkToOneNamesWhoSpeaks(String text, String handle, String profile) {
    assertThat(AccountNames.handle(text).orElse("")).isEqualTo(handle);
    assertThat(AccountNames.profile(text).orElse("")).isEqualTo(profile);
  }

  @ParameterizedTest
  @CsvSource({"39, true", "40, false"})
  void profilesHaveNamesAsLongAsThoseOfGitHub(int letters, boolean profile) {
    assertThat(AccountNames.profile("https://github.com/" + "a".repeat(letters)).isPresent())
        .isEqualTo(profile);
  }
}
