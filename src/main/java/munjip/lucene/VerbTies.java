package munjip.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pairs of verb stems between which Nori's dictionary cannot choose: it holds the same letters
 * twice at the same cost, once as a stem and once as a form of another one, and Nori takes the
 * other one. So 쓰다, 지다 and 막다 become 쓸, 짓 and 박, while 썼다 becomes 쓰.
 *
 * <p>What follows the letters tells which of the two may stand there: ㄹ falls out only before ㄴ, ㅅ
 * and 오 (쓰는 may be 쓸다, 쓰고 may not), and ㅅ, ㅂ and ㄷ change only before a vowel (지어, 들어).
 */
final class VerbTies {
  /** Letters and the stem Nori makes of them; found by reading all of Nori 10.5's dictionary. */
  private static final String PAIRS =
      """
      가갈 거걸 걸걷 고골 곱꼽 굻굶 그긋 글긁 기길 길긷 까깔 깍깎 꺼꺾 꺽꺾 꾸꿉 끄끌 나날 날나 내나 노놀 누눕 눌눋 늫넣
      도돌 돼되 된되 드들 듣들 들듣 딛디 떠떨 마말 막박 말맡 머멀 모몰 물묻 밟밝 봐보 뵈뵙 부붓 불붇 비빌 사살 스슬 실싣
      싸쌓 써썰 쏘쏟 쓰쓸 쓸쓰 아알 안알 앍읽 어얼 이잇 익읽 자잣 저젓 조졸 주줏 줄주 지짓 찌찧 찿찾 캐카 터털 트틀 파팔
      푸풀 히혀 걸르거르 그러그렇 그려그러 그르그릏 그리그러 기우기울 까부까불 깍이깎이 깨달깨닫 내달내닫 내미내밀
      노니노닐 느껴느끼 들이켜들이키 들이키들이켜 만드만들 맹그맹글 머무머물 몰르모르 물르무르 불르부르 비트비틀
      어떠어떻 이러이렇 잘르자르 저쩌어쩌 짖궂짓궂 찌기찡기 치달치닫 흘러들흐러들 가리키가르키 부디치부딪치
      애처럽애처롭 재미있재밌 파고들파고듣 찾아뵈찾아뵙 작살내작살나 지어내지내
      """;

  /** Of these the other stem is another word, whatever follows. */
  private static final Set<String> APART =
      Set.of(
          "곱", "날", "내", "듣", "말", "막", "밟", "안", "앍", "익", "쓸", "줄", "글", "누", "그리", "흘러들", "파고들",
          "가리키", "지어내", "작살내");

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int FINALS = 28;
  private static final int PER_INITIAL = 21 * FINALS;
  private static final int RIEUL = 8;
  private static final int NIEUN = 4;
  private static final int DIGEUT = 7;
  private static final int BIEUP = 17;
  private static final int SIOT = 19;

  private static final Map<String, String> OTHER = new HashMap<>();

  static {
    for (String pair : PAIRS.strip().split("\\s+")) {
      int middle = cut(pair);
      OTHER.put(pair.substring(0, middle), pair.substring(middle));
    }
  }

  /** Who may stand there. */
  enum Choice {
    /** Nori was right, or knows no other. */
    NORI,
    /** The letters themselves are the stem. */
    LETTERS,
    /** Nobody can tell. */
    BOTH
  }

  private VerbTies() {}

  /** Both halves have as many syllables, but 재미있다 and 재밌다. */
  private static int cut(String pair) {
    return (pair.length() + 1) / 2;
  }

  /** Whether something may have to be said to this stem. */
  static boolean isKnown(String stem) {
    return OTHER.containsKey(stem) || OTHER.containsValue(stem);
  }

  /**
   * The stem that may as well stand in letters which hold a stem and its ending in one: 삽니다 is of
   * 사다 or of 살다.
   */
  static Optional<String> contracted(String letters, String stem) {
    if (letters.length() < stem.length() || stem.length() > 1 || letters.equals(stem)) {
      return Optional.empty();
    }
    int here = letters.charAt(0) - FIRST_SYLLABLE;
    int ends = here % FINALS;
    String open = String.valueOf((char) (FIRST_SYLLABLE + here - ends));
    String closed = String.valueOf((char) (FIRST_SYLLABLE + here - ends + RIEUL));
    boolean either =
        (ends == NIEUN || ends == BIEUP || ends == RIEUL) && closed.equals(OTHER.get(open));
    if (!either || (!stem.equals(open) && !stem.equals(closed))) {
      return Optional.empty();
    }
    return Optional.of(stem.equals(open) ? closed : open);
  }

  /**
   * @param letters of the text
   * @param stem what Nori made of them
   * @param next the character after them, 0 at the end
   */
  static Choice choice(String letters, String stem, char next) {
    if (!stem.equals(OTHER.get(letters))) {
      return Choice.NORI;
    }
    if (APART.contains(letters)) {
      return Choice.LETTERS;
    }
    int ends = last(letters) % FINALS;
    int other = last(stem) % FINALS;
    if (last(letters) - ends != last(stem) - other) {
      return Choice.BOTH;
    }
    if (ends == 0 && other == RIEUL) {
      return isInitial(next, 2) || isInitial(next, 9) || next == '오' || next == '옵'
          ? Choice.BOTH
          : Choice.LETTERS;
    }
    boolean vowelChanges =
        (ends == 0 && (other == SIOT || other == BIEUP)) || (ends == RIEUL && other == DIGEUT);
    if (vowelChanges) {
      return isInitial(next, 11) ? Choice.BOTH : Choice.LETTERS;
    }
    return Choice.BOTH;
  }

  private static int last(String stem) {
    return stem.charAt(stem.length() - 1) - FIRST_SYLLABLE;
  }

  /**
   * @param initial as Unicode counts initial consonants: 2 is ㄴ, 9 is ㅅ, 11 is none
   */
  private static boolean isInitial(char c, int initial) {
    return c >= FIRST_SYLLABLE
        && c <= LAST_SYLLABLE
        && (c - FIRST_SYLLABLE) / PER_INITIAL == initial;
  }
}
