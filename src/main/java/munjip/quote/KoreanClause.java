package munjip.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * What a Korean sentence reports without quotation marks: {@code X는 …다고 말했다}, {@code X에 따르면 …},
 * {@code …는 것이 X의 주장이다}.
 */
final class KoreanClause {
  private static final String ADVERBS = "(?:[가-힣]+(?:하게|히|으로|로|처럼|게|서|이|도|만|에)?[, ]\\s?){0,3}";

  /** From the end of what is said to its verb, in UTF-16 units. */
  private static final int LONGEST_LEAD = 80;

  /** What stands before the verb when it governs a clause. */
  private static final Pattern THAT =
      Pattern.compile(
          "(?s).*(?:[다라자냐까]고(?:도|만|까지|는)?|[다라자냐]며|[다라]면서|(?:[다라냐]|(?<![저필화독역구용학])자)는 (?:점|것|사실|뜻|취지|의견|주장|지적|말|반론|평가|우려|설명|관점|결론|분석|제안|질문|견해|논지|이유|근거|의미|생각|전망|해석|입장|경고|비판|관찰|통찰|경험|사례|조언|논리|메시지|진단)(?:을|를|으로|로|도|에|까지|만)?|는지(?:를|도)?|[는은을]가(?:를|라고)?|라는 (?!(?:[가-힣]+ )?(?:"
              + Ko.TITLED
              + ")[을를])[가-힣 ]{1,12}[을를로]|려 한다고|[음함됨임]을)\\s+"
              + ADVERBS
              + "$");

  private static final Pattern OBJECT =
      Pattern.compile("(?s).*(?:을|를|점도|것도|점까지|것까지|에)\\s+" + ADVERBS + "$");

  private static final Pattern AS_SAID =
      Pattern.compile("(?:[가-힣]*(?:듯이?|대로|길|기를|기로는|바와 같이|것처럼|바 있듯이?))");

  private static final Pattern DENIED =
      Pattern.compile("(?s)\\s*(?:지 않|지는 않|적이 없|적은 없|적 없|바 없|바가 없|지 못|않았|않는|않고|못했|못한).*");

  private static final Pattern OWN =
      Pattern.compile("(?s).*(?<![가-힣])(?:나는|내가|제가|저는|나도|저도|우리는|우리가|필자는)(?![가-힣]).*");

  /** …다고 X는 말했다. */
  private static final Pattern BEFORE_SUBJECT =
      Pattern.compile("(?s).*[다라자냐까]고(?:도|까지)?\\s*,?\\s*");

  private static final Pattern ABSTRACT_OBJECT =
      Pattern.compile(
          "(?s).*(?:필요성|중요성|위험성|위험|한계|가능성|문제점|모순|가치|책임|역설|어려움|부작용)[을를]\\s+(?:[가-힣]+\\s)?$");

  /** What is proposed to be built is nothing said. */
  private static final Pattern THING =
      Pattern.compile(
          "(?s).*(?:기법|모델|방법론|알고리즘|구조|아키텍처|프레임워크|네트워크|시스템|함수|기술|도구|언어|프로토콜|[A-Z][A-Za-z0-9-]*)[을를]\\s+(?:[가-힣]+\\s)?$");

  /** Verbs whose object is what is said. */
  private static final Pattern PROPOSES =
      Pattern.compile("(?:제안|추천|권고|촉구|권[하했한]|조언|당부|비유|빗[대댔]|주문|호소).*");

  /** How sure a complement is that another verb governs. */
  private static final double VOICED_SURE = .9;

  /** 구현해 보라고 한다: plain 하다 says what somebody says when the sentence names them. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?=[다라자냐까]고)(?<![가-힣]신|셨|십니)[다라자냐까]고(?:도|까지)?\\s+(한다|했다|합니다|했습니다|해요|하였다|하며|하지만|했지만|했고|하는데|했는데|하더라고요|하더군요|하더군|하더라|하네요|함|했음)(?![가-힣])");

  /** 남는다는 우려를 표했다; but 우려를 들었다 says that it was somebody else's. */
  private static final Pattern VOICED =
      Pattern.compile(
          "(?:[다라냐까]|(?<![저필화독역구용학])자)는 (?:[가-힣]+(?:적인|한|된|는|의)? ){0,2}(?:우려|의견|견해|입장|반론|지적|비판|주장|제안|반박|의문|질문|경고|평가|전망|진단|해석|관점|시각|결론|조언|답|소감|생각|논리|이야기|말|불만|기대|희망|의심|반응|통찰|가설|사례|경험)(?:을|를|도|까지) (?:[가-힣]+(?:하게|히|으로|로|서|에) )?((?!받|듣|들[었은으]|샀|인용|소개|옮[기겨긴]|접[했하]|얻|수용|따[르랐]|거[절부])[가-힣]+(?:다|며|고|지만|는데|면서))(?![가-힣])");

