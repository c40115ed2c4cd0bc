package munjip.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import munjip.analysis.TextAnalyzer;
import munjip.note.Note;
import munjip.text.TextRange;

/**
 * Finds who says what in a note. The sentences are read in their order, each by every rule, and
 * what the rules found is put together: the surest of those that found the same words. Safe for use
 * by several threads.
 */
public final class QuoteFinder {
  /** Sentences of more UTF-16 units are lists or no prose at all. */
  private static final int LONGEST = 2_500;

  /** How sure it is who 저자 is, when the note says it. */
  private static final double AUTHOR = .95;

  /** And when it is only who is spoken of most: not sure enough to be listed. */
  private static final double GUESSED = .7;

  /** What follows a quote less sure is not taken for more of it. */
  private static final double SURE = .7;

  private final Lexicon lexicon;

  /**
   * @param words what tells persons from all else
   * @param analyzer gives verbs their stems
   */
  public QuoteFinder(NameWords words, TextAnalyzer analyzer) {
    this.lexicon = new Lexicon(words, analyzer);
  }

  public NoteQuotes quotes(Note note) {
    Scene scene = new Scene(note, lexicon);
    Works works = new Works(scene);
    List<Found> found = new ArrayList<>();
    SpokenOf speakers = new SpokenOf(scene.book);
    note.meta()
        .bookAuthor()
        .map(Authors::firstOf)
        .flatMap(scene.book::known)
        .or(() -> Authors.of(scene))
        .ifPresentOrElse(
            author -> speakers.principal(author, AUTHOR),
            () -> principal(scene).ifPresent(person -> speakers.principal(person, GUESSED)));
    Embeds.find(scene, found::add);
    FirstPerson.find(scene, found::add);
    Listed.find(scene, found::add);
    Interview.find(scene, found::add);
    Answers.find(scene, found::add);
    TalkNotes.find(scene, found::add);
    Translated.find(scene, found::add);
    Turns.find(scene, found::add);
    Chats.find(scene, found::add);
    Labelled.wholePart(scene, found::add);
    SignedParagraphs.find(scene, found::add);
    Sayings.find(scene, found::add);
    Collected.find(scene, found::add);
    Outlined.find(scene, found::add);
    Shortcodes.find(scene, found::add);
    read(scene, speakers, found);
    Books books = new Books(scene, works);
    Highlights.find(scene, books, found::add);
    PagedText.find(scene, books, found::add);
    NumberedExcerpts.find(scene, books, found::add);
    Clippings.find(scene, found::add);
    QuoteTables.find(scene, found::add);
    new BlockQuotes(scene, works, books, found::add).find(speakers.principal());
    TranslatedQuotes.find(scene, found);
    return gather(scene, found);
  }

  /** Whom the note is about: the one who is most often the subject, or stands in the title. */
  private static Optional<Person> principal(Scene scene) {
    String title = scene.note.meta().title();
    scene.book.places(title).forEach(place -> place.person().weight += 3);
    scene.sentences.stream()
        .limit(12)
        .flatMap(s -> SpokenOf.subject(s, s.range().start(), s.range().end()).stream())
        .findFirst()
        .ifPresent(place -> place.person().weight += 3);
    return scene.book.people().stream()
        .filter(p -> p.weight > 0 && p.sure)
        .max(Comparator.comparingInt((Person p) -> p.weight).thenComparingInt(p -> -p.index));
  }

  private static void read(Scene scene, SpokenOf speakers, List<Found> found) {
    int lastIndex = -1;
    for (int part = 0; part < scene.parts.size(); part++) {
      int from = scene.firstOf.get(part);
      int to = part + 1 < scene.parts.size() ? scene.firstOf.get(part + 1) : scene.sentences.size();
      for (int i = from; i < to; i++) {
        Sentence s = scene.sentences.get(i);
        if (s.part().kind() == Part.Kind.FOOTNOTE || s.range().length() > LONGEST) {
          continue;
        }
        int before = found.size();
        Turn turn = new Turn(scene, s, part, i, speakers, found::add);
        if (!s.part().isHeading()) {
          if (s.isKorean()) {
            if (speakers.maySpeak(s)) {
              KoreanQuotation.find(turn);
              KoreanClause.find(turn);
            }
          } else {
            EnglishClause.find(turn);
          }
          EnglishQuotation.find(turn);
          Labelled.find(turn);
          if (found.size() == before) {
            AloneQuotation.find(turn);
          }
          Footnoted.find(turn, found.size() > before);
          nested(turn);
          Continued.find(turn, lastIndex, found.size() > before);
        }
        speakers.near(s);
        if (!AloneQuotation.isAlone(s)) {
          speakers.announce(false);
        }
        if (found.size() > before) {
          boolean sure =
              found.subList(before, found.size()).stream().anyMatch(f -> f.confidence() >= SURE);
          speakers.quoted(part, sure ? i : -1);
          lastIndex = i;
        } else {
          Optional<NameBook.Place> subject =
              SpokenOf.subject(s, s.range().start(), s.range().end());
          if (subject.isEmpty()
              && (!s.isKorean() || SpokenOf.isAbout(s))
              && !s.places().isEmpty()) {
            subject = Optional.of(s.places().getFirst());
          }
          int index = i;
          int partIndex = part;
          if (subject.isEmpty() && Generic.speaks(s)) {
            speakers.forget();
          }
          subject.ifPresent(place -> speakers.see(place.person(), s, partIndex, index));
          boolean says =
              subject.isPresent()
                  && s.cues().stream().anyMatch(c -> c.strength() != ReportVerbs.Strength.WEAK);
          if (says) {
            lastIndex = i;
          }
        }
      }
    }
  }

