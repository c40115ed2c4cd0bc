package munjip.quote;

import java.util.regex.Pattern;

/** Tells subjects that are somebody, but nobody in particular: {@code 한 참여자는}, {@code 다수가}. */
final class Generic {
  private static final String ROLES =
      "참여자|참가자|사용자|이용자|유저|독자|댓글|댓글러|개발자|엔지니어|사람|누군가|작성자|교사|학생|의사|직원|관리자|연구자|논자|회의론자|비판자"
          + "|반대자|지지자|지인|친구|동료|고객|기자|청중|시청자|관객|질문자|응답자|면접관|운영자|기여자|메인테이너|익명";

  private static final WordPattern SUBJECT =
      new WordPattern(
          "(?:한|어떤|또 다른|다른|어느|익명의|여러|많은|몇몇|일부) (?:[가-힣A-Za-z]+ ){0,2}(?:"
              + ROLES
              + ")(?:들|자들)?(?:은|는|이|가|도)(?![가-힣])|(?:누군가|사람들|다수|일각|일부|반대쪽|다른 쪽)(?:은|는|이|가|에서는|에서)(?![가-힣])");

  /** {@code 동료 한 명은}, {@code a colleague}. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?:"
              + ROLES
              + ") (?:한|어느) (?:명|사람|분)|(?i:\\b(?:a|one|another|some) (?:colleague|friend|reader|reviewer|critic|student|user|commenter)\\b)");

  private static final WordPattern MANY =
      new WordPattern(
          "(?:다수|여럿|대부분|사람들|(?:여러|많은|몇몇|일부) (?:명|사람|"
              + ROLES
              + ")(?:들)?)(?:이|가|은|는|의|도)?(?![가-힣])");

  private Generic() {}

  /** Whether the subject of a sentence is one. */
  static boolean speaks(Sentence s) {
    return s.isKorean() && !s.cues().isEmpty() && SUBJECT.isIn(s.outer());
  }

  /** Whether a line leads to the words of somebody without a name. */
  static boolean isAnybody(String line) {
    return SUBJECT.isIn(line) || SOMEBODY.matcher(line).find();
  }

  /** Whether words say that many said something. */
  static boolean isMany(String outer) {
    return MANY.isIn(outer);
  }
}
