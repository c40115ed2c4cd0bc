package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * Block quotes whose speaker stands in their last line, in the lines that lead to them, in the
 * heading, or behind a link.
 */
final class BlockQuotes {
  /** Boxes that say where a text comes from, or that something is to be heeded. */
  private static final Pattern NOT_WORDS =
      Pattern.compile(
          "(?i)[\\p{So}\\p{Sk}\\uFE0F\\s*_]*(?:source|출처|원문|참고|참조|주의|note|tip|warning|링크|관련|요약|tl;?dr|이하|본 |이 글|이 문서|updated?|작성|번역)\\b?\\s?[:：은는을이 ]");

  /** In a heading beside a name: what follows are words of theirs. */
  private static final Pattern WORDS_OF =
      Pattern.compile("말|글|조언|명언|어록|원칙|철학|인용|생각|에세이|편지|연설|강연|quotes?|says|on |essay|letter|speech");

  /** Where pages are named, quotes without one are less sure to be out of the book. */
  private static final double UNPAGED = .8;

  /** And where others speak of the book, still less. */
  private static final double OF_OTHERS = .7;

  /** In a heading over what others say of a person or a book. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:^|\\s)(?:평가?|서평|리뷰|반응|비판|반론|추천사|다른 이[가-힣]*|내 생각|감상|메모)(?:$|\\s)|의 평$|(?i:\\b(?:reviews?|reception|criticism|reactions|my (?:notes|take|thoughts))\\b)");

  /** The bare number of a page in brackets. */
  private static final Pattern NUMBERED = Pattern.compile("\\s[(（]\\d{1,4}[)）]\\s*$");

  private static final Pattern LABEL = Pattern.compile("(" + Lexicon.FORM + ")\\s?[:：][*_]*\\s");

  /** In UTF-16 units. */
  private static final int LONGEST_SIGNATURE = 120;

  private static final int LONGEST_TITLE = 60;

  /** What such a quote says may be followed by more of it. */
  private static final double SURE = .75;

  private final Citations citations;
  private final QuotePages pages;
  private final Signatures signatures;
  private final LeadIns leadIns;
  private final Books books;
  private final Scene scene;
  private final Consumer<Found> found;

  /** Headings of a collection that are names. */
  private final List<Part> collected;

  BlockQuotes(Scene scene, Works works, Books books, Consumer<Found> found) {
    this.citations = new Citations(scene, works, books);
    this.pages = new QuotePages(scene, citations);
    this.signatures = new Signatures(scene);
    this.leadIns = new LeadIns(scene);
    this.books = books;
    this.scene = scene;
    this.found = found;
    this.collected = Collected.headings(scene);
  }

  /** Whose words the last sure block quote was, and under which heading. */
  private record Spoken(Person person, int section) {}

  /** By what the run being read is out of a work, if it is. */
  private Citations.Citation around;

  private Spoken before;
  private int section;

  /** A run of parts in block quotes, with nothing between them. */
  private record Run(int first, int last) {}

  /**
   * @param spokenOf whose text the note is about, or who is spoken of most; may be null
   */
  void find(Person spokenOf) {
    Person principal = spokenOf == null ? books.ofNote().orElse(null) : spokenOf;
    int i = 0;
    while (i < scene.parts.size()) {
      if (!scene.parts.get(i).isQuoted()) {
        i++;
        continue;
      }
      int last = i;
      while (last + 1 < scene.parts.size()
          && scene.parts.get(last + 1).isQuoted()
          && scene.parts.get(last + 1).isNested() == scene.parts.get(last).isNested()
          && scene.parts.get(last).notes().isEmpty()
          && signatures.dashed(scene.parts.get(last)).isEmpty()) {
        last++;
      }
      parted(new Run(i, last)).forEach(run -> run(run, principal));
      i = endsSignature(last + 1) ? last + 2 : last + 1;
    }
  }

  /** Whether a line of HTML is the second of a signature: what somebody is, and no sentence. */
  private boolean endsSignature(int index) {
    if (index == scene.parts.size()) {
      return false;
    }
    Part part = scene.parts.get(index);
    Part before = scene.parts.get(index - 1);
    return part.kind() == Part.Kind.HTML
        && before.kind() == Part.Kind.HTML
        && part.quote() == before.quote()
        && part.text().length() <= LONGEST_TITLE
        && Character.isLowerCase(part.text().charAt(0))
        && signatures.dashed(before).isPresent();
  }

