package munjip.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * What a Korean sentence reports without a verb of saying: {@code X에 따르면 …}, {@code X의 주장은 …},
 * {@code …는 것이 X의 주장이다}, {@code X의 말처럼 …}.
 */
final class KoreanFrames {
  private static final Pattern ACCORDING =
      Pattern.compile(
          "[`)”’\"]*(?:\\([^)]{0,40}\\))?(?:에 따르면|에 의하면|의 말에 따르면|의 (?:설명|주장|말|분석|글|발표|지적|글|보고|연구|계산|추정)에 (?:따르면|의하면)),?\\s*");

  private static final Pattern CLAIM_IS =
      Pattern.compile(
          "[`)”’\"]*의 (?:[가-힣]+(?:적인|한|된|는)? ){0,2}(?:주장|결론|요지|논지|말|답|답변|대답|지적|설명|비유|조언|경고|진단|요약|메시지|처방|제안|반론|견해|의견|통찰|관찰|논점|해법|가설|예측|논거|물음|질문|입장|관점|논리|비판|우려)[은는](?: 이렇다| 다음과 같다| 분명하다| 단순하다| 명확하다| 간단하다)?[:.]?\\s+");

  private static final Pattern FOUND =
      Pattern.compile(
          "[`)”’\"]*[이가] [가-힣]+(?:한|는|은|던|운|인|린|친|진|본|든) (?:[가-힣]+(?:적인|한|된|는)? )?[가-힣]{1,6}[은는],?\\s+");

  private static final Pattern CLAIM_OF =
      Pattern.compile("(?:[다라자냐까]|[음함])(?:는|라는|는 것이|라는 것이|는 게|라는 게|란 것이)\\s+(?:것이 |게 )?$");

  private static final Pattern PRESENTED =
      Pattern.compile(
          "^(?:[가-힣 ]{0,8})?(?:핵심 |주된 )?(?:주장|결론|요지|논지|메시지|조언|처방|진단|반론|통찰|말)\\s*[:：]\\s+");

  private static final Pattern AS_WORDS =
      Pattern.compile(
          "[`)”’\"]*의? (?:말대로|말처럼|표현대로|표현처럼|지적대로|지적처럼|주장대로|조언대로|표현을 빌리면|표현을 빌리자면|말을 빌리면|말을 빌리자면|표현으로는?|말로는|말마따나|논리대로라면|말대로라면),?\\s+"
              + "|[`)”’\"]*[이가] (?:말|지적|강조|경고|설명|주장|이야기|언급|설파|역설)한 (?:대로|바와 같이|것처럼|바 있듯이?),?\\s+"
              + "|[`)”’\"]*[이가] (?:쓴|적은|밝힌|짚은) (?:대로|바와 같이|것처럼),?\\s+");

  private static final Pattern TOLD = Pattern.compile("[다라자냐까]는 (?:것|점|거)|[다라]고");

  /** What the note's author sees in such words, or where they came up. */
  private static final Pattern LIKENED =
      Pattern.compile(
          "(?:(?:방향|지점|곳|점)을\\s?가리[킨킵]|맞닿[는아]|일맥상통[한하합]|와 통[한합]|과 통[한합]|닮았|비슷[하합])[가-힣]*[.]?\\s*$");

  private static final Pattern NOUN_OF = Pattern.compile("[`)”’\"]*의 ([가-힣]+)");

  private static final Pattern IS = Pattern.compile("[가-힣]{1,4}(?:이다|입니다|다|이었다|였다|이라고|이며|이고)");

  /** 그 체계는 아래 표와 같이 정리할 수 있는데요: it stands elsewhere. */
  private static final Pattern POINTS =
      Pattern.compile(
          "(?s)[^:：]{0,24}(?<![가-힣])(?:아래|다음|위)(?:의)?(?: (?:표|그림|식|목록|예|글|코드|도식))?[과와] 같[^:：]{0,20}");

  private KoreanFrames() {}

  /** Who spoke before, as the source of this sentence. */
  private static final Pattern ACCORDING_TO_THEM =
      Pattern.compile("(?:그|그녀|그분|저자|글쓴이|작성자|발표자|연사)(?:의 (?:설명|주장|말|분석|지적))?에 (?:따르면|의하면),?\\s*");

  /** How long the end of a sentence is that says whose claim it is, in UTF-16 units. */
  private static final int TAIL = 16;

  /** …다는 것이 그의 주장이다. */
  private static final Pattern THEIR_CLAIM =
      Pattern.compile(
          "(?s)(.*(?:[다라자냐까]|[음함])(?:는|라는)) (?:것이|게) (?:그|그녀|저자|글쓴이|작성자|발표자|연사)의 ([가-힣]{1,4})(?:이다|다|이었다|였다|입니다)[.!]?");

  static void find(Turn turn) {
    according(turn);
    theirs(turn);
    claims(turn);
    presented(turn);
  }