  /** What only the note's author says so: 밝힙니다, 짚어보겠습니다, 설명하려 한다. */
  private static final Pattern FIRST_PERSON =
      Pattern.compile(
          "(?s)(?:(?:추천|권유|권장)(?:합니다|드립니다|드려요|해요).*|권합니다.*|[가-힣]*(?:밝힙니다|드립니다|드리|겠|하려|하고자|해보|해 보|어보|아보|어 보|아 보)|[가-힣]*(?:해|어|아|고)\\s(?:보겠|보자|보면|두겠|둔다|싶)|[가-힣]*(?:하기엔|하기에는|하자|하자면|할 수)).*");

  /** 옮겨야겠다는 생각이 들었다: the note's author feels so. */
  private static final Pattern OWN_FEELING =
      Pattern.compile("(?s).*(?:생각|느낌|의문|기분|마음)(?:이|도|은|까지)?\\s+$");

  /** 지적을 들었다: somebody else said it. */
  private static final Pattern HEARD =
      Pattern.compile(
          "(?s).*(?:지적|말|조언|이야기|얘기|질문|비판|충고|제안|평가|소식|답|불평|칭찬|우려|반론|의견|반박|항의)[을를도만]\\s(?:[가-힣]+\\s){0,2}$");

  /** What gives something a name: 표면구조라고 불렀다. */
  private static final Pattern NAMES =
      Pattern.compile("(?:부르|부른|불렀|불러|불리|칭하|칭한|칭했|명명|지칭|일컫|일컬|이름).*");

  private static final Pattern AS_NAMED =
      Pattern.compile("(?s).*이?라고(?:도|까지|만)?\\s+" + ADVERBS + "$");

  private static final Pattern COLON = Pattern.compile("(?:는데)?\\s?[:：]\\s");

  private static final Pattern QUOTE_OPENS = Pattern.compile("\\s*(?:[:：]\\s*)?[“\"'‘「]");

  /** Said perhaps, or still to be said: 물으면, 말해야 한다. */
  private static final Pattern UNREAL = Pattern.compile("(?:다면|라면|물으면|하면|해야|어야|아야)$");

  private KoreanClause() {}

  static void find(Turn turn) {
    Sentence s = turn.sentence();
    if (s.part().isHeading() || !s.isKorean()) {
      return;
    }
    KoreanFrames.find(turn);
    complements(turn, "고", PLAIN);
    complements(turn, "는 ", VOICED);
    int clause = s.range().start();
    for (Cue cue : s.cues()) {
      if (cue.shape() != Cue.Shape.PREDICATE) {
        continue;
      }
      int from = clause;
      if (!FIRST_PERSON
          .matcher(
              cue.range().of(s.masked().outer())
                  + s.outer(cue.range().end(), Math.min(s.range().end(), cue.range().end() + 12)))
          .matches()) {
        verb(turn, from, cue);
      }
      char last = s.masked().outer().charAt(cue.range().end() - 1);
      boolean goesOn =
          cue.strength() != ReportVerbs.Strength.WEAK
              && ("고며만데서나자".indexOf(last) >= 0 || Cues.isMeanwhile(s, cue));
      if (goesOn) {
        clause = cue.range().end();
      }
    }
  }