  /** Quotations inside of quotations: whose they are is said within the outer one. */
  private static void nested(Turn turn) {
    for (Sentence inner : turn.scene().inside(turn.sentence(), turn.part())) {
      Turn own =
          new Turn(
              turn.scene(),
              inner,
              turn.part(),
              Found.NONE,
              new SpokenOf(turn.scene().book),
              turn.found());
      if (inner.isKorean()) {
        KoreanQuotation.find(own);
      }
      EnglishQuotation.find(own);
      Labelled.find(own);
    }
  }

  /** Where something is said, but nothing that is. */
  private static final Pattern ADDRESS = Pattern.compile("<?https?://\\S+");

  private static NoteQuotes gather(Scene scene, List<Found> found) {
    found.removeIf(each -> ADDRESS.matcher(each.range().of(scene.note.text())).matches());
    found.sort(
        Comparator.comparingInt((Found f) -> f.range().start())
            .thenComparingDouble(f -> -f.confidence()));
    List<Found> kept = new ArrayList<>();
    // Indexes of those that may share words with what follows.
    List<Integer> open = new ArrayList<>();
    for (Found each : found) {
      open.removeIf(i -> kept.get(i).range().end() <= each.range().start());
      int same = open.stream().filter(i -> sameWords(kept.get(i), each)).findFirst().orElse(-1);
      if (same < 0) {
        open.add(kept.size());
        kept.add(each);
      } else if (each.confidence() > kept.get(same).confidence()) {
        kept.set(same, each);
      }
    }
    List<Found> put = joined(scene, Overlaps.parted(scene, kept));
    List<Quote> quotes = new ArrayList<>();
    for (Found each : put) {
      quotes.add(
          new Quote(
              each.speaker() == null ? Quote.NOBODY : each.speaker().index,
              each.saidAs(),
              Optional.of(each.work()).filter(work -> !work.isEmpty()),
              each.type(),
              each.range(),
              scene.note.lines(each.range()),
              each.cue(),
              Math.min(
                  .99,
                  each.confidence() * (each.speaker() == null ? 1 : each.speaker().certainty())),
              each.rule()));
    }
    quotes.sort(Comparator.comparing(Quote::range));
    List<Mention> mentions = Mentions.of(scene);
    return new NoteQuotes(
        scene.book.people().stream().map(Person::named).toList(), quotes, mentions);
  }

  /** Sentences of one report that follow each other, as one quote. */
  private static List<Found> joined(Scene scene, List<Found> found) {
    List<Found> joined = new ArrayList<>();
    for (Found each : found) {
      int last = -1;
      for (int i = joined.size() - 1; i >= 0 && i >= joined.size() - 4; i--) {
        if (each.continues(joined.get(i))
            && samePart(scene, each, joined.get(i))
            && each.confidence() >= .6
            && joined.get(i).confidence() >= .6) {
          last = i;
          break;
        }
      }
      if (last >= 0) {
        joined.set(last, joined.get(last).with(each));
      } else {
        joined.add(each);
      }
    }
    return joined;
  }

  /** What a new paragraph goes on with is a quote of its own, or the note's own text. */
  private static boolean samePart(Scene scene, Found one, Found other) {
    TextRange part = scene.sentences.get(one.sentence()).part().range();
    return part.equals(scene.sentences.get(other.sentence()).part().range());
  }

  /** Two finds of the same words: one of them is right at most. */
  private static boolean sameWords(Found one, Found other) {
    TextRange a = one.range();
    TextRange b = other.range();
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared > 0 && shared * 10 >= Math.max(a.length(), b.length()) * 7;
  }
}
