package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a block quote is from: what its footnote cites, the line behind it, the heading it stands
 * under, or the book the whole note is about.
 */
final class Citations {
  /** A line that says where the words above it are from. */
  private static final Pattern SOURCE_LINE =
      Pattern.compile("(?s)\\s*(?:[—–―(（-]|출처\\s?[:：]|from |by ).{2,140}");

  private final Scene scene;
  private final Works works;
  private final Books books;

  Citations(Scene scene, Works works, Books books) {
    this.scene = scene;
    this.works = works;
    this.books = books;
  }

  /**
   * @param speaker null when only the work is known
   */
  record Citation(Person speaker, String saidAs, String work, String cue, double confidence) {
    Citation times(double factor) {
      return new Citation(speaker, saidAs, work, cue, confidence * factor);
    }
  }

  /** Whether a footnote says something of where words are from. */
  boolean isCited(String label) {
    return !works.footnote(label).isEmpty();
  }

  /** By a footnote of the quote, or of the line that leads to it. */
  Optional<Citation> footnoted(int first, int last) {
    for (int i = last; i >= Math.max(0, first - 1); i--) {
      Part part = scene.parts.get(i);
      for (int n = part.notes().size() - 1; n >= 0; n--) {
        Optional<Citation> found = footnote(part.notes().get(n).label(), i < first ? .86 : .92);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Citation> footnote(String label, double confidence) {
    Optional<Works.Work> work = works.cited(label);
    String title = work.map(Works.Work::title).orElse("");
    Optional<NameBook.Place> person = works.person(label);
    String text = works.footnote(label);
    if (person.isPresent()) {
      String as = person.get().range().of(text);
      return Optional.of(new Citation(person.get().person(), as, title, text, confidence));
    }
    return work.map(known -> new Citation(known.author(), "", title, text, confidence - .03));
  }

  /** By a short line directly behind the quote: {@code — 프레드릭 브룩스, 『맨먼스 미신』}. */
  Optional<Citation> behind(int last) {
    if (last + 1 >= scene.parts.size()) {
      return Optional.empty();
    }
    Part next = scene.parts.get(last + 1);
    boolean line =
        !next.isHeading()
            && !next.isQuoted()
            && next.section() == scene.parts.get(last).section()
            && next.text().length() <= 120;
    boolean source =
        SOURCE_LINE.matcher(next.text()).matches()
            || next.item()
            || scene.book.known(next.text().strip()).isPresent()
            || isCaption(next);
    return line && source ? line(next.text(), .9) : Optional.empty();
  }

  /** A line of HTML that opens with a name, as {@code <figcaption>} does. */
  private boolean isCaption(Part part) {
    return part.kind() == Part.Kind.HTML
        && scene.book.places(part.text()).stream()
            .limit(1)
            .anyMatch(
                place ->
                    place.range().start() == 0 && Signatures.isRest(part.text(), place.behind()));
  }

  /** A line that names a person at its head, or a work. */
  Optional<Citation> line(String text, double confidence) {
    List<NameBook.Place> places = scene.book.places(text);
    Optional<Works.Work> work = works.in(text);
    String title = work.map(Works.Work::title).orElse("");
    boolean names =
        !places.isEmpty() && (places.getFirst().range().start() <= 12 || work.isPresent());
    if (names) {
      NameBook.Place place = places.getFirst();
      boolean subject =
          Ko.SUBJECT_AT.matcher(text).region(place.behind(), text.length()).lookingAt();
      return subject
          ? Optional.empty()
          : Optional.of(
              new Citation(place.person(), place.range().of(text), title, text, confidence));
    }
    return work.filter(known -> Works.TITLE.matcher(text).find() || known.author() != null)
        .map(known -> new Citation(known.author(), "", title, text, confidence - .05));
  }

  /** By the nearest heading that names a work, else by the author of the book the note is about. */
  Optional<Citation> around(int first) {
    return books
        .at(first)
        .map(work -> new Citation(work.author(), "", work.title(), work.title(), books.sure(work)));
  }
}