  private static void verb(Turn turn, int clause, Cue cue) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    int at = cue.range().start();
    String lead = outer.substring(clause, at);
    String tail = outer.substring(cue.range().end(), s.range().end());
    String word = cue.range().of(outer);
    if (DENIED.matcher(tail).matches()
        || OWN.matcher(lead).matches()
        || UNREAL.matcher(word).find()
        // What somebody quotes is another's.
        || word.startsWith("인용")
        || (word.startsWith("들")
            && (OWN_FEELING.matcher(lead).matches() || HEARD.matcher(lead).matches()))
        || (NAMES.matcher(word).matches() && AS_NAMED.matcher(lead).matches())) {
      return;
    }
    Optional<NameBook.Place> subject = SpokenOf.subject(s, clause, at);
    boolean colon = COLON.matcher(tail).lookingAt();
    if (AS_SAID.matcher(word).matches() || colon) {
      Optional<Who> said = KoreanSubjects.of(turn, clause, at, at, at, false);
      boolean opensQuote = QUOTE_OPENS.matcher(tail).lookingAt();
      boolean own =
          subject.isPresent()
              ? at - subject.get().range().end() <= 24
              : said.isPresent() && !said.get().saidAs().isEmpty();
      if (own
          && said.isPresent()
          && cue.strength() != ReportVerbs.Strength.WEAK
          && tail.strip().length() > 10
          && !opensQuote) {
        int start = skip(outer, cue.range().end(), s.range().end());
        turn.add(
            QuoteType.INDIRECT, end(s, start), said.get(), word, colon ? .85 : .9, "KoreanAsSaid");
        turn.speakers().see(said.get().person(), s, turn.part(), turn.index());
      }
      return;
    }
    boolean quoted =
        s.quotes().stream()
            .anyMatch(q -> q.start() >= clause && q.end() <= at && at - q.end() <= 8);
    int near = Math.max(0, lead.length() - LONGEST_LEAD);
    boolean that =
        THAT.matcher(lead).region(near, lead.length()).matches()
            || (subject.isPresent()
                && BEFORE_SUBJECT
                    .matcher(outer.substring(clause, subject.get().range().start()))
                    .matches());
    boolean object = !that && OBJECT.matcher(lead).region(near, lead.length()).matches();
    if (!that && (!object || cue.strength() == ReportVerbs.Strength.WEAK)) {
      return;
    }
    if (quoted
        && that
        && s.quotes().stream()
            .anyMatch(
                q ->
                    q.start() >= clause
                        && at - q.end() <= 8
                        && q.end() <= at
                        && q.length() * 2 >= at - q.start())) {
      return;
    }
    boolean firm = that && cue.strength() != ReportVerbs.Strength.WEAK;
    Optional<Who> who = KoreanSubjects.of(turn, clause, at, at, at, firm && !quoted);
    if (who.isEmpty()) {
      return;
    }
    int start = clause;
    if (subject.isPresent() && subject.get().person() == who.get().person()) {
      start = afterSource(outer, afterSubject(outer, subject.get().range().end()), at);
    }
    TextRange words = trim(outer, start, at);
    String as = who.get().saidAs();
    if (subject.isEmpty() && !as.isEmpty() && outer.startsWith(as, words.start())) {
      // 저자는, 그는: who speaks is no part of what is said.
      words = trim(outer, afterSubject(outer, words.start() + as.length()), at);
    }
    if (subject.isPresent()
        && BEFORE_SUBJECT
            .matcher(outer.substring(clause, subject.get().range().start()))
            .matches()) {
      words = trim(outer, clause, subject.get().range().start());
    }
    double base =
        that
            ? switch (cue.strength()) {
              case SAYS -> .95;
              case STATES -> .92;
              case WEAK -> lead.strip().endsWith("고") ? .86 : .7;
            }
            : PROPOSES.matcher(word).matches()
                    && words.length() >= 16
                    && !THING.matcher(lead).matches()
                ? .82
                : ABSTRACT_OBJECT.matcher(lead).matches() && words.length() >= 16
                    ? .76
                    : words.length() >= 28 ? .62 : .5;
    if (!that && who.get().saidAs().isEmpty()) {
      return;
    }
    turn.add(
        QuoteType.INDIRECT,
        that ? reported(outer, words) : words,
        who.get(),
        word,
        base,
        that ? "KoreanClause" : "KoreanObject");
    turn.speakers().see(who.get().person(), s, turn.part(), turn.index());
  }

  /** What only reports at the end of reported words: 늦추자(고 공개적으로). */
  private static final Pattern REPORTING =
      Pattern.compile(
          "(?s)(.*?(?:[다자냐까라])|.*?(?=이라고))(?:이라)?고(?:도|만|까지|는)?(?:\\s+"
              + ADVERBS.replace("[, ]\\s?", "(?:[, ]\\s?|$)")
              + ")?$");

  private static TextRange reported(String text, TextRange words) {
    Matcher m = REPORTING.matcher(words.of(text));
    return m.matches() && m.end(1) >= 4
        ? new TextRange(words.start(), words.start() + m.end(1))
        : words;
  }

  /**
   * Complements that other verbs govern; only where the sentence says whose they are.
   *
   * @param sign what stands behind the first syllable of every match: looked for first, as trying
   *     the pattern at every offset takes several times as long
   */
  private static void complements(Turn turn, String sign, Pattern pattern) {
    Sentence s = turn.sentence();
    if (s.places().isEmpty()
        && turn.speakers().last() == null
        && turn.speakers().principal() == null) {
      return;
    }
    String outer = s.masked().outer();
    int end = s.range().end();
    Matcher m = null;
    int at = outer.indexOf(sign, s.range().start() + 1);
    while (at >= 0 && at < end) {
      m = m == null ? pattern.matcher(outer).useTransparentBounds(true) : m;
      int next = at + 1;
      if (m.region(at - 1, end).lookingAt()) {
        complement(turn, m);
        next = m.end() + 1;
      }
      at = outer.indexOf(sign, next);
    }
  }

  private static void complement(Turn turn, Matcher m) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    int at = m.start(1);
    int clause = KoreanQuotation.clauseStart(s, m.start());
    boolean verb =
        s.cues().stream()
            .anyMatch(c -> c.range().start() == at && c.strength() != ReportVerbs.Strength.WEAK);
    boolean quoted =
        s.quotes().stream().anyMatch(q -> m.start() - q.end() <= 3 && m.start() >= q.end());
    Optional<Who> who =
        verb || quoted
            ? Optional.empty()
            : KoreanSubjects.of(turn, clause, m.start(), m.start(), m.start(), false);
    if (who.isEmpty() || OWN.matcher(s.outer(clause, m.start())).matches()) {
      return;
    }
    Optional<NameBook.Place> subject = SpokenOf.subject(s, clause, m.start());
    int start =
        subject.isPresent() && subject.get().person() == who.get().person()
            ? afterSubject(outer, subject.get().range().end())
            : clause;
    TextRange words = trim(outer, start, m.start() + 1);
    if (!TOLD_OF.matcher(words.of(outer)).find()) {
      turn.add(QuoteType.INDIRECT, words, who.get(), m.group(1), VOICED_SURE, "KoreanVoiced");
      turn.speakers().see(who.get().person(), s, turn.part(), turn.index());
    }
  }

  /** 어느 강연에서 한 말이라고 한다: where it was said, and not what. */
  private static final Pattern TOLD_OF = Pattern.compile("에서 (?:처음 )?(?:한|했던|남긴) 말(?:씀)?이?라?$");

  static int afterSubject(String outer, int from) {
    Matcher title = TITLED.matcher(outer).region(from, outer.length());
    int at = title.lookingAt() ? title.end() : from;
    while (at < outer.length() && !Blanks.isBlank(outer.charAt(at))) {
      at++;
    }
    return skip(outer, at, outer.length());
  }

  /** A title and brackets between a name and its particle. */
  private static final Pattern TITLED =
      Pattern.compile(
          "(?:\\s?[가-힣]{1,6})?\\s?\\([^)]{0,60}\\)\\s?(?:[가-힣]{2,5}(?=[이은]\\s))?|\\s[가-힣]{1,5}(?=(?:께서는|께서|은|는|이|가|도)\\s)");

  /** Behind what says where it is said: {@code 『…』에서}, {@code — 번역에는 이렇게 적혀 있다 —}. */
  private static int afterSource(String outer, int from, int to) {
    Matcher source = SOURCE.matcher(outer).region(Math.min(from, to), to);
    return source.lookingAt() ? source.end() : from;
  }

  private static final Pattern SOURCE =
      Pattern.compile("[『《〈「][^『』《》〈〉「」]{1,80}[』》〉」](?:에서(?:는|도)?|에는?),?\\s+|—[^—]{1,60}—\\s+");

  static int skip(String text, int from, int to) {
    int at = from;
    while (at < to && (Blanks.isBlank(text.charAt(at)) || ",:".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  static TextRange end(Sentence s, int from) {
    return trim(s.masked().outer(), Math.min(from, s.range().end()), s.range().end());
  }

  static TextRange trim(String text, int from, int to) {
    return Blanks.strip(text, Math.min(skip(text, from, to), to), to);
  }
}
