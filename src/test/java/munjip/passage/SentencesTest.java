package munjip.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  /** Sentences are divided by a bar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "이제 3.0이 온다. |1.0/2.0은 간다.",
        "x.com에 글을 올렸다. |x.com/karpathy 참고.",
        "그는 \"좋다.\"라고 말했다. |그리고 갔다.",
        "“정말?” 하고 물었다. |“좋다!” 그는 웃었다.",
        "‘이게 뭐야.’ 하고 놀랐다.",
        "‘소프트웨어 2.0.’이라는 글이다. |읽어 보자.",
        "「끝났다。」라고 했다。|다음이다。",
        "음… 그렇다. |그런데...다시 해 보자.",
        "그런 특성을 보입니다… |비록 다르지만.",
        "했다.|그리고 붙여썼다.",
        "중.요.한 이야기다. |끝.",
        "2026. 2. 12. 에 썼다. |2026.2.12에도 썼다.",
        "오늘은 2026. 2. 12. 이다. |내일은 아니다.",
        "1. 첫째는 이것이다. |2. 둘째는 저것이다.",
        "할인 5%. |v2.1.3, Dr. Kim, Mr. Lee 그리고 J. Smith가 왔다.",
        "See e.g. this one, i.e. that one, vs. others. |Then go.",
        "It was in 2023. |Then it ended. |No. 5 is alive.",
        "He said no. |Then he left.",
        "Really? |Yes! |“Hello.” |He left.",
        "\"Really?\" he asked. |She nodded.",
        "https://example.com/a.b?c=d. |다음 문장이다.",
        "그는 (정말?) 놀랐다. |(그건 사실이다.) |끝이다.",
        "각주가 있다.[1] |다음이다.",
        "첫 줄은 끝나지 않고\n둘째 줄에서 끝난다.\n|셋째 줄이다.",
        "제목 같은 줄\n- 목록 같은 줄\n또 한 줄",
        "정말이야!? |그래?! |“그는 ‘아니다.’라고 했다. 끝.” 이라고 썼다.",
        "llms.txt와 Node.js를 쓴다. |GPT-4o도 쓴다.",
        "Is it OK? iPhone is fine.",
      })
  void sentencesEndWhereAReaderStops(String marked) {
    String block = marked.replace("|", "");
    assertThat(divided(block)).isEqualTo(marked);
  }

  static String divided(String block) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int end : Sentences.ends(block, Quotations.in(block, 10_000))) {
      sentences.add(block.substring(start, end));
      start = end;
    }
    return String.join("|", sentences);
  }
}
