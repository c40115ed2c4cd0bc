package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * Block quotes whose speaker stands in their last line, in the lines that lead to them, in the
 * heading, or behind a link.
 */
final class BlockQuotes {
  private static final Pattern LEADS =
      Pattern.compile(
          "(?s).*(?:말|글|트윗|표현|원문|인용|정의|설명|강조|지적|주장|이야기|얘기|적었|썼|쓰여|선언|조언|메시지|철학|명언|문장|구절|한마디|핵심|의견|답|편지|메일|연설|강연|인터뷰|요약|제안|said|says|wrote|writes|put|puts|quote|tweet|post|argues|explains|described|essay|words|notes|noted).*");

  /** Boxes that say where a text comes from, or that something is to be heeded. */
  private static final Pattern NOT_WORDS =
      Pattern.compile(
          "(?i)[\\p{So}\\p{Sk}\\uFE0F\\s*_]*(?:source|출처|원문|참고|참조|주의|note|tip|warning|링크|관련|요약|tl;?dr|이하|본 |이 글|이 문서|updated?|작성|번역)\\b?\\s?[:：은는을이 ]");

  /** Of the one whose text the note is about. */
  private static final Pattern OF_PRINCIPAL =
      Pattern.compile(
          "(?:저자|글쓴이|작성자|발표자|연사)(?:는|가|의)|(?<![가-힣])그(?:는|의|가|녀는) |\\b(?:he|she|the author)\\b");

  /** In a heading beside a name: what follows are words of theirs. */
  private static final Pattern WORDS_OF =
      Pattern.compile("말|글|조언|명언|어록|원칙|철학|인용|생각|quotes?|says|on ");

  /** Behind the name of whoever a sentence is about. */
  private static final Pattern SPEAKS =
      Pattern.compile("의 |\\s?(?:\\([^)]*\\))?\\s(?:" + EnglishVerbs.ANY + ")\\b|['’]s ");

  /** Between a line and the quote it leads to: a blank one, a marker of a block. */
  private static final int MOST_LINES = 3;

  private final Citations citations;
  private final Signatures signatures;
  private final Scene scene;
  private final Consumer<Found> found;

  BlockQuotes(Scene scene, Works works, Consumer<Found> found) {
    this.citations = new Citations(scene, works);
    this.signatures = new Signatures(scene);
    this.scene = scene;
    this.found = found;
  }

  /** A run of parts in block quotes, with nothing between them. */
  private record Run(int first, int last) {}

  void find(Person principal) {
    int i = 0;
    while (i < scene.parts.size()) {
      if (!scene.parts.get(i).isQuoted()) {
        i++;
        continue;
      }
      int last = i;
      while (last + 1 < scene.parts.size()
          && scene.parts.get(last + 1).isQuoted()
          && scene.parts.get(last).notes().isEmpty()
          && signatures.dashed(scene.parts.get(last)).isEmpty()) {
        last++;
      }
      run(new Run(i, last), principal);
      i = last + 1;
    }
  }

  private void run(Run run, Person principal) {
    Part first = scene.parts.get(run.first);
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
    TextRange words = Blanks.strip(scene.note.text(), start, end);
    if (words.length() < 8 || NOT_WORDS.matcher(words.of(scene.note.text())).lookingAt()) {
      return;
    }
    if (signature.isPresent()) {
      add(words, signature.get().person(), signature.get().as(), "—", .96, "BlockSigned");
      return;
    }
    Optional<Citations.Citation> cited =
        source(lastPart, words)
            .or(() -> citations.footnoted(run.first, run.last))
            .or(() -> citations.behind(run.last));
    if (cited.isPresent()) {
      add(words, cited.get(), "BlockCited");
      return;
    }
    if (ownAttribution(run) || Signatures.isByUnknown(lastPart)) {
      return;
    }
    boolean quoted = wrapped(words);
    if (!leadIn(run, first, words, quoted, principal) && !heading(run, words, quoted)) {
      citations.around(run.first).ifPresent(around -> add(words, around, "BlockOfWork"));
    }
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

  private boolean leadIn(Run run, Part first, TextRange words, boolean quoted, Person principal) {
    if (run.first == 0) {
      return false;
    }
    Part lead = scene.parts.get(run.first - 1);
    boolean near = lead.section() == first.section();
    List<NameBook.Place> places = scene.book.places(Masked.of(lead).outer());
    String text = lead.text().strip();
    boolean colon = text.endsWith(":") || text.endsWith("：");
    boolean cue = LEADS.matcher(tail(text)).matches() || saysAtEnd(run.first - 1);
    if (near && !places.isEmpty()) {
      NameBook.Place place = speaker(lead, places);
      double doubt = isOfPronoun(lead) ? .75 : 1;
      String last = lastSentence(text);
      boolean atEnd = !scene.book.places(last).isEmpty();
      if (!lead.isHeading() && !colon && !atEnd) {
        double far = LEADS.matcher(last).matches() ? (quoted ? .82 : .62) : quoted ? .66 : .4;
        add(
            words,
            place.person(),
            Blanks.single(place.range().of(lead.text())),
            tail(text),
            far * doubt,
            "BlockLeadIn");
        return true;
      }
      double base =
          lead.isHeading()
              ? (cue ? .86 : .6)
              : colon && cue ? .95 : colon ? .88 : cue ? .86 : quoted ? .75 : .5;
      add(
          words,
          place.person(),
          Blanks.single(place.range().of(lead.text())),
          tail(text),
          (base + (quoted && base < .9 ? .06 : 0)) * doubt,
          "BlockLeadIn");
      return true;
    }
    Optional<Person> linked =
        near && isDirectlyBehind(lead, first)
            ? lead.links().stream()
                .map(link -> scene.book.ofLink(link.href()))
                .flatMap(Optional::stream)
                .findFirst()
            : Optional.empty();
    if (linked.isPresent() && (colon || cue || quoted)) {
      add(words, linked.get(), "", tail(text), colon ? .85 : .75, "BlockLinked");
      return true;
    }
    if (near && principal != null && OF_PRINCIPAL.matcher(tail(text)).find() && (colon || cue)) {
      add(words, principal, "", tail(text), colon ? .85 : .75, "BlockLeadIn");
      return true;
    }
    return false;
  }

  /** Whether the last sentence of a part has a verb of saying. */
  private boolean saysAtEnd(int part) {
    List<Sentence> sentences = scene.sentencesOf(part, part);
    return !sentences.isEmpty()
        && sentences.getLast().cues().stream()
            .anyMatch(cue -> cue.strength() != ReportVerbs.Strength.WEAK);
  }

  /** The nearest heading above that says whose words follow. */
  private boolean heading(Run run, TextRange words, boolean quoted) {
    int level = 9;
    for (int i = run.first - 1; i >= 0; i--) {
      Part part = scene.parts.get(i);
      if (!part.isHeading() || part.level() >= level) {
        continue;
      }
      level = part.level();
      List<NameBook.Place> places = scene.book.places(part.text());
      if (!places.isEmpty()
          && places.stream().map(NameBook.Place::person).distinct().count() == 1) {
        boolean cue = WORDS_OF.matcher(part.text()).find();
        double base = cue ? (quoted ? .82 : .7) : quoted ? .6 : .4;
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
    found.accept(
        new Found(QuoteType.BLOCK, words, person, as, cue.strip(), Math.min(base, .97), rule));
  }
}
