package munjip.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * A sentence that is a quotation and nothing else, behind one that says who speaks. Quotations that
 * follow each other in paragraphs of their own are a dialogue, and say not who speaks, unless they
 * were announced as one person's.
 */
final class AloneQuotation {
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?i)\\bquotes\\b|\\bwords\\b|인용|명언|한마디|원문|어록");

  private static final Pattern PRONOUN =
      Pattern.compile("(?<![가-힣])(?:그|그녀)(?:는|가|의)(?![가-힣])|\\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\\b");

  private static final Pattern NARRATOR = Pattern.compile("\\bI\\b|\\b[Ww]e\\b");

  /** 울프가 적었다는 말을 인용한다: what follows is another's. */
  private static final Pattern QUOTES_OTHERS =
      Pattern.compile("(?:말|글|문장|구절|대목|일기|편지)[을를] (?:다시 |길게 )?(?:인용|옮기|옮겨|소개)[가-힣]*[.]?$");

  /** In UTF-16 units with the marks; shorter ones are terms. */
  private static final int SHORTEST = 14;

  /** What may stand beside a quotation that is the whole sentence. */
  private static final Pattern NOTHING = Pattern.compile("(?:첫째|둘째|셋째|넷째|[\\s\\p{P}\\p{So}])*");

  /** In a book, a talk or the like, there are words. */
  private static final Pattern BOOK_SAYS =
      Pattern.compile(
          "(?:책|글|논문|강연|에세이|산문집|시집|소설|일기|편지|블로그|인터뷰|회고록|[』》〉」])(?:에는|에서는|에도|에|에서|의|을 보면) (?:[가-힣]+ ){0,5}(?:말|문장|구절|대목|이야기|얘기|글)(?:이|도) (?:나온|나옵|있[다습는]|적혀|실려|실린|등장)[가-힣]*");

  private AloneQuotation() {}

  static void find(Turn turn) {
    Sentence s = turn.sentence();
    Sentence before = turn.before();
    if (!isAlone(s)
        || s.part().isQuoted()
        || before == null
        || before.part().section() != s.part().section()) {
      return;
    }
    boolean samePart = before.part().range().equals(s.part().range());
    if (isAlone(before)) {
      if (turn.speakers().quotedAt(turn.index() - 1)) {
        again(turn, samePart);
      }
      return;
    }
    String lead = before.outer().strip();
    boolean colon = lead.endsWith(":") || lead.endsWith("：");
    String around = before.part().text();
    boolean announced =
        ANNOUNCED.matcher(around.substring(Math.max(0, around.length() - 90))).find();
    boolean cue =
        s.isKorean() ? !before.cues().isEmpty() : EnglishQuotation.SAYS.matcher(lead).find();
    if (QUOTES_OTHERS.matcher(lead).find()) {
      return;
    }
    Optional<Who> who = speaker(turn, before);
    if (who.isEmpty()) {
      return;
    }
    boolean headed = ofWork(turn, before).filter(who.get()::equals).isPresent();
    boolean goesOn = samePart && turn.speakers().quotedIn(turn.part());
    double base =
        colon || announced || headed
            ? .9
            : cue && (samePart || s.isKorean()) ? .9 : goesOn ? .86 : samePart ? .66 : .55;
    turn.speakers().announce(announced || (colon && s.isKorean()));
    add(turn, who.get(), base);
  }

  private static void again(Turn turn, boolean samePart) {
    boolean announced = turn.speakers().announced();
    Person last = turn.speakers().last();
    if (last != null) {
      double sure = announced ? .93 : samePart ? .88 : .5;
      add(turn, new Who(last, "", sure), .9);
    }
  }

  /** Whom the sentence before speaks of, else who spoke before it. */
  private static Optional<Who> speaker(Turn turn, Sentence before) {
    Optional<NameBook.Place> subject =
        before.isKorean()
            ? SpokenOf.subject(before, before.range().start(), before.range().end())
            : EnglishQuotation.sayer(before);
    String lead = before.outer().strip();
    if (subject.isEmpty() && lead.endsWith(":") && before.places().size() == 1) {
      subject = Optional.of(before.places().getFirst());
    }
    if (subject.isPresent()) {
      return KoreanSubjects.named(before, subject.get(), 1);
    }
    Optional<Who> ofWork = ofWork(turn, before);
    if (ofWork.isPresent()) {
      return ofWork;
    }
    Person last = turn.speakers().last();
    Matcher pronoun = PRONOUN.matcher(lead);
    if (pronoun.find()) {
      double sure = before.isKorean() ? .93 : turn.speakers().pronounSure(pronoun.group());
      return last == null || sure == 0
          ? Optional.empty()
          : Optional.of(new Who(last, pronoun.group(), sure));
    }
    if (NARRATOR.matcher(lead).find()) {
      return Optional.empty();
    }
    return turn.speakers()
        .carried(turn.sentence(), turn.part(), turn.index())
        .map(
            w ->
                ANNOUNCED.matcher(before.part().text()).find()
                    ? new Who(w.person(), "", Math.max(w.sure(), .92))
                    : w);
  }

  /** Who wrote the book that the sentence before names. */
  private static Optional<Who> ofWork(Turn turn, Sentence before) {
    return bookSays(before).or(() -> author(turn, before));
  }

  /** Whose book or talk is said to have such words: {@code 코발의 책에 이런 말이 나옵니다.} */
  private static Optional<Who> bookSays(Sentence before) {
    Matcher says = BOOK_SAYS.matcher(before.outer());
    return says.find()
        ? KoreanSubjects.owner(before, before.range().start(), before.range().start() + says.end())
            .flatMap(place -> KoreanSubjects.named(before, place, 1))
        : Optional.empty();
  }

  /** Whose book the item above names and nothing else. */
  private static Optional<Who> author(Turn turn, Sentence before) {
    boolean items = before.part().item() && turn.sentence().part().item();
    return (items ? Headed.of(before.part(), turn.scene().lexicon) : Optional.<Headed.Title>empty())
        .filter(Headed.Title::sure)
        .flatMap(title -> turn.scene().someone(title.author()))
        .map(person -> new Who(person, person.name, 1));
  }

  static boolean isAlone(Sentence s) {
    if (s.quotes().size() != 1 || s.part().isHeading()) {
      return false;
    }
    TextRange quote = s.quotes().getFirst();
    String rest = s.outer(s.range().start(), quote.start()) + s.outer(quote.end(), s.range().end());
    return quote.length() >= SHORTEST && NOTHING.matcher(rest).matches();
  }

  private static void add(Turn turn, Who who, double base) {
    Sentence s = turn.sentence();
    turn.add(
        QuoteType.DIRECT, s.masked().words(s.quotes().getFirst()), who, "", base, "AloneQuotation");
    turn.speakers().see(who.person(), s, turn.part(), turn.index());
  }
}
