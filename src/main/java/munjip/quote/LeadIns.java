package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import munjip.text.Blanks;

/** Lines that lead to a block quote and say whose it is: {@code 카파시는 이렇게 적었다.} */
final class LeadIns {
  private static final Pattern LEADS =
      Pattern.compile(
          "(?s).*(?:이렇게|다음과 같이|아래와 같이|다음과 같은|덧붙|회상|물었|묻는다|고백|구분|비판|경고|반박|말|글|트윗|표현|원문|인용|정의|설명|강조|지적|주장|이야기|얘기|적었|썼|쓰여|선언|조언|메시지|철학|명언|문장|구절|한마디|핵심|의견|답|편지|메일|연설|강연|인터뷰|요약|제안|said|says|wrote|writes|put|puts|quote|tweet|post|argues|explains|described|essay|words|notes|noted).*");

  /** Of the one whose text the note is about. */
  private static final Pattern OF_PRINCIPAL =
      Pattern.compile(
          "(?:저자|글쓴이|작성자|발표자|연사|작가|시인|소설가|지은이)(?:는|가|의|이|은)|(?:이 )?(?:소설|작품|시집|산문집|책|에세이)의 (?:첫|마지막|맨) |(?<![가-힣])그(?:는|의|가|녀는) |\\b(?:he|she|the author)\\b");

  /** Behind the name of whoever a sentence is about. */
  private static final Pattern SPEAKS =
      Pattern.compile("의 |\\s?(?:\\([^)]*\\))?\\s(?:" + EnglishVerbs.ANY + ")\\b|['’]s ");

  /** Behind the name of whoever wrote the book that is quoted from. */
  private static final Pattern OF_WORK = Pattern.compile("(?:의|,)?\\s(?:[가-힣]{2,4}\\s)?[『《〈「]");

  /** Between a line and the quote it leads to: a blank one, a marker of a block. */
  private static final int MOST_LINES = 3;

  /** That what follows is copied from somewhere. */
  private static final Pattern COPIED =
      Pattern.compile("옮겨|옮긴|옮깁|발췌|인용(?:한다|하면|합|해)|(?i:excerpt|copied|in full)");

  /** Leads from one block quote to the next of the same source. */
  private static final Pattern LATER =
      Pattern.compile(
          "(?is)\\s*(?:and |but |또 |또한 |그리고 |이어서 |이어 |계속 |다음 |뒤에서 |같은 (?:글|책|장)에서 |다른 (?:곳|대목)에서 |(?:later|again|also|further|elsewhere|then)\\b).{0,60}(?:[:：]|다\\.)|\\s*[(]?p+\\.\\s?\\d+[)]?\\s*[:：]?");

  /** What somebody writes to another. */
  private static final Pattern LETTER = Pattern.compile("댓글|답글|답장|답변|메일|편지|쪽지|메시지|말씀");

  /** Of a sentence that says nothing but that, in UTF-16 units. */
  private static final int LONGEST_COPIED = 40;

  private final Scene scene;

  LeadIns(Scene scene) {
    this.scene = scene;
  }

  /**
   * @param person null when it is whoever the block quote before this one is by
   * @param cue the end of the line
   */
  record Lead(Person person, String as, String cue, double base, String rule) {
    boolean later() {
      return person == null;
    }
  }

  /**
   * @param first index of the quote's first part
   * @param quoted whether the quote stands in quotation marks, too
   * @param principal whom the note is about; may be null
   * @param goesOn whether a block quote before it, in the same section, is somebody's
   */
  Optional<Lead> of(int first, boolean quoted, Person principal, boolean goesOn) {
    if (first == 0) {
      return Optional.empty();
    }
    Part lead = scene.parts.get(first - 1);
    Part quote = scene.parts.get(first);
    String text = lead.text().strip();
    boolean colon = text.endsWith(":") || text.endsWith("：");
    if (lead.section() != quote.section()
        // What another block quote says or signs leads to nothing.
        || lead.isQuoted()
        || Authors.labelled(lead.text()).isPresent()
        || (!colon && !lead.isHeading() && isCaption(lead))) {
      return Optional.empty();
    }
    boolean cue = LEADS.matcher(tail(text)).matches() || saysAtEnd(first - 1);
    List<NameBook.Place> places = scene.book.places(Masked.of(lead).outer());
    if (!places.isEmpty()) {
      return Optional.of(named(lead, places, quoted, colon, cue));
    }
    Optional<Lead> before = ofWhoeverWasNamed(first - 1, text, colon, cue);
    if (before.isPresent()) {
      return before;
    }
    return linked(lead, quote)
        .filter(person -> colon || cue || quoted)
        .map(person -> new Lead(person, "", tail(text), colon ? .85 : .75, "BlockLinked"))
        .or(() -> ofPrincipal(text, principal, colon, cue))
        .or(
            () ->
                goesOn && LATER.matcher(text).matches()
                    ? Optional.of(new Lead(null, "", tail(text), .88, "BlockLeadIn"))
                    : Optional.empty());
  }

  /** {@code She puts it more sharply:} behind a paragraph that names one person and no other. */
  private Optional<Lead> ofWhoeverWasNamed(int lead, String text, boolean colon, boolean cue) {
    Part part = scene.parts.get(lead);
    Part before = lead > 0 ? scene.parts.get(lead - 1) : part;
    boolean pronoun = OPENS_WITH_PRONOUN.matcher(lastSentence(text)).lookingAt();
    if (!pronoun || !colon || !cue || before.section() != part.section() || before.isQuoted()) {
      return Optional.empty();
    }
    List<Person> named =
        scene.book.places(Masked.of(before).outer()).stream()
            .map(NameBook.Place::person)
            .distinct()
            .toList();
    return named.size() == 1
        ? Optional.of(new Lead(named.getFirst(), "", tail(text), .84, "BlockLeadIn"))
        : Optional.empty();
  }

