package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordPatternTest {
  private static final String PATTERN = "(?:저자|이 글|그녀?)(?:는|가)(?![가-힣])";

  @Property
  void findsWhatASearchBehindNoSyllableFinds(@ForAll("texts") String text) {
    Matcher search = Pattern.compile("(?<![가-힣])" + PATTERN).matcher(text);

    assertThat(new WordPattern(PATTERN).first(text).orElse(null))
        .isEqualTo(search.find() ? search.group() : null);
  }

  @Property
  void wordsAreToldFromTheirBeginnings(@ForAll("texts") String text) {
    List<String> words = List.of("저자", "그녀는", "가");
    Beginnings beginnings = new Beginnings(words);

    for (int from = 0; from < text.length(); from++) {
      for (String word : words.subList(0, 2)) {
        if (text.startsWith(word, from)) {
          assertThat(beginnings.mayBegin(text, from, text.length())).as(word).isTrue();
        }
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("저", "자", "그", "녀", "는", "가", "이", "글", " ", ",", "a")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }
}
