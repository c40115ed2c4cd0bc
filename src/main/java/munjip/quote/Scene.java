package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.note.Note;
import munjip.passage.Quotations;
import munjip.passage.Sentences;
import munjip.text.Blanks;
import munjip.text.TextRange;

/** All of a note, laid out for the rules: its parts, their sentences, and everybody it names. */
final class Scene {
  final Note note;
  final Lexicon lexicon;
  final List<Part> parts;
  final Layout layout;
  final NameBook book;
  private final Cues cues;
  final List<Sentence> sentences = new ArrayList<>();

  /** For each part, where it names somebody. */
  final List<List<NameBook.Place>> placesOf = new ArrayList<>();

  /** Index in {@link #sentences} of each part's first sentence. */
  final List<Integer> firstOf = new ArrayList<>();

  Scene(Note note, Lexicon lexicon) {
    this.note = note;
    this.lexicon = lexicon;
    this.parts = Parts.of(note);
    this.layout = new Layout(parts);
    List<List<TextRange>> quotations =
        parts.stream().map(part -> Quotations.find(part.text())).toList();
    List<Masked> texts = new ArrayList<>();
    for (int p = 0; p < parts.size(); p++) {
      texts.add(Masked.of(parts.get(p), quotations.get(p)));
    }
    this.book = new NameBook(note.meta(), parts, texts, lexicon);
    this.cues = new Cues(lexicon.verbs());
    boolean nobody = book.people().isEmpty();
    for (int p = 0; p < parts.size(); p++) {
      Part part = parts.get(p);
      Masked masked = texts.get(p);
      firstOf.add(sentences.size());
      List<NameBook.Place> all = book.places(part.text());
      placesOf.add(all);
      List<NameBook.Place> places =
          all.stream().filter(place -> !masked.isQuoted(place.range())).toList();
      int start = 0;
      List<Integer> ends = ends(part, quotations.get(p));
      for (int i = 0; i < ends.size(); i++) {
        TextRange range = Blanks.strip(part.text(), start, ends.get(i));
        if (!range.isEmpty()) {
          sentences.add(
              new Sentence(
                  part,
                  masked,
                  range,
                  masked.spans().stream().filter(span -> holds(range, span)).toList(),
                  places.stream().filter(place -> holds(range, place.range())).toList(),
                  nobody ? List.of() : cues.in(masked.outer(), range)));
        }
        start = ends.get(i);
      }
    }
  }

  /** Whether a part, by its index, names anybody else. */
  boolean namesAnother(int part, Person than) {
    return placesOf.get(part).stream().anyMatch(place -> place.person() != than);
  }

  /** Somebody by a name that stands where nothing but names does, known so far or not. */
  Optional<Person> someone(String name) {
    Optional<Person> known = book.known(name);
    return known.isEmpty() && lexicon.mayBeName(name)
        ? Optional.of(book.named(name, NameAt.SIGNED))
        : known;
  }

  /** The sentences of parts next to each other, by the indexes of the first and the last. */
  List<Sentence> sentencesOf(int first, int last) {
    int to = last + 1 < parts.size() ? firstOf.get(last + 1) : sentences.size();
    return sentences.subList(firstOf.get(first), to);
  }

  /** What is quoted in a sentence and quotes somebody itself, as sentences. */
  List<Sentence> inside(Sentence s, int part) {
    List<Sentence> inner = new ArrayList<>();
    for (TextRange span : s.quotes()) {
      Optional<Masked> masked = s.masked().inside(span);
      if (masked.isPresent()) {
        TextRange words = s.masked().words(span);
        List<NameBook.Place> places =
            placesOf.get(part).stream()
                .filter(place -> holds(words, place.range()))
                .filter(place -> !masked.get().isQuoted(place.range()))
                .toList();
        inner.add(
            new Sentence(
                s.part(),
                masked.get(),
                words,
                masked.get().spans(),
                places,
                cues.in(masked.get().outer(), words)));
      }
    }
    return inner;
  }

  private static List<Integer> ends(Part part, List<TextRange> quotations) {
    if (part.isHeading()) {
      return List.of(part.text().length());
    }
    return Sentences.ends(part.text(), Quotations.of(quotations, Integer.MAX_VALUE));
  }

  private static boolean holds(TextRange outer, TextRange inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }
}
