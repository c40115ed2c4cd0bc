package munjip.quote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Address;

/**
 * Remembers, as the sentences of a note are read in order, who was spoken of, so that a sentence
 * without a name can be given to the right one: 그는, he, or no subject at all.
 */
final class SpokenOf {
  private static final WordPattern PRONOUN =
      new WordPattern("(?:(?:그|그녀)(?:는|가|도|의|에 따르면)|(?:그분|본인)(?:께서는|께서|은|이|도|의|에 따르면))(?![가-힣])");

  /** The one whose text the note is about. */
  private static final WordPattern AUTHOR =
      new WordPattern(
          "(?:저자|글쓴이|작성자|원저자|원글 작성자|지은이|발표자|연사|강연자|해설자|진행자|인터뷰이|작가|원작자|블로거)(?:는|가|도|에 따르면|께서는| (?:말|말씀)(?:로는|으로는)|의(?= (?:핵심|주장|결론|말|질문|답|지적|설명|요지|논지|조언|처방|표현|비유|메시지)))(?![가-힣])|(?:선생님|교수님|강사님|작가님|연사님|강연자님)(?:은|이|도|께서는|께서| (?:말|말씀)(?:로는|으로는))(?![가-힣])");

  private static final WordPattern TEXT =
      new WordPattern(
          "(?:이 |원 |해당 )?(?:글|원문|에세이|논문|책|강연|발표|영상|기사|포스트|보고서)(?:은|는|이|가|에 따르면)(?![가-힣])");

  private static final Pattern FEMALE =
      Pattern.compile("(?i).*\\b(?:she|her)\\b.*", Pattern.DOTALL);

  private static final Pattern CLAUSE_END =
      Pattern.compile("(?:[했았었였]고|[했았었였]지만|[했았었였]으며|[했았었였]으나|며|다면),\\s");

  private static final Pattern SUBJECT_BEHIND =
      Pattern.compile(
          "[`’'\"”)]*\\s?(?:\\([^)]{0,60}\\)\\s?)?(?:씨|님|교수|박사|선생님|선생|대표|의원|대통령|회장|창업자|개발자|작가|기자|감독|CEO|CTO|연구원|엔지니어)?(?:님)?(께서는|께서도|께서|은|는|이|가|도| 역시| 또한|역시)(?:,)?(?![가-힣])");