  private void run(Run run, Person principal) {
    Part first = scene.parts.get(run.first);
    section = first.section();
    Part lastPart = scene.parts.get(run.last);
    Optional<Signatures.Signature> signature = signatures.of(run.first, run.last);
    int start = first.range().start();
    int end = lastPart.range().end();
    if (signature.isPresent()) {
      if (signature.get().start() <= start) {
        return;
      }
      end = signature.get().start();
    }
    TextRange words = LastLines.cut(scene.note.text(), Blanks.strip(scene.note.text(), start, end));
    if (words.length() < 8 || isSource(words.of(scene.note.text()))) {
      return;
    }
    if (signature.isPresent()) {
      Signatures.Signature by = signature.get();
      add(words, by.person(), by.as(), "—", .96, "BlockSigned", by.work());
      return;
    }
    if (labelled(first, words)) {
      return;
    }
    Optional<Citations.Citation> cited =
        source(lastPart, words)
            .or(() -> citations.footnoted(run.first, run.last))
            .or(() -> citations.behind(run.last));
    if (cited.isPresent()) {
      cited(run, words, principal, cited.get());
      return;
    }
    boolean remark = first.isNested() && run.first > 0 && scene.parts.get(run.first - 1).isQuoted();
    if (remark || ownAttribution(run) || Signatures.isByUnknown(lastPart)) {
      return;
    }
    boolean quoted = wrapped(words);
    boolean unpaged = pages.areNamed() && !pages.names(run.first, run.last);
    double less = isOthers(run) ? OF_OTHERS : unpaged ? UNPAGED : 1;
    around = citations.around(run.first).map(by -> by.times(less)).orElse(null);
    Optional<LeadIns.Lead> lead =
        leadIns.of(run.first, quoted, principal, before != null && before.section() == section);
    if (lead.filter(by -> by.base() < SURE && !by.later()).isPresent()
        && heading(run, words, quoted)) {
      return;
    }
    lead.ifPresent(
        by ->
            add(
                words,
                by.later() ? before.person() : by.person(),
                by.as(),
                by.cue(),
                by.base(),
                by.rule()));
    if (lead.isEmpty() && !heading(run, words, quoted)) {
      if (around != null) {
        add(words, around, "BlockOfWork");
      }
    }
  }

  /** A turn of a talk that is kept as a block quote: {@code > **Moray:** …}. */
  private boolean labelled(Part first, TextRange words) {
    Matcher label = LABEL.matcher(first.text());
    boolean bold = first.stressed().stream().anyMatch(range -> range.start() <= 1);
    Optional<Person> person =
        bold && label.lookingAt() ? scene.book.known(label.group(1)) : Optional.empty();
    int from = first.range().start() + (person.isPresent() ? label.end() : 0);
    if (person.isEmpty() || from >= words.end()) {
      return false;
    }
    add(new TextRange(from, words.end()), person.get(), label.group(1), ":", .92, "BlockLabelled");
    return true;
  }

  /** A quote of which a citation tells the work; where it tells no author, the line before may. */
  private void cited(Run run, TextRange words, Person principal, Citations.Citation by) {
    Optional<LeadIns.Lead> lead =
        by.speaker() != null
            ? Optional.empty()
            : leadIns.of(run.first, wrapped(words), principal, false);
    lead.filter(told -> !told.later() && told.base() >= SURE)
        .ifPresentOrElse(
            told ->
                add(
                    words,
                    told.person(),
                    told.as(),
                    told.cue(),
                    told.base(),
                    told.rule(),
                    by.work()),
            () -> add(words, by, "BlockCited"));
  }

  /** Whether a text says where something is from, or what is to be heeded. */
  static boolean isSource(String text) {
    return NOT_WORDS.matcher(text).lookingAt();
  }

  /**
   * Quotes that follow each other are one person's, unless the last is signed or they name pages:
   * then each is a quote of its own.
   */
  private List<Run> parted(Run run) {
    List<Part> all = scene.parts.subList(run.first, run.last + 1);
    boolean pages =
        all.stream().anyMatch(part -> Pages.of(part.text()).isPresent())
            || all.stream().filter(part -> NUMBERED.matcher(part.text()).find()).count() > 1;
    boolean sourced =
        scene.parts.get(run.last).quote() != scene.parts.get(run.first).quote()
            && isTitle(scene.parts.get(run.last));
    boolean parted =
        pages
            || sourced
            || !collected.isEmpty()
            || all.stream()
                .anyMatch(
                    part ->
                        Signatures.isByUnknown(part)
                            || LastLines.isNamed(part)
                            || signatures.isSigned(part));
    if (!parted && signatures.of(run.first, run.last).isEmpty()) {
      return List.of(run);
    }
    List<Run> runs = new ArrayList<>();
    int first = run.first;
    for (int i = run.first; i <= run.last; i++) {
      if (i == run.last || !goesOn(scene.parts.get(i), scene.parts.get(i + 1))) {
        runs.add(new Run(first, i));
        first = i + 1;
      }
    }
    return runs;
  }

