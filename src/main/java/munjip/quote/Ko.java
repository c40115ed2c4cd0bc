package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/** What Korean writes behind words, as far as the rules look at it. */
final class Ko {
  /** What has a title of its own: {@code …라는 논문}. */
  static final String TITLED =
      "논문|글|책|기사|강연|에세이|포스트|포스팅|제목|영상|동영상|발표|보고서|세션|칼럼|연재|시리즈|이름|용어|별명|노래|작품|저서|문서|행사|다큐멘터리|영화|소설";

  /** Behind the subject or topic of a sentence. */
  static final String SUBJECT = "(?:께서는|께서도|께서|에서는|은|는|이|가|도|역시|또한|만은|만이)";

  /** Behind a name, whatever it does in its sentence. */
  private static final Set<String> PARTICLES =
      Set.of(
          "께서는", "께서도", "께서", "은", "는", "이", "가", "도", "의", "와", "과", "을", "를", "으로는", "으로도", "으로의",
          "로는", "로도", "로의", "에서는", "에서도", "에서의", "에서", "에는", "에도", "와는", "과는", "보다는", "만의", "에게서",
          "에게는", "에게", "한테", "에", "로부터", "로", "으로", "처럼", "보다", "만", "부터", "까지", "이라는", "라는", "이라고",
          "라고", "이며", "이자", "이고", "이다", "입니다", "였다", "이었다", "역시", "또한", "이나", "나", "이든", "든", "마저",
          "조차", "뿐", "식", "류", "발", "과의", "와의", "과도", "와도", "로서", "으로서", "로써", "한테서", "에게도", "에서만",
          "이라도", "라도", "조차도", "만큼", "만이", "만을", "까지도", "부터는", "까지는", "처럼은", "이야말로", "야말로", "께");

  static final Pattern SUBJECT_AT = Pattern.compile(SUBJECT + "(?![가-힣])");

  private static final Pattern TITLED_AT =
      Pattern.compile(
          "(?<![.?!…][”\"’'」])\\s?(?:이?라는\\s)?(?:"
              + TITLED
              + ")(?:에서|에|을|를|의|은|는|이|가|로|으로|과|와|도|이다)?(?![가-힣])(?!\\s(?:한|했던|나온|남긴) 말)");

  private Ko() {}

  /** Whether what ends at an offset is the title of a work: {@code “…” 논문에서}. */
  static boolean isTitled(String text, int end) {
    return TITLED_AT
        .matcher(text)
        .region(end, text.length())
        .useTransparentBounds(true)
        .lookingAt();
  }

  static boolean isSyllable(int c) {
    return c >= '가' && c <= '힣';
  }

  /** Whether all of it is one particle, or one behind another. */
  static boolean isParticle(String rest) {
    return PARTICLES.contains(rest);
  }

  /** Where the Hangul ends that goes on at an offset. */
  static int end(String text, int from) {
    int to = from;
    while (to < text.length() && isSyllable(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** The runs of Hangul between two offsets, in order. */
  static List<TextRange> words(String text, int from, int to) {
    List<TextRange> words = new ArrayList<>();
    int start = -1;
    for (int i = from; i < to; i++) {
      boolean syllable = isSyllable(text.charAt(i));
      if (syllable && start < 0) {
        start = i;
      } else if (!syllable && start >= 0) {
        words.add(new TextRange(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(new TextRange(start, to));
    }
    return words;
  }

  static boolean isHangul(String word) {
    return !word.isEmpty() && word.chars().allMatch(Ko::isSyllable);
  }

  /**
   * Whether this may be a particle behind that syllable; those of two forms must have the right
   * one.
   */
  static boolean isParticle(char before, String rest) {
    if (!isParticle(rest)) {
      return false;
    }
    boolean closed = isClosed(before);
    return switch (rest) {
      case "은", "이", "을", "과", "이라는", "이라고", "이며", "이나", "이든" -> closed;
      case "는", "가", "를", "와", "라는", "라고", "나", "든" -> !closed;
      case "로" -> false;
      case "식", "류", "발", "뿐", "만" -> false;
      default -> true;
    };
  }

  /** Whether a syllable ends in a consonant. */
  static boolean isClosed(char syllable) {
    return isSyllable(syllable) && (syllable - 0xAC00) % 28 != 0;
  }
}
