package munjip.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "그는 “좋다.”라고 했다.           | “좋다.”",
        "그는 \"좋다.\"라고 \"또\" 했다.  | \"좋다.\" \"또\"",
        "‘이게 뭐야.’ 하고               | ‘이게 뭐야.’",
        "‘it’s fine’ he said             | ‘it’s fine’",
        "「책」과 『글』과 «word»          | 「책」 『글』 «word»",
        "“그가 ‘아니’라고 했다”          | “그가 ‘아니’라고 했다” ‘아니’",
        "열기만 “하고 닫지 않는다         | ``",
        "닫기만 ” 한다                    | ``",
        "a 27\" screen and \"words\" here | \"words\"",
        "a 27\" screen                    | ``",
        "it’s fine                        | ``",
      })
  void onlyMarksThatMeetInTheBlockMakeAQuotation(String block, String expected) {
    String found =
        String.join(" ", Quotations.find(block).stream().map(range -> range.of(block)).toList());
    assertThat(found).isEqualTo(expected);
  }
}