  private static void according(Turn turn) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    for (NameBook.Place place : s.places()) {
      Matcher m = ACCORDING.matcher(outer).region(place.behind(), s.range().end());
      if (m.lookingAt() && !POINTS.matcher(outer.substring(m.end(), s.range().end())).matches()) {
        Who who = KoreanSubjects.named(s, place, 1).get();
        turn.add(
            QuoteType.INDIRECT,
            KoreanClause.end(s, m.end()),
            who,
            m.group(),
            .92,
            "KoreanAccordingTo");
        turn.speakers().see(place.person(), s, turn.part(), turn.index());
      }
    }
  }

  /** 그에 따르면 …, …는 것이 그의 주장이다. */
  private static void theirs(Turn turn) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    Matcher them = ACCORDING_TO_THEM.matcher(outer).region(s.range().start(), s.range().end());
    String last = s.outer(Math.max(s.range().start(), s.range().end() - TAIL), s.range().end());
    Matcher claim = THEIR_CLAIM.matcher(last.contains("의 ") ? s.outer() : "");
    TextRange words = null;
    if (them.lookingAt()) {
      words = KoreanClause.end(s, them.end());
    } else if (claim.matches() && KoreanQuotation.speech(claim.group(2))) {
      int end = s.range().start() + claim.end(1) - 1;
      words = KoreanClause.trim(outer, s.range().start(), end);
    }
    if (words != null) {
      TextRange said = words;
      turn.speakers()
          .pronoun(s, s.range().start(), s.range().end(), turn.part())
          .ifPresent(
              who -> {
                String rule = them.lookingAt() ? "KoreanAccordingTo" : "KoreanClaimOf";
                turn.add(QuoteType.INDIRECT, said, who, "", .9, rule);
                turn.speakers().see(who.person(), s, turn.part(), turn.index());
              });
    }
  }

  /** X의 주장은 …, …는 것이 X의 주장이다, …라는 X의 지적. */
  private static void claims(Turn turn) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    for (NameBook.Place place : s.places()) {
      Matcher is = CLAIM_IS.matcher(outer).region(place.behind(), s.range().end());
      if (is.lookingAt()) {
        Who who = KoreanSubjects.named(s, place, 1).get();
        TextRange words = KoreanClause.end(s, is.end());
        String rest = words.of(outer);
        boolean told = TOLD.matcher(rest).find() && !LIKENED.matcher(rest).find();
        double base = words.length() < 15 ? .45 : told ? .88 : .62;
        turn.add(QuoteType.INDIRECT, words, who, is.group(), base, "KoreanClaimIs");
        turn.speakers().see(place.person(), s, turn.part(), turn.index());
        continue;
      }
      Matcher found = FOUND.matcher(outer).region(place.behind(), s.range().end());
      if (found.lookingAt() && Continued.REPORTED.matcher(s.outer()).matches()) {
        turn.add(
            QuoteType.INDIRECT,
            KoreanClause.end(s, found.end()),
            KoreanSubjects.named(s, place, 1).get(),
            found.group(),
            .87,
            "KoreanClaimIs");
        turn.speakers().see(place.person(), s, turn.part(), turn.index());
        continue;
      }
      Matcher noun =
          NOUN_OF.matcher(outer).region(Math.min(place.behind(), s.range().end()), s.range().end());
      if (noun.lookingAt()
          && IS.matcher(noun.group(1)).matches()
          && KoreanQuotation.speech(noun.group(1))
          && CLAIM_OF.matcher(outer.substring(s.range().start(), place.range().start())).find()) {
        Who who = KoreanSubjects.named(s, place, 1).get();
        turn.add(
            QuoteType.INDIRECT,
            KoreanClause.trim(outer, s.range().start(), place.range().start()),
            who,
            noun.group(),
            .88,
            "KoreanClaimOf");
        turn.speakers().see(place.person(), s, turn.part(), turn.index());
      }
    }
  }

  /** 핵심 주장: …, X의 말처럼 …. */
  private static void presented(Turn turn) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    for (NameBook.Place place : s.places()) {
      Matcher as = AS_WORDS.matcher(outer).region(place.behind(), s.range().end());
      boolean opens =
          s.quotes().stream()
              .anyMatch(
                  q -> q.start() >= place.range().end() && q.start() - place.range().end() < 24);
      if (as.lookingAt() && !opens) {
        turn.add(
            QuoteType.INDIRECT,
            KoreanClause.end(s, as.end()),
            KoreanSubjects.named(s, place, 1).get(),
            as.group(),
            .88,
            "KoreanAsSaid");
        turn.speakers().see(place.person(), s, turn.part(), turn.index());
        return;
      }
    }
    Matcher m = PRESENTED.matcher(s.outer());
    if (m.lookingAt()
        && s.quotes().stream().noneMatch(q -> q.start() <= s.range().start() + m.end() + 2)) {
      Optional<Who> who = turn.speakers().carried(s, turn.part(), turn.index());
      who.ifPresent(
          w -> {
            turn.add(
                QuoteType.INDIRECT,
                KoreanClause.end(s, s.range().start() + m.end()),
                w,
                m.group(),
                .84,
                "KoreanPresented");
            turn.speakers().see(w.person(), s, turn.part(), turn.index());
          });
    }
  }
}