  /** Topics that name what is said, not who says it. */
  private static final Pattern OTHER =
      Pattern.compile("(?:^|[\\s,(])([가-힣A-Za-z0-9`._-]+?)(은|는|이|가)(?=[\\s,])");

  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "(?:.*(?:주장|결론|요지|핵심|답|표현|메시지|이유|근거|논지|논점|비유|대목|문장|것|점|때|경우|그리고|있|없|하|되|같|않|다만|대해서|관해서|이에|특히|한편|최근|이번에|에서|에게|으로|대신|첫째|둘째|셋째|마지막으로|이를|나아가|로|에서|까지|부터|보다|또는|관련해서|[하되이있없같않했됐보오가]지)|말|수|지|또|인|적|더|서|혹)");

  /** A clause that ends before the rest, with its own subject: {@code 불만이 있다면}. */
  private static final Pattern CLAUSE_ENDS =
      Pattern.compile("[가-힣](?:면|어서|아서|해서|자|니|고|며|지만|는데|때|면서|기에|므로|도록|거나)(?=[\\s,])");

  private static final Pattern PARTICLE = Pattern.compile("(?:께서는|은|는|이|가|도|의|에 따르면|께서)$");

  private static final Set<String> TOPICS = Set.of("은", "는", "께서는", "도", "역시", "또한");

  private final NameBook book;
  private Person last;
  private int lastSection = -1;
  private int lastPart = -1;
  private int lastSentence = -1;
  private Person principal;
  private double principalSure;
  private boolean announced;
  private int quotedPart = -1;
  private int quotedSentence = -1;
  private final Deque<Person> recent = new ArrayDeque<>();

  SpokenOf(NameBook book) {
    this.book = book;
  }

  /** Whether quotations that follow each other are announced as one person's. */
  boolean announced() {
    return announced;
  }

  void announce(boolean all) {
    announced = all;
  }

  /** A quote was found in a sentence. */
  void quoted(int part, int sentence) {
    quotedPart = part;
    quotedSentence = sentence;
  }

  boolean quotedAt(int sentence) {
    return quotedSentence == sentence;
  }

  boolean quotedIn(int part) {
    return quotedPart == part;
  }

  /** Whose text the note is about, and how sure that is. */
  void principal(Person person, double sure) {
    principal = person;
    principalSure = sure;
  }

  Person principal() {
    return principal;
  }

  Person last() {
    return last;
  }

  /**
   * How sure it is that an English pronoun stands for whoever was spoken of last: less when others
   * were named shortly before, not at all when a title says otherwise.
   */
  double pronounSure(String pronoun) {
    if (last == null) {
      return 0;
    }
    boolean she = FEMALE.matcher(pronoun).matches();
    boolean other =
        last.forms().stream()
            .flatMap(form -> Address.of(form).stream())
            .anyMatch(address -> she == (address == Address.MAN));
    if (other) {
      return 0;
    }
    return recent.stream().distinct().count() > 1 ? .65 : .85;
  }

  /**
   * Whether a Korean sentence can be anybody's words; most that cannot are told so, and cheaply.
   */
  boolean maySpeak(Sentence s) {
    if (!s.places().isEmpty() || (last != null && lastSection == s.part().section())) {
      return true;
    }
    String outer = s.outer();
    return (last != null && PRONOUN.isIn(outer))
        || (principal != null && (AUTHOR.isIn(outer) || TEXT.isIn(outer)));
  }

  /** Somebody without a name was spoken of: a pronoun behind it stands for nobody known. */
  void forget() {
    last = null;
  }

  /** A sentence was read: whom it names counts as near for a while. */
  void near(Sentence sentence) {
    sentence.places().forEach(place -> recent.addLast(place.person()));
    while (recent.size() > 5) {
      recent.removeFirst();
    }
  }

  void see(Person person, Sentence sentence, int partIndex, int sentenceIndex) {
    last = person;
    lastSection = sentence.part().section();
    lastPart = partIndex;
    lastSentence = sentenceIndex;
  }

  /** The subject of a Korean sentence that stands between two offsets, if it is a person. */
  static Optional<NameBook.Place> subject(Sentence s, int from, int to) {
    NameBook.Place best = null;
    boolean topic = false;
    for (NameBook.Place place : s.places()) {
      if (place.range().start() < from || place.range().end() > to) {
        continue;
      }
      String behind =
          s.masked()
              .outer()
              .substring(
                  Math.min(place.behind(), s.range().end()),
                  Math.min(s.range().end(), place.behind() + 64));
      Matcher particle = SUBJECT_BEHIND.matcher(behind);
      if (particle.lookingAt()) {
        boolean isTopic = TOPICS.contains(particle.group(1));
        if (best == null || (isTopic && (!topic || parted(s, best, place)))) {
          best = place;
          topic = isTopic;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code 이 말을 처음 쓴 사람은 김태완입니다.}: a sentence says who somebody is. */
  static boolean isAbout(Sentence s) {
    return s.places().size() == 1
        && IS.matcher(s.masked().outer())
            .region(s.places().getFirst().range().end(), s.range().end())
            .matches();
  }

  private static final Pattern IS =
      Pattern.compile("(?:\\s?\\([^)]{0,60}\\))?(?:이다|입니다|이었다|였다|이에요|예요)[.!]?");

  /** Whether a clause ends between two subjects: {@code X는 아쉬워했고, Y는 …}. */
  private static boolean parted(Sentence s, NameBook.Place one, NameBook.Place other) {
    return one.person() != other.person()
        && CLAUSE_END.matcher(s.outer(one.range().end(), other.range().start())).find();
  }

  /** Who a pronoun or a role stands for between two offsets. */
  Optional<Who> pronoun(Sentence s, int from, int to, int partIndex) {
    String text = s.outer(from, to);
    Optional<String> pronoun = last == null ? Optional.empty() : PRONOUN.first(text);
    if (pronoun.isPresent()) {
      return Optional.of(
          new Who(
              last,
              PARTICLE.matcher(pronoun.get()).replaceFirst(""),
              near(s, partIndex, .95, .85)));
    }
    return principal == null
        ? Optional.empty()
        : AUTHOR
            .first(text)
            .map(
                author ->
                    new Who(principal, PARTICLE.matcher(author).replaceFirst(""), principalSure));
  }

  Optional<Who> text(Sentence s, int from, int to) {
    return principal == null
        ? Optional.empty()
        : TEXT.first(s.outer(from, to)).map(text -> new Who(principal, text, principalSure * .8));
  }

  /**
   * Who is still speaking when a sentence says no subject. Nobody when the paragraph is another and
   * cites somebody else in a footnote.
   */
  Optional<Who> carried(Sentence s, int partIndex, int sentenceIndex) {
    if (last == null || lastSection != s.part().section() || citesAnother(s, partIndex)) {
      return Optional.empty();
    }
    int parts = partIndex - lastPart;
    double sure =
        parts == 0
            ? (sentenceIndex - lastSentence <= 2 ? .93 : .85)
            : parts == 1 ? .85 : parts <= 3 ? .7 : 0;
    return sure == 0 ? Optional.empty() : Optional.of(new Who(last, "", sure));
  }

  private boolean citesAnother(Sentence s, int partIndex) {
    boolean same = partIndex == lastPart;
    return s.part().notes().stream()
        .filter(note -> !same || (s.range().start() <= note.at() && note.at() <= s.range().end()))
        .map(note -> book.ofFootnote(note.label()))
        .anyMatch(cited -> cited.isPresent() && cited.get() != last);
  }

  private double near(Sentence s, int partIndex, double same, double other) {
    return lastPart == partIndex ? same : lastSection == s.part().section() ? other : .6;
  }

  /** Whether words before a quotation name another subject, which is no known person. */
  static boolean hasOtherSubject(String outer) {
    Matcher subject = OTHER.matcher(outer);
    while (subject.find()) {
      boolean topic = subject.group(2).equals("은") || subject.group(2).equals("는");
      boolean word = !NO_SUBJECT.matcher(subject.group(1)).matches();
      boolean inside =
          !topic && CLAUSE_ENDS.matcher(outer).region(subject.end(), outer.length()).find();
      if (word && !inside) {
        return true;
      }
    }
    return false;
  }
}
