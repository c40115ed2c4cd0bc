package munjip.query;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.text.Hangul;

/**
 * What people type behind a noun, and behind what it can stand: particles, the copula, 하다 and 되다,
 * and the plural and honorific suffixes.
 */
enum NounEnding {
  ANYWHERE(
      """
      의 에 에는 에도 에만 에선 에서 에서는 에서도 에서만 에서의 에서야 에다 에다가 에게 에게는 에게도 에게만 에게서 에겐
      께 께서 께서는 께서도 한테 한테는 한테서 더러 도 만 만을 만이 만은 만의 만으로 만으로도 만큼 만큼은 만큼의
      부터 부터는 부터의 까지 까지는 까지도 까지의 처럼 처럼은 처럼도 보다 보다는 보다도 마다 조차 조차도 마저 마저도
      밖에 밖에는 뿐 뿐만 뿐이다 하고 하고는 대로 대로의 같이 같은 별 별로 이라는 이라고 이라도 이라면 이라서 이라고는
      이다 입니다 입니까 이고 이며 이자 이지만 이니까 이었다 이었던 이었고 이었지만 이어서 이에요 이야 이죠 이면 이므로
      인 인데 인지 인가 인가요 일 일까 일지 일지도 임 임을 이든지 이나마 이야말로 야말로 요
      하다 하는 한 할 함 함을 해 해서 해야 했다 했던 했고 했을 했지만 했는데 하고 하기 하기를 하며 하면 하면서 하지
      하자 하던 하도록 하여 하였다 합니다 했습니다 한다 한다는 한다고 한다면 할까 할지 하려고 하려면 하게 하는데 하지만
      되다 되는 된 될 됨 돼 돼서 됐다 됐던 되고 되기 되며 되면 되면서 되지 되던 되도록 되어 되었다 됩니다 되었습니다
      됐습니다 된다 된다는 된다고 시키다 시키는 시킨 시킬 시켜 시켰다 시킨다 스러운 스럽다 스럽게 적 적인 적으로 적이다 히
      들 님 씨 네
      """),
  AFTER_CONSONANT("은 이 을 과 이랑 이나 이란 이라 이든 이여 과는 과의 과도"),
  AFTER_VOWEL("는 가 를 와 랑 나 란 라 든 여 와는 와의 와도 라는 라고 라도 라면 라서 였다 였던 였고 였지만 였는데 예요 다 며 고"),
  AFTER_CONSONANT_BUT_RIEUL("으로 으로는 으로도 으로만 으로의 으로서 으로써 으로부터 으로까지 으로라도"),
  AFTER_VOWEL_OR_RIEUL("로 로는 로도 로만 로의 로서 로써 로부터 로까지 로라도");

  /** What stays must have so many syllables, or too much would be found. */
  private static final int SHORTEST_STEM = 2;

  private static final int LONGEST_ENDING = 5;

  /** Endings that may stand before another one: {@code 책에서부터는}, {@code 카파시님께서}. */
  private static final List<String> INNER =
      List.of(
          "들", "님", "씨", "네", "에서", "에게", "에게서", "한테", "으로", "만으로", "까지", "부터", "처럼", "보다", "만큼",
          "에", "로");

  private static final Map<String, NounEnding> ALL = new HashMap<>();

  static {
    for (NounEnding kind : values()) {
      for (String ending : kind.endings.strip().split("\\s+")) {
        ALL.put(ending, kind);
      }
    }
  }

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int FINALS = 28;
  private static final int RIEUL = 8;

  private final String endings;

  NounEnding(String endings) {
    this.endings = endings;
  }

  static Set<String> all() {
    return Collections.unmodifiableSet(ALL.keySet());
  }

  /** The word without each ending it may have, longest first. */
  static List<String> stems(String word) {
    List<String> stems = new ArrayList<>();
    for (int length = 1; length <= LONGEST_ENDING && length < word.length(); length++) {
      int end = word.length() - length;
      NounEnding kind = ALL.get(word.substring(end));
      if (kind != null && isStem(word, end) && kind.fits(word, end)) {
        stems.add(word.substring(0, end));
      }
    }
    return stems;
  }

  /** What stays of a stem without the ending it still has. */
  static List<String> inner(String stem) {
    List<String> bare = new ArrayList<>();
    for (String ending : INNER) {
      int end = stem.length() - ending.length();
      // One syllable more often belongs to the noun.
      boolean sure = ending.length() > 1 || "들님씨".contains(ending) || end > SHORTEST_STEM;
      if (end > 0 && stem.endsWith(ending) && sure && isStem(stem, end)) {
        bare.add(stem.substring(0, end));
      }
    }
    return bare;
  }

  private boolean fits(String word, int end) {
    int last = word.codePointBefore(end);
    if (!Hangul.isSyllable(last) || word.codePointCount(0, end) > SHORTEST_STEM) {
      // Nobody can tell how Latin and numbers are read; and a long stem is rare either way.
      return true;
    }
    int consonant = (last - FIRST_SYLLABLE) % FINALS;
    return switch (this) {
      case ANYWHERE -> true;
      case AFTER_CONSONANT -> consonant > 0;
      case AFTER_VOWEL -> consonant == 0;
      case AFTER_CONSONANT_BUT_RIEUL -> consonant > 0 && consonant != RIEUL;
      case AFTER_VOWEL_OR_RIEUL -> consonant == 0 || consonant == RIEUL;
    };
  }

  private static boolean isStem(String word, int end) {
    int last = word.codePointBefore(end);
    if (UnicodeScript.of(last) != UnicodeScript.HANGUL && !Character.isIdeographic(last)) {
      return Character.isLetterOrDigit(last) || end > 1;
    }
    return word.codePointCount(0, end) >= SHORTEST_STEM;
  }
}
