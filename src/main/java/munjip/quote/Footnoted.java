package munjip.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/** A sentence whose speaker stands in its footnote alone: {@code …는 반론도 나왔다[^somebody]}. */
final class Footnoted {
  private static final Pattern NOUN =
      Pattern.compile(
          "(?:[다라자냐까]|[음함됨]이라)는 (?:[가-힣]+ )?(?:지적|반론|주장|우려|경험|물음|질문|관찰|의견|비판|제안|평가|증언|답|설명|반박|사례|분석|해석|견해|조언|보고|농담|목소리|시각|것|점|불만|반응|회의론|옹호|제보|후기)(?![을를도]? (?:[가-힣]+ ){0,2}(?:받|들었|듣|들은|접|샀))");

  private static final Pattern QUOTATIVE = Pattern.compile("[다라자냐까]고(?:도|까지)? |[다라]며 |느냐고|는지");

  /** Somebody else than who is cited. */
  private static final Pattern OTHER_SPEAKER =
      Pattern.compile("(?<![가-힣])(?:저자|글쓴이|원저자|작성자|발표자|개발사|회사)(?:는|가|도)(?![가-힣])");

  /** Behind a quotation that somebody else is answered with. */
  private static final Pattern ANSWERED =
      Pattern.compile("\\s?(?:이?라)?는 [가-힣 ]{1,14}(?:에 대해|에 대한|에 답|에 반박|에 동의|에 맞서|을 두고|를 두고|에 공감)");

  private static final Pattern LISTED =
      Pattern.compile(
          "[는은을인라다] (?:증언|사례|언급|지적|의견|주장|경험|반론|제안|질문|반응|사용자|이용자)(?:과|와|도)?,\\s(?:그리고\\s)?");

  private Footnoted() {}

  /**
   * @param found whether other rules found a quote in the sentence
   */
  static void find(Turn turn, boolean found) {
    Sentence s = turn.sentence();
    if (s.part().kind() == Part.Kind.FOOTNOTE || s.part().isHeading()) {
      return;
    }
    int from = s.range().start();
    for (Part.NoteMark mark : s.part().notes()) {
      if (mark.at() <= s.range().start() || mark.at() > s.range().end() + 1) {
        continue;
      }
      int start = from;
      from = Math.min(mark.at(), s.range().end());
      Optional<Person> person = turn.scene().book.ofFootnote(mark.label());
      if (person.isPresent()) {
        mark(turn, person.get(), mark.label(), start, from, found);
      }
    }
  }

  /** Of several claims that one sentence lists, a footnote behind the last cites the last. */
  private static int last(String outer, int from, int cut) {
    Matcher claim = LISTED.matcher(outer.substring(0, Math.min(outer.length(), cut - from)));
    int at = from;
    while (claim.find()) {
      at = from + claim.end();
    }
    return at;
  }

  private static void mark(
      Turn turn, Person person, String label, int from, int to, boolean found) {
    Sentence s = turn.sentence();
    String outer = s.outer(from, to);
    boolean other =
        s.places().stream()
            .anyMatch(
                p -> p.range().start() >= from && p.range().end() <= to && p.person() != person);
    other |= OTHER_SPEAKER.matcher(outer).find();
    boolean own =
        s.places().stream()
            .anyMatch(
                p -> p.range().start() >= from && p.range().end() <= to && p.person() == person);
    if ((found && (other || own)) || outer.isBlank()) {
      return;
    }
    Who who = new Who(person, label, 1);
    Optional<TextRange> quote =
        s.quotes().stream()
            .filter(q -> q.start() >= from && q.end() <= to && q.length() >= 14)
            .findFirst();
    if (quote.isPresent()
        && ANSWERED.matcher(s.outer(quote.get().end(), s.range().end())).lookingAt()) {
      return;
    }
    boolean noun = NOUN.matcher(outer).find();
    boolean says =
        s.cues().stream()
            .anyMatch(
                c ->
                    c.strength() != ReportVerbs.Strength.WEAK
                        && c.range().start() >= from
                        && c.range().end() <= to + 1);
    if (quote.isPresent()
        && (noun || says || Continued.QUOTED.matcher(s.outer(quote.get().end(), to)).matches())) {
      if (!found) {
        turn.add(
            QuoteType.DIRECT,
            s.masked().words(quote.get()),
            who,
            "",
            other ? .6 : .87,
            "FootnotedQuotation");
        turn.speakers().see(person, s, turn.part(), turn.index());
      }
      return;
    }
    boolean told = noun || (!own && says && QUOTATIVE.matcher(outer).find());
    double base = other || Generic.isMany(outer) ? .5 : told ? (own ? .88 : .84) : .42;
    if (found && !told) {
      return;
    }
    Matcher tail = NOUN.matcher(outer);
    int cut = to;
    while (noun && tail.find()) {
      cut = from + tail.start() + 1;
    }
    TextRange words = KoreanClause.trim(s.masked().outer(), last(outer, from, cut), cut);
    turn.add(QuoteType.INDIRECT, words, who, "", base, "Footnoted");
    turn.speakers().see(person, s, turn.part(), turn.index());
  }
}
