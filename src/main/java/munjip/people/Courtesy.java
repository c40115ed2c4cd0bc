package munjip.people;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import munjip.text.Hangul;

/** Titles and honorifics, which are no part of a name: {@code 카파시 교수님}, {@code Dr. Knuth}. */
final class Courtesy {
  /** Words of their own, before a name or behind it. */
  private static final Set<String> TITLES =
      Arrays.stream(
              ("dr prof professor mr mrs ms miss mx sir madam jr sr ii iii phd md esq"
                      + " 님 씨 교수 박사 선생 대표 의원 작가 감독 기자 회장 사장 부사장 이사 팀장 위원 위원장 변호사 의장 총리 대통령 장관 목사"
                      + " 연구원 연구위원 소장 원장 총장 개발자 선수 배우 코치 시인 화백 여사")
                  .split(" "))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * What is glued to a name. Longer ones first; {@code 씨} is not among them, as names end in it
   * ({@code 카파씨}).
   */
  private static final List<String> GLUED =
      List.of("교수", "박사", "선생", "대표", "의원", "작가", "감독", "기자", "회장", "사장", "위원", "팀장");

  private static final String HONORIFIC = "님";
  static final String MISTER = "씨";

  private Courtesy() {}

  static boolean isTitle(String word) {
    return TITLES.contains(word) || (word.endsWith(HONORIFIC) && TITLES.contains(strip(word, 1)));
  }

  /** Behind a comma these are no first name: {@code Robert Downey, Jr.} */
  static boolean isSuffix(String words) {
    return Arrays.stream(words.split(" ")).allMatch(TITLES::contains);
  }

  /** A word without what is glued to its end, as long as a name is left. */
  static String without(String word) {
    String name = word;
    if (name.endsWith(HONORIFIC) && name.length() > 2) {
      name = strip(name, 1);
    }
    for (String title : GLUED) {
      if (name.endsWith(title) && leavesName(strip(name, title.length()))) {
        return strip(name, title.length());
      }
    }
    return name.endsWith(MISTER) && !Hangul.isSyllables(name) ? strip(name, 1) : name;
  }

  /** Three syllables, or a word in other letters; of {@code 이대표} none would be left. */
  private static boolean leavesName(String rest) {
    return rest.length() > 2 || (!rest.isEmpty() && !Hangul.isSyllables(rest));
  }

  private static String strip(String word, int length) {
    return word.substring(0, word.length() - length);
  }
}
