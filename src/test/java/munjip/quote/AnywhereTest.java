package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnywhereTest {
  private static final String WORDS = "(?i)말[하했]|[“\"]라고|quotes?|[다라]고\\s?말|É|『.』";

  @ParameterizedTest
  @CsvSource({
    "그가 말했다, true",
    "한마디 말도, false",
    "Good Quotes, true",
    "좋은 책이라고 말, true",
    "『책』, true",
    "'', false"
  })
  void wordsAreFoundWhereverTheyStand(String text, boolean found) {
    assertThat(new Anywhere(WORDS).isIn(text)).isEqualTo(found);
  }

  @Property
  void whatASearchFindsIsFound(
      @ForAll
          @StringLength(max = 30)
          @Chars({
            '말', '하', '했', '라', '다', '고', ' ', '“', '"', 'q', 'Q', 'u', 'o', 't', 'e', 'é', '『', '』'
          })
          @CharRange(from = 'a', to = 'f')
          String text) {
    assertThat(new Anywhere(WORDS).isIn(text))
        .isEqualTo(Pattern.compile(WORDS).matcher(text).find());
  }

  @Property
  void nothingBeyondARangeIsSeen(
      @ForAll @StringLength(min = 4, max = 20) @Chars({'말', '하', '했', '라', '고', ' '}) String text) {
    int to = text.length() / 2;
    assertThat(new Anywhere(WORDS).isIn(text, 1, to))
        .isEqualTo(Pattern.compile(WORDS).matcher(text.substring(1, to)).find());
  }
}