  /** Whether a part opens with words in italics and is no longer than a line: a title. */
  private static boolean isTitle(Part part) {
    return part.text().length() <= LONGEST_TITLE
        && part.stressed().stream().anyMatch(range -> range.start() == 0);
  }

  /** Whether the next part is of the same quote, or signs it in one of its own. */
  private static boolean goesOn(Part part, Part next) {
    return part.quote() == next.quote()
        || (next.text().length() <= LONGEST_SIGNATURE && Signatures.isDashed(next.text()));
  }

  /** The last line of the quote itself, when it names a work. */
  private Optional<Citations.Citation> source(Part last, TextRange words) {
    String text = last.text().strip();
    int line = text.lastIndexOf('\n') + 1;
    boolean signs = line > 0 && Signatures.isDashed(text.substring(line));
    return signs && words.length() > text.length() - line
        ? citations.line(text.substring(line), .9)
        : Optional.empty();
  }

  private void add(TextRange words, Citations.Citation from, String rule) {
    if (from.speaker() != null || !from.work().isEmpty()) {
      found.accept(
          new Found(
                  QuoteType.BLOCK,
                  words,
                  from.speaker(),
                  from.saidAs(),
                  from.cue().strip(),
                  from.confidence(),
                  rule)
              .from(from.work()));
    }
  }

  /** The nearest heading above that says whose words follow. */
  private boolean heading(Run run, TextRange words, boolean quoted) {
    for (int i = scene.layout.before(run.first); i >= 0; i = scene.layout.above(i)) {
      Part part = scene.parts.get(i);
      if (Collected.isOfOthers(part)) {
        return false;
      }
      List<NameBook.Place> places = scene.book.places(part.text());
      if (!places.isEmpty()
          && places.stream().map(NameBook.Place::person).distinct().count() == 1) {
        boolean cue = WORDS_OF.matcher(part.text()).find();
        Person person = places.getFirst().person();
        boolean own =
            !isOthers(run) && (books.isOn(person) || (books.isTalkOf(person) && isLed(run)));
        double base =
            own || (cue && isCopied(run)) || collected.contains(part)
                ? .84
                : cue ? (quoted ? .82 : .7) : quoted ? .6 : .4;
        add(
            words,
            places.getFirst().person(),
            places.getFirst().range().of(part.text()),
            part.text(),
            base,
            "BlockHeading");
        return true;
      }
    }
    return false;
  }

  /** Whether the heading, or the line before a quote, says that others speak there. */
  private boolean isOthers(Run run) {
    if (run.first == 0) {
      return false;
    }
    Part lead = scene.parts.get(run.first - 1);
    Part heading = scene.parts.get(Math.max(0, scene.layout.before(run.first)));
    return OTHERS.matcher(heading.text()).find()
        || (!lead.isQuoted() && !lead.isHeading() && Generic.isAnybody(lead.text()));
  }

  /** Whether the line before a quote ends with a colon. */
  private boolean isLed(Run run) {
    String lead = run.first == 0 ? "" : scene.parts.get(run.first - 1).text().strip();
    return lead.endsWith(":") || lead.endsWith("：");
  }

  /** Whether the line before a quote says that it is copied from somewhere. */
  private boolean isCopied(Run run) {
    return run.first > 0 && LeadIns.copies(scene.parts.get(run.first - 1).text());
  }

  private boolean wrapped(TextRange words) {
    String text = words.of(scene.note.text());
    return "“\"「『‘'".indexOf(text.charAt(0)) >= 0;
  }

  /** Whether a sentence of it says itself who says what: then it is the note's own text. */
  private boolean ownAttribution(Run run) {
    for (Sentence s : scene.sentencesOf(run.first, run.last)) {
      if (!s.places().isEmpty()
          && SpokenOf.subject(s, s.range().start(), s.range().end()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void add(
      TextRange words, Person person, String as, String cue, double base, String rule) {
    add(words, person, as, cue, base, rule, "");
  }

  private void add(
      TextRange words,
      Person person,
      String as,
      String cue,
      double base,
      String rule,
      String title) {
    // What a line says less surely, the book that the quote is out of may say, too.
    boolean same = around != null && around.speaker() == person;
    base = same ? Math.max(base, around.confidence()) : base;
    before = base >= SURE ? new Spoken(person, section) : null;
    String work = title.isEmpty() && same ? around.work() : title;
    found.accept(
        new Found(QuoteType.BLOCK, words, person, as, cue.strip(), Math.min(base, .97), rule)
            .from(work));
  }
}