  private static final Pattern OPENS_WITH_PRONOUN =
      Pattern.compile("(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\\b|(?:그|그녀)(?:는|가|의)\\s");

  private static Optional<Lead> ofPrincipal(
      String text, Person principal, boolean colon, boolean cue) {
    return principal != null && OF_PRINCIPAL.matcher(tail(text)).find() && (colon || cue)
        ? Optional.of(new Lead(principal, "", tail(text), colon ? .85 : .75, "BlockLeadIn"))
        : Optional.empty();
  }

  private Lead named(
      Part lead, List<NameBook.Place> places, boolean quoted, boolean colon, boolean cue) {
    String text = lead.text().strip();
    NameBook.Place place = speaker(lead, places);
    String last = lastSentence(text);
    boolean atEnd = !scene.book.places(last).isEmpty();
    boolean ofWork =
        OF_WORK.matcher(lead.text()).region(place.behind(), lead.text().length()).lookingAt();
    double base;
    if (lead.kind() == Part.Kind.CALLOUT && isOnly(place.person(), places)) {
      base = .9;
    } else if (lead.isHeading()) {
      base = cue ? .86 : isNameOnly(lead, place) ? .82 : .6;
    } else if (!colon && !atEnd) {
      base =
          ofWork || (quoted && LEADS.matcher(last).matches())
              ? .82
              : beforeLast(text, last, quoted);
    } else {
      base = colon && cue ? .95 : colon ? .88 : cue ? .86 : ofWork ? .82 : quoted ? .75 : .5;
    }
    boolean more = quoted && base < .9 && (lead.isHeading() || colon || atEnd);
    double doubt = isOfPronoun(lead) ? .75 : 1;
    return new Lead(
        place.person(),
        Blanks.single(place.range().of(lead.text())),
        tail(text),
        (base + (more ? .06 : 0)) * doubt,
        "BlockLeadIn");
  }

  /** Whether nobody else is named. */
  private static boolean isOnly(Person person, List<NameBook.Place> places) {
    return places.stream().allMatch(place -> place.person() == person);
  }

  /** Whether a line says that what follows is copied. */
  static boolean copies(String line) {
    return COPIED.matcher(line).find();
  }

  /** Of a name that stands before the last sentence. */
  private static double beforeLast(String before, String last, boolean quoted) {
    if (copies(last) && last.length() <= LONGEST_COPIED && LETTER.matcher(before).find()) {
      return .84;
    }
    return LEADS.matcher(last).matches() ? .62 : quoted ? .66 : .4;
  }

  private Optional<Person> linked(Part lead, Part quote) {
    return isDirectlyBehind(lead, quote)
        ? lead.links().stream()
            .map(link -> scene.book.ofLink(link.href()))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /** Whether a part is nothing but the label of a link or the words that stand for a picture. */
  private static boolean isCaption(Part part) {
    return part.links().stream()
        .filter(link -> Accounts.handle(link.href()).isEmpty())
        .anyMatch(link -> link.label().length() >= part.text().strip().length() - 1);
  }

  /** Whether the last sentence of a part has a verb of saying. */
  private boolean saysAtEnd(int part) {
    List<Sentence> sentences = scene.sentencesOf(part, part);
    return !sentences.isEmpty()
        && sentences.getLast().cues().stream()
            .anyMatch(cue -> cue.strength() != ReportVerbs.Strength.WEAK);
  }

  private static boolean isNameOnly(Part heading, NameBook.Place place) {
    String name = place.person().name;
    // An account's name alone may be a firm's or a product's.
    boolean whole = name.indexOf(' ') > 0 || Ko.isHangul(name);
    return place.person().sure
        && whole
        && place.range().length() >= heading.text().strip().length() - 2;
  }

  private NameBook.Place speaker(Part lead, List<NameBook.Place> places) {
    for (int i = places.size() - 1; i >= 0; i--) {
      String behind = lead.text().substring(places.get(i).range().end());
      if (Ko.SUBJECT_AT.matcher(behind).lookingAt() || SPEAKS.matcher(behind).lookingAt()) {
        return places.get(i);
      }
    }
    return isOfPronoun(lead) ? places.getFirst() : places.getLast();
  }

  /** Whether no code block or the like stands between, which is no part. */
  private boolean isDirectlyBehind(Part lead, Part first) {
    int from = scene.note.lines(lead.range()).last();
    return scene.note.lines(first.range()).first() - from <= MOST_LINES;
  }

  /** Whether the last sentence names nobody but with a pronoun. */
  private boolean isOfPronoun(Part lead) {
    String last = lastSentence(lead.text());
    return PRONOUN.matcher(last).find() && scene.book.places(last).isEmpty();
  }

  /** In the last sentence before a quote, of whoever the one before it is about. */
  private static final Pattern PRONOUN = Pattern.compile("\\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\\b");

  private static String lastSentence(String text) {
    String body = text.substring(0, Math.max(0, text.length() - 1));
    int cut =
        Math.max(
            body.lastIndexOf(". "),
            Math.max(
                body.lastIndexOf(".\n"), Math.max(body.lastIndexOf("? "), body.lastIndexOf("! "))));
    return cut < 0 ? text : text.substring(cut + 2);
  }

  private static String tail(String text) {
    return text.length() <= 160 ? text : text.substring(text.length() - 160);
  }
}
