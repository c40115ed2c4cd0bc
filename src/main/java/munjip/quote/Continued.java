package munjip.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * A sentence that goes on with what somebody said in the one before: {@code …다는 것이다}, {@code 첫째,
 * …}, or one that is nothing but a quotation.
 */
final class Continued {
  static final Pattern REPORTED =
      Pattern.compile(
          "(?s).*(?:[다라자냐까]|[은는을인]가)는 (?:[가-힣]+(?:적인|한|된|는)? )?(?:것|점|지적|주장|설명|관찰|반론|진단|분석|논리|취지|우려|비판|평가|결론|제안|입장|생각|견해|논지|경고|해석|통찰|반박|물음|질문|의견|메시지|인식|논거|판단|전망|조언|추측|의심|게)"
              + "(?:이다|입니다|이었다|였다|이라|이며|이고|인데|이죠|이에요|예요|다|도 (?:나왔|있)[가-힣]*|이 (?:나왔|이어졌|있었|제기됐|뒤따랐)[가-힣]*|으로 이어[가-힣]*|을 (?:던|내|제기|남|덧)[가-힣]*)\\s*[.!]?\\s*");

  /** From {@code 는 } to the end of the sentence, in UTF-16 units. */
  private static final int LONGEST_END = 60;

  private static final Pattern COUNTED =
      Pattern.compile("(?:첫째|둘째|셋째|넷째|첫 번째는|두 번째는|세 번째는|하나는|다른 하나는)[,는 ].*", Pattern.DOTALL);

  /** The note's author draws conclusions. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?:하지만 |그러나 |즉,? |결국 |다시 말해,? |따라서 |그래서 )?(?:이것은|이는|이것이|이런|이러한|그것은|이 점은|여기서|이 말은|이로|이를|그 결과|문제는|핵심은|요컨대|다만|아이러니|흥미로운|주목할|눈여겨볼|눈에 띄는|(?:더 |가장 |정말 )?(?:중요한|근본적인|흥미로운|큰|분명한|확실한|남는) (?:것은|점은|문제는|대목은|건))[\\s,]");

  private static final Pattern TAIL = Pattern.compile("(?s)(.*(?:[다라자냐까]|[은는을인]가))는 .*");

  private Continued() {}

  /**
   * @param lastIndex the sentence that said last that somebody speaks; negative when none did
   * @param here whether other rules found a quote in this sentence
   */
  static void find(Turn turn, int lastIndex, boolean here) {
    Sentence s = turn.sentence();
    if (here || s.part().isHeading() || !s.isKorean()) {
      return;
    }
    Optional<Who> carried = turn.speakers().carried(s, turn.part(), turn.index());
    if (carried.isEmpty()) {
      return;
    }
    boolean follows = lastIndex >= 0 && turn.index() - lastIndex == 1;
    String outer = s.outer();
    TextRange alone = s.quotes().size() == 1 ? s.quotes().getFirst() : null;
    if (alone != null
        && alone.start() - s.range().start() <= 6
        && alone.length() >= 14
        && QUOTED.matcher(s.outer(alone.end(), s.range().end())).matches()
        && !hasNote(s)) {
      turn.add(
          QuoteType.DIRECT,
          s.masked().words(alone),
          carried.get(),
          "",
          follows ? .9 : .75,
          "Continued");
      turn.speakers().see(carried.get().person(), s, turn.part(), turn.index());
      return;
    }
    // Behind the last such syllable stands a noun and what ends the sentence.
    boolean may = outer.indexOf("는 ", outer.length() - LONGEST_END) >= 0;
    if (may
        && REPORTED
            .matcher(outer)
            .region(Math.max(0, outer.length() - LONGEST_END), outer.length())
            .matches()
        && !OWN.matcher(outer).lookingAt()
        && s.places().isEmpty()
        && !hasNote(s)) {
      Matcher tail = TAIL.matcher(outer);
      TextRange words =
          tail.matches()
              ? KoreanClause.trim(
                  s.masked().outer(), s.range().start(), s.range().start() + tail.end(1))
              : s.range();
      turn.add(QuoteType.INDIRECT, words, carried.get(), "", follows ? .88 : .7, "Continued");
      turn.speakers().see(carried.get().person(), s, turn.part(), turn.index());
    } else if (COUNTED.matcher(outer).matches() && follows) {
      turn.add(QuoteType.INDIRECT, s.range(), carried.get(), "", .75, "Counted");
      turn.speakers().see(carried.get().person(), s, turn.part(), turn.index());
    }
  }

  /** “…”는 것이다, “…”라는 논리로 …. */
  static final Pattern QUOTED =
      Pattern.compile(
          "(?s)\\s?(?:이?라)?는 (?:[가-힣]+(?:적인|한|된)? )?(?:것|점|지적|주장|설명|관찰|반론|진단|논리|취지|우려|비판|평가|결론|제안|입장|견해|논거|판단|의견|물음|질문|반박|농담|조언)(?:이다|입니다|이었다|이며|이고|인데|으로|로|이 |을 |은 |도 ).*");

  private static boolean hasNote(Sentence s) {
    return s.part().notes().stream().anyMatch(n -> inside(s, n));
  }

  private static boolean inside(Sentence s, Part.NoteMark mark) {
    return mark.at() >= s.range().start() && mark.at() <= s.range().end();
  }
}
