package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * Words between quotation marks in a Korean sentence that says who said them: {@code X는 “…”라고 말했다},
 * {@code “…”라는 X의 지적}, {@code X가 말한 “…”}.
 */
final class KoreanQuotation {
  /** What joins quotations to one list. */
  private static final Pattern JOIN =
      Pattern.compile(
          "\\s*(?:\\([^()]{0,80}\\))?\\s*(?:,|·|/|와|과|이나|나|이고|그리고|및|또는|이며|이자|,? ?그리고|에서|—|–|-)?\\s*");

  private static final Pattern SAYING =
      Pattern.compile(
          "\\s?(?:이?라고(?:도|까지|만|는)?|이?라며|이?라면서|이?라 |[고며](?![가-힣])|고도 |면서(?![가-힣])|고까지|하고|하며|하면서)");

  private static final Pattern SAID = Pattern.compile("\\s?(?:이?라는|이?라던|는|던|고 하는|식의|식으로|하는)\\s");

  private static final Pattern NOUN =
      Pattern.compile("(?:(?:[가-힣]+(?:적인|의|한|된|는|인))\\s){0,2}([가-힣]+)");

  private static final Pattern ABSTRACT =
      Pattern.compile(
          "(?:점|것|사실|생각|식|취지|뜻|의미|논리|태도|믿음|질문|인식|원칙|철학|입장|기준|통찰|논거|가설|전제|관점|시각|결과|근거|메시지|대목|자세|확신|정신|반응|말투|농담|이야기|얘기|약속|인사|고백|선언|문제의식|경험|교훈|요청|원리).*");

  private static final Pattern DENIED =
      Pattern.compile("\\s*(?:지 않|지는 않|적이 없|적은 없|적 없|바 없|바가 없|지 못|않았|않는|않고)");

  private static final Pattern SAY_PLAIN =
      Pattern.compile(
          "\\s?(?:했|한다|합니다|하셨|하신다|하십니다|하시며|하시더|하였|하고|하며|하면서|하지만|했지만|해(?![가-힣])|하는데|하니)");

  /** Said perhaps, or written by nobody: 말했다면, 적힌. */
  private static final Pattern UNREAL =
      Pattern.compile(".*(?:다면|라면|더라면|물으면|하면|으면|해야|어야|아야|적힌|적혀|쓰인|쓰여|불리[는던]|불린|알려진)");

  private static final Pattern OF_TEXT =
      Pattern.compile("(?:^|\\s)(?:이 |원 |해당 )?(?:글|원문|본문|에세이|기사|책|논문|포스트|문서)의\\s$");

  private static final Pattern UNREAL_TAIL =
      Pattern.compile("\\s*(?:리가? 없|리는 없|것이 아니|게 아니|것은 아니|건 아니)");

  /** Behind a noun of speech: it was not said. */
  private static final Pattern NOT_SAID =
      Pattern.compile("[이가]?\\s아니|[을를은는이가]?\\s?(?:하지 않|꺼내지 않|남기지 않|한 적|없)");

  /** What one does with another's words. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?:에|을|를)\\s(?:[가-힣]+\\s)?(?:반대|들었|듣|들은|따르|따랐|따른|동의|부정|거부|일축|공감|감명|감동|읽|접하|접했|좋아|기억|떠올|받)[가-힣]*");

  /** Behind a title or a name: “…”라는 논문에서. */
  private static final Pattern TITLE_OF =
      Pattern.compile(
          "\\s?(?:이?라는|이?란|이?라고 하는|는)\\s(?:[가-힣]+(?:적인|한|된|의|는)? )?(?:"
              + Ko.TITLED
              + ")(?![가-힣]{3})");

  /** What brackets add to a term. */
  private static final Pattern GLOSS = Pattern.compile("\\s?\\([^()]*\\)");

  private static final Pattern OPEN = Pattern.compile("\\s?(?:이?라며|이?라면서|면서|며)");

  private static final Pattern NEGATED = Pattern.compile("지(?:는|도)?$");

  private static final Pattern NOT = Pattern.compile("\\s*(?:않|못)");

