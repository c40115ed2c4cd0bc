package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * Quotations whose speaker stands before them with what they are: {@code X가 말한 “…”}, {@code X의 결론은
 * “…”}, {@code X의 표현으로 “…”}, {@code X는 이렇게 말한다: “…”}.
 */
final class KoreanNamed {
  private static final Pattern COPULA =
      Pattern.compile("\\s?(?:는 것|이다|입니다|였다|이었다|다|이라는 것|라는 것|이며|이고|이라|이죠|이에요)(?![가-힣])");

  /** What leads to words that somebody did not say. */
  private static final Pattern NEVER = Pattern.compile("(?:아니|않|없)[가-힣]*\\s*[:,]?\\s*$");

  private static final Pattern NEAR =
      Pattern.compile("\\s?(?:것은|바로|대로|말은|말이|표현은|문장은|원칙은|것이)?[,:]?\\s?");

  private KoreanNamed() {}

  /** X가 말한 “…”, X의 결론은 “…”이다, X의 표현으로 “…”. */
  static boolean find(Turn turn, List<TextRange> group, int clause, int start, int end) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    String lead = outer.substring(clause, start);
    Cue before = null;
    for (Cue cue : s.cues()) {
      if (cue.range().end() <= start
          && cue.range().start() >= clause
          && cue.shape() == Cue.Shape.ADNOMINAL) {
        before = cue;
      }
    }
    boolean copula = COPULA.matcher(outer).region(end, s.range().end()).lookingAt();
    if (before != null && before.strength() != ReportVerbs.Strength.WEAK) {
      String gap = outer.substring(before.range().end(), start);
      Optional<NameBook.Place> subject = SpokenOf.subject(s, clause, before.range().start());
      boolean near =
          gap.length() <= 2 || (copula && gap.length() <= 30) || NEAR.matcher(gap).matches();
      if (near && subject.isPresent()) {
        boolean sentence = KoreanQuotation.isSentence(s, group);
        double base =
            KoreanQuotation.length(s, group) >= 24 || copula
                ? .88
                : KoreanQuotation.length(s, group) >= 12 ? (sentence ? .84 : .7) : .45;
        KoreanQuotation.add(
            turn,
            group,
            KoreanSubjects.named(s, subject.get(), 1).get(),
            outer.substring(before.range().start(), start),
            base,
            "KoreanSaidBefore");
        return true;
      }
    }
    Matcher phrase = PHRASE.matcher(lead);
    int last = -1;
    while (phrase.find()) {
      last = phrase.start();
    }
    if (last >= 0) {
      phrase.find(last);
      int nounStart = clause + phrase.start();
      int phraseEnd = clause + phrase.end();
      boolean close = outer.substring(phraseEnd, start).strip().length() <= 12;
      Optional<NameBook.Place> owner =
          KoreanSubjects.owner(s, clause, nounStart + 1)
              .filter(p -> nounStart - p.range().end() <= 16)
              .or(
                  () ->
                      s.places().stream()
                          .filter(
                              p -> p.range().end() >= nounStart - 6 && p.range().end() <= nounStart)
                          .findFirst());
      Optional<Who> who =
          owner
              .flatMap(p -> KoreanSubjects.named(s, p, 1))
              .or(() -> turn.speakers().pronoun(s, clause, start, turn.part()))
              .or(
                  () ->
                      lead.strip().endsWith(":") || lead.substring(0, phrase.start()).isBlank()
                          ? turn.speakers()
                              .carried(s, turn.part(), turn.index())
                              .map(w -> new Who(w.person(), "", w.sure() * .96))
                          : Optional.empty());
      if (close && who.isPresent() && (KoreanQuotation.length(s, group) >= 10 || copula)) {
        KoreanQuotation.add(
            turn, group, who.get(), lead.substring(phrase.start()), .9, "KoreanPhrase");
        return true;
      }
    }
    if (lead.strip().endsWith(":")
        && KoreanQuotation.length(s, group) >= 12
        && !NEVER.matcher(lead).find()) {
      Optional<Who> who =
          SpokenOf.subject(s, clause, start)
              .flatMap(p -> KoreanSubjects.named(s, p, 1))
              .or(() -> turn.speakers().pronoun(s, clause, start, turn.part()));
      if (who.isPresent()) {
        KoreanQuotation.add(turn, group, who.get(), lead, .88, "KoreanSaidBefore");
        return true;
      }
    }
    Optional<NameBook.Place> owner = KoreanSubjects.owner(s, clause, start);
    if (owner.isPresent()
        && start - owner.get().range().end() <= 3
        && KoreanQuotation.length(s, group) >= 12
        && KoreanQuotation.isSentence(s, group)
        && !isEnglishTitle(s.masked().words(group.getFirst()).of(s.masked().text()))) {
      KoreanQuotation.add(
          turn,
          group,
          KoreanSubjects.named(s, owner.get(), 1).get(),
          "의",
          KoreanQuotation.length(s, group) >= 18 ? .82 : .7,
          "KoreanOwner");
      return true;
    }
    return false;
  }

  /** Whether nearly all words of English words begin with a capital. */
  private static boolean isEnglishTitle(String words) {
    if (words.chars().anyMatch(Ko::isSyllable)) {
      return false;
    }
    List<String> all = WORDS.splitAsStream(words).filter(word -> word.length() > 3).toList();
    long capital = all.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return all.size() >= 2 && capital * 10 >= all.size() * 8L;
  }

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}’']+");

  /** Nouns that present what is said: 결론은, 표현으로, 말대로. */
  static final Pattern PHRASE =
      Pattern.compile(
          "(?:핵심 |주된 |최종 |한 줄 |유명한 |그 |본인 |원래 |직접 |유명 |대표 )?(?:주장|결론|요지|논지|말|답|답변|대답|표현|지적|설명|비유|조언|경고|진단|요약|메시지|처방|제안|반론|질문|정의|명언|한마디|말씀|문장|문구|고백|관찰|통찰|견해|의견|생각|철학|원칙|좌우명|README|트윗|인용|가설|예측|평가|소감|발언|해석|논리|전제|가정|논점|비전|말버릇|농담|선언|약속|반문|물음|한 말|글귀|회고|증언|유언)"
              + "(?:은|는|이란|란|이|가|으로|로|대로|처럼|을 빌리면|를 빌리면|을 빌리자면|를 빌리자면|을 빌려|를 빌려|에 따르면|에 의하면|으로는|로는|을 옮기면|를 옮기면|[을를] (?:인용|요약|정리|번역|의역|풀어 ?쓰|옮기|바꿔 말)[가-힣]{0,3}면)?(?![가-힣])\\s*[,:—–-]?\\s*");
}
