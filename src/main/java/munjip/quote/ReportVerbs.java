package munjip.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.text.Remembered;

/**
 * Tells Korean verbs of saying, in any tense and politeness, from other words. Verbs made of a noun
 * and 하다 are told by the noun; the others by their stem, as the analyzer finds it. Safe for use by
 * several threads; words seen before are remembered.
 */
final class ReportVerbs {
  /** How surely what such a verb governs is somebody's words. */
  enum Strength {
    /** 말하다, 주장하다: always. */
    SAYS,
    /** 지적하다, 제안하다: also of a thing that is said. */
    STATES,
    /** 보다, 쓰다, 부르다: only with 고 before it, or a quotation. */
    WEAK
  }

  /** Words remembered; the same few hundred come again and again. */
  private static final int REMEMBERED = 20_000;

  private static final Map<String, Strength> NOUNS = new LinkedHashMap<>();
  private static final Map<String, Strength> STEMS = new LinkedHashMap<>();

  static {
    nouns(
        Strength.SAYS,
        "말 말씀 언급 발언 답 답변 대답 응답 응수 이야기 얘기 회상 회고 고백 토로 설명 반문 자문 농담 부연 인정 시인 단언 공언 선언 증언 진술 역설 설파 주장 강조 반박 반론 경고 조언 충고 당부 호소 촉구 첨언 항변 해명 변호 공표 천명 술회 귀띔 전언 질문 성토 일갈 개탄 한탄 탄식 불평 요약 결론 예언 장담 비유 묘사 표현 트윗 회신 지적 비판 대응 정정 재반박 되풀이 반복 거듭 자평 자인 부인 부정 실토 후회 반성 응대 반응 훈계 타박 힐난");
    nouns(
        Strength.STATES,
        "비난 진단 분석 평가 평 논평 촌평 예측 전망 예견 예상 추측 추정 의심 확신 우려 걱정 경계 옹호 변론 지지 동의 찬성 반대 불만 조롱 반기 환영 칭찬 극찬 호평 혹평 제안 권고 추천 요청 요구 주문 지시 제언 정의 규정 지칭 명명 묘사 서술 기술 기록 인용 보고 관찰 증명 논증 환기 지목 시사 약속 고발 폭로 제기 구별 선을 대비 반추 강변 논 전 서언 정리 상기");
    nouns(Strength.WEAK, "생각 판단 간주 발표 게시 공유 제시 소개 주목 포스팅 번역 구분 해석 이해 발견 공개 상상 연결 적용 언명 지정 칭 거론 추가");
    stems(
        Strength.SAYS,
        "밝히다 덧붙이다 되묻다 외치다 털어놓다 잘라말하다 꼬집다 비꼬다 못박다 맞받다 받아치다 읊조리다 속삭이다 소리치다 말하다 이르다 일컫다 빗대다 쏘아붙이다 묻다");
    stems(Strength.STATES, "짚다 꼽다 전하다 펼치다 내놓다 권하다 남기다 털다 내다보다 점치다 들다 던지다 논하다 평하다");
    stems(Strength.WEAK, "쓰다 적다 부르다 보다 여기다 믿다 느끼다 알리다 올리다 하다 깨닫다 묶다 칭하다 두다");
  }

  private static final String NATIVE = "밝덧되외털잘꼬비못맞받읊속소이일빗쏘묻물짚꼽전펼내권남점든들던논평쓰썼쓴써쓸적보본봤볼봐부불여믿느알올깨칭";

  /** How 하다 goes on behind a noun. */
  private static final String HADA = "하한할함합해했헀되된됐돼";

  private final TextAnalyzer analyzer;
  private final Remembered<String, Optional<Strength>> known = new Remembered<>(REMEMBERED);
  private final Remembered<String, Boolean> nouns = new Remembered<>(REMEMBERED);
  private final Remembered<String, Boolean> compounds = new Remembered<>(REMEMBERED);
  private final Remembered<String, Boolean> verbs = new Remembered<>(REMEMBERED);

  ReportVerbs(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  private static void nouns(Strength strength, String words) {
    for (String word : words.split(" ")) {
      NOUNS.putIfAbsent(word, strength);
    }
  }

  private static void stems(Strength strength, String words) {
    for (String word : words.split(" ")) {
      STEMS.putIfAbsent(word, strength);
    }
  }

  /**
   * @param word one word between blanks, without punctuation
   * @return nothing when it is no verb of saying
   */
  Optional<Strength> of(String word) {
    if (word.length() < 2 || word.length() > 14 || !Ko.isSyllable(word.charAt(0))) {
      return word.length() == 1 && "쓴써쓸".contains(word)
          ? Optional.of(Strength.WEAK)
          : Optional.empty();
    }
    for (int end = Math.min(3, word.length() - 1); end >= 1; end--) {
      Strength strength =
          HADA.indexOf(word.charAt(end)) >= 0 ? NOUNS.get(word.substring(0, end)) : null;
      if (strength != null) {
        return Optional.of(strength);
      }
    }
    if (NATIVE.indexOf(word.charAt(0)) < 0) {
      return Optional.empty();
    }
    return known.of(word, this::byStem);
  }

  private Optional<Strength> byStem(String word) {
    Strength best = null;
    for (Token token : analyzer.tokens(word)) {
      Strength strength = token.range().start() == 0 ? STEMS.get(token.term()) : null;
      if (strength != null && (best == null || strength.compareTo(best) < 0)) {
        best = strength;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the analyzer reads a word as a verb or an adverb, and so as nobody's name. */
  boolean isVerb(String word) {
    return verbs.of(
        word,
        asked ->
            analyzer.tokens(asked).stream()
                .filter(t -> t.range().start() == 0)
                .anyMatch(t -> t.type().startsWith("V") || t.type().startsWith("MA")));
  }

  /** Whether the dictionary has a word as a common noun: then it is hardly a name. */
  boolean isCommonNoun(String word) {
    return nouns.of(word, w -> analyzer.entry(w).filter(s -> !s.equals("NNP")).isPresent());
  }

  /** Whether a word is put together of common nouns: 체크리스트, 스크린샷. */
  boolean isCompound(String word) {
    return compounds.of(word, this::isOfNouns);
  }

  private boolean isOfNouns(String word) {
    List<Token> tokens = analyzer.tokens(word);
    return tokens.size() >= 2
        && tokens.getLast().range().end() == word.length()
        && tokens.stream().allMatch(t -> t.type().equals("NNG") && t.range().length() >= 2);
  }

  /** Whether a bare noun says that something is said: 주장, 지적, 말. */
  static boolean isSpeechNoun(String noun) {
    return NOUNS.get(noun) == Strength.SAYS
        || List.of(
                "말", "우려", "진단", "관찰", "제안", "평가", "평", "의견", "견해", "입장", "명언", "조언", "물음", "답",
                "해석", "설", "예측", "전망", "논지", "생각", "분석", "문장", "처방", "전제", "논점", "문구", "구절", "경구",
                "어록")
            .contains(noun);
  }
}