  private static final Pattern NAMING = Pattern.compile("부르|부른|불렀|불리|칭|명명|지칭|이름|일컫|정의|쓰|쓴");

  private static final Pattern OWNS = Pattern.compile("[`)]*의\\s");

  private static final Pattern IS_NOT = Pattern.compile("[가-힣]*[이가]?\\s아니");

  private static final Pattern ENDING = Pattern.compile("이다|입니다|이었다|대로|이|만|까지|보다");

  /** It ends as sentences do, or has seven words. */
  private static final Pattern SENTENCE =
      Pattern.compile("[다요라까자죠네야지오음][.!?…]?$|(?:\\S+\\s+){6}\\S");

  private KoreanQuotation() {}

  static void find(Turn turn) {
    Sentence s = turn.sentence();
    List<TextRange> quotes = s.quotes();
    for (int i = 0; i < quotes.size(); i++) {
      List<TextRange> group = new ArrayList<>(List.of(quotes.get(i)));
      while (i + 1 < quotes.size() && joined(s, quotes.get(i), quotes.get(i + 1))) {
        group.add(quotes.get(++i));
      }
      group(turn, group);
    }
  }

  private static boolean joined(Sentence s, TextRange one, TextRange other) {
    return one.end() <= other.start() && JOIN.matcher(s.outer(one.end(), other.start())).matches();
  }

  private static void group(Turn turn, List<TextRange> group) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    int start = Math.max(s.range().start(), group.getFirst().start());
    int end = group.getLast().end();
    if (end > s.range().end()) {
      return;
    }
    if (TITLE_OF.matcher(outer).region(end, s.range().end()).lookingAt()) {
      return;
    }
    int clause = clauseStart(s, start);
    Matcher saying = SAYING.matcher(outer).region(end, s.range().end());
    if (saying.lookingAt() && said(turn, group, clause, start, end, saying.end())) {
      return;
    }
    Matcher said = SAID.matcher(outer).region(end, s.range().end());
    if (said.lookingAt() && noun(turn, group, clause, start, end, said.end())) {
      return;
    }
    if (KoreanNamed.find(turn, group, clause, start, end)) {
      return;
    }
    object(turn, group, clause, start, end);
  }

  /** Behind the last verb of saying that ends a clause before an offset. */
  static int clauseStart(Sentence s, int offset) {
    int start = s.range().start();
    for (Cue cue : s.cues()) {
      boolean ends =
          cue.shape() == Cue.Shape.PREDICATE
              && cue.range().end() <= offset
              && cue.strength() != ReportVerbs.Strength.WEAK;
      if (ends && goesOn(s, cue)) {
        start = cue.range().end();
      }
    }
    return start;
  }

  private static boolean goesOn(Sentence s, Cue cue) {
    char last = s.masked().outer().charAt(cue.range().end() - 1);
    return "고며만데서나지".indexOf(last) >= 0 || Cues.isMeanwhile(s, cue);
  }

  /** “…”라고 말했다. */
  private static boolean said(
      Turn turn, List<TextRange> group, int clause, int start, int end, int from) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    Cue verb = null;
    for (Cue cue : s.cues()) {
      if (cue.range().start() >= from - 1
          && cue.range().start() - from <= 60
          && noQuoteBetween(s, end, cue.range().start())) {
        verb = cue;
        break;
      }
    }
    boolean plain =
        verb == null
            && SAY_PLAIN
                .matcher(outer)
                .region(Math.min(from, s.range().end()), s.range().end())
                .lookingAt();
    boolean open = OPEN.matcher(outer.substring(end, from)).matches();
    if (verb == null && !plain && !open) {
      return false;
    }
    if (verb != null
        && (UNREAL.matcher(verb.range().of(outer)).matches()
            || UNREAL_TAIL
                .matcher(outer.substring(verb.range().end(), s.range().end()))
                .lookingAt())) {
      return true;
    }
    int at = verb == null || open ? from : verb.range().start();
    int after = verb == null ? from : verb.range().end();
    if (DENIED.matcher(outer.substring(after, s.range().end())).lookingAt()
        || (NEGATED.matcher(outer.substring(at, after)).find()
            && NOT.matcher(outer.substring(after)).lookingAt())) {
      return true;
    }
    boolean strong = verb != null && verb.strength() != ReportVerbs.Strength.WEAK;
    boolean modifies = verb != null && verb.shape() == Cue.Shape.ADNOMINAL;
    boolean embedded = verb != null && verb.shape() == Cue.Shape.EMBEDDED;
    Optional<Who> inner = embedded ? KoreanSubjects.inner(s, clause, start) : Optional.empty();
    Optional<Who> who =
        inner.or(() -> KoreanSubjects.of(turn, clause, start, end, at, strong && !modifies));
    if (who.isEmpty() && modifies) {
      // “…”라고 말한 X
      int bound = Math.min(s.range().end(), after + 30);
      who =
          s.places().stream()
              .filter(p -> p.range().start() >= after && p.range().start() <= bound)
              .findFirst()
              .flatMap(p -> KoreanSubjects.named(s, p, .85));
    }
    if (who.isEmpty()) {
      return false;
    }
    double base =
        verb == null
            ? (plain ? .85 : .8)
            : switch (verb.strength()) {
              case SAYS -> .96;
              case STATES -> .93;
              case WEAK -> naming(outer.substring(at, after)) && !isLong(s, group) ? .45 : .85;
            };
    add(turn, group, who.get(), outer.substring(end, after), base, "KoreanQuotation");
    return true;
  }

  /** Longer than a name for something, and a sentence. */
  private static boolean isLong(Sentence s, List<TextRange> group) {
    return length(s, group) >= 14 && isSentence(s, group);
  }

  private static boolean naming(String verb) {
    return NAMING.matcher(verb).lookingAt();
  }

  private static boolean noQuoteBetween(Sentence s, int from, int to) {
    return s.quotes().stream().noneMatch(q -> q.start() >= from && q.end() <= to);
  }

  /** “…”라는 말로, “…”라는 X의 지적. */
  private static boolean noun(
      Turn turn, List<TextRange> group, int clause, int start, int end, int from) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    Optional<NameBook.Place> behind =
        s.places().stream()
            .filter(p -> p.range().start() >= from - 1 && p.range().start() <= from + 2)
            .findFirst();
    int nounAt = from;
    if (behind.isPresent()) {
      Matcher of =
          OWNS.matcher(outer)
              .region(Math.min(behind.get().behind(), s.range().end()), s.range().end());
      nounAt = of.lookingAt() ? of.end() : from;
    }
    Matcher noun = NOUN.matcher(outer).region(nounAt, s.range().end());
    String word = noun.lookingAt() ? noun.group(1) : "";
    boolean speech =
        speech(word)
            || speech(noun.reset().region(nounAt, s.range().end()).lookingAt() ? noun.group() : "");
    boolean no =
        IS_NOT
            .matcher(outer)
            .region(Math.min(nounAt, s.range().end()), s.range().end())
            .lookingAt();
    if (no) {
      return true;
    }
    if (behind.isPresent() && nounAt > from && (speech || ABSTRACT.matcher(word).matches())) {
      add(
          turn,
          group,
          KoreanSubjects.named(s, behind.get(), 1).get(),
          outer.substring(end, Math.min(noun.end(), s.range().end())),
          .93,
          "KoreanSpeechNoun");
      return true;
    }
    int behindNoun = Math.min(s.range().end(), nounAt + Math.max(1, word.length()) - 1);
    boolean others = OF_OTHERS.matcher(outer).region(behindNoun, s.range().end()).lookingAt();
    boolean denied = NOT_SAID.matcher(outer).region(behindNoun, s.range().end()).lookingAt();
    String lead = outer.substring(clause, start).strip();
    boolean theirs = !lead.isEmpty() && "한긴쓴던는린낸진".indexOf(lead.charAt(lead.length() - 1)) >= 0;
    if (denied
        || (others
            && !theirs
            && behind.isEmpty()
            && KoreanSubjects.owner(s, clause, start).isEmpty())) {
      return true;
    }
    boolean abstractNoun = ABSTRACT.matcher(word).matches();
    if (!speech && !abstractNoun) {
      return false;
    }
    Cue verb =
        s.cues().stream()
            .filter(c -> c.range().start() >= from && c.shape() != Cue.Shape.EMBEDDED)
            .findFirst()
            .orElse(null);
    if (!speech && verb == null) {
      return false;
    }
    int at =
        verb == null ? Math.min(s.range().end(), nounAt + word.length()) : verb.range().start();
    // A sentence of the text that is spoken of, whoever speaks of it.
    boolean ofText = OF_TEXT.matcher(outer.substring(clause, start)).find();
    Optional<Who> who =
        ofText
            ? turn.speakers().text(s, clause, start)
            : KoreanSubjects.of(turn, clause, start, end, at, speech && verb != null);
    if (who.isEmpty()) {
      return false;
    }
    double base = speech ? (verb != null ? .92 : .85) : (length(s, group) >= 14 ? .82 : .5);
    add(
        turn,
        group,
        who.get(),
        outer.substring(end, Math.min(s.range().end(), nounAt + word.length())),
        base,
        "KoreanSpeechNoun");
    return true;
  }

  static boolean speech(String word) {
    for (int end = Math.min(4, word.length()); end >= 1; end--) {
      String stem = word.substring(0, end);
      if (ReportVerbs.isSpeechNoun(stem)
          && (end == word.length()
              || Ko.isParticle(word.substring(end))
              || ENDING.matcher(word.substring(end)).lookingAt())) {
        return true;
      }
    }
    return false;
  }

  /** X는 “…”를 꼽았다: a thing named rather than said, unless it is long. */
  private static void object(Turn turn, List<TextRange> group, int clause, int start, int end) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    Cue verb =
        s.cues().stream()
            .filter(c -> c.range().start() >= end && c.shape() == Cue.Shape.PREDICATE)
            .findFirst()
            .orElse(null);
    if (verb == null
        || verb.strength() == ReportVerbs.Strength.WEAK
        || verb.range().start() - end > 60) {
      return;
    }
    String tail = outer.substring(verb.range().end(), s.range().end());
    if (DENIED.matcher(tail).lookingAt() || NOT.matcher(tail).lookingAt()) {
      return;
    }
    Optional<Who> who = KoreanSubjects.of(turn, clause, start, end, verb.range().start(), false);
    if (who.isEmpty()) {
      return;
    }
    int length = length(s, group);
    double base = length >= 30 ? .85 : length >= 16 ? .75 : .4;
    add(
        turn,
        group,
        who.get(),
        outer.substring(end, verb.range().end()),
        base,
        "KoreanQuotedObject");
  }

  /** Whether one of them reads as a sentence, rather than as a title or a term. */
  static boolean isSentence(Sentence s, List<TextRange> group) {
    return group.stream()
        .map(q -> s.masked().words(q).of(s.masked().text()))
        .anyMatch(words -> SENTENCE.matcher(words).find());
  }

  /** Of the longest, in UTF-16 units, without what is said in brackets. */
  static int length(Sentence s, List<TextRange> group) {
    return group.stream()
        .map(q -> s.masked().words(q).of(s.masked().text()))
        .mapToInt(words -> GLOSS.matcher(words).replaceAll("").length())
        .max()
        .orElse(0);
  }

  /** Each of the quotations; short ones beside a long one are terms. */
  static void add(
      Turn turn, List<TextRange> group, Who who, String cue, double confidence, String rule) {
    Sentence s = turn.sentence();
    for (TextRange quote : group) {
      TextRange words = s.masked().words(quote);
      double sure =
          words.length() <= 4 ? .4 : words.length() <= 8 ? .75 : words.length() <= 12 ? .92 : 1;
      turn.add(QuoteType.DIRECT, words, who, cue, confidence * sure, rule);
    }
    turn.speakers().see(who.person(), s, turn.part(), turn.index());
  }
}
