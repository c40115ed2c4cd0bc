package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * Outlines in which an item tells one person, by opening with the name or by saying that somebody
 * speaks, and items below it are words of theirs: quotations and block quotes that are sentences,
 * and those of which a property says where they are from ({@code from:: …}). Other items below a
 * name are as often what somebody did.
 */
final class Outlined {
  /** {@code @문태섭}, as links to persons are written. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\s*@?(" + Lexicon.FORM + ")\\s?(?:[:：]|\\s[-–—]\\s.{1,60}|,\\s.{1,60})?\\s*");

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i)\\s*(?:from|source|ref|book|출처|책)\\s*::\\s*(?!\\d{4}|https?:|wikipedia)\\S.*");

  private static final Pattern PROPERTY = Pattern.compile("\\s*[\\p{L}_-]{1,20}::.*");

  /** In UTF-16 units. */
  private static final int SHORTEST = 8;

  private static final int SHORTEST_QUOTATION = 14;

  /** Of an item that tells whose words stand below. */
  private static final int LONGEST_LEAD = 90;

  /** Behind a name that opens it, in UTF-16 units: a title, or what they are. */
  private static final int LONGEST_BEHIND = 30;

  /** What says in an item that somebody speaks, where the name does not open it. */
  private static final Pattern SPEAKS =
      Pattern.compile("(?i)인터뷰|강연|대담|말씀|어록|팟캐스트|나옴|나온|podcast|interview|lecture|\\bby\\b");

  /** Such an item has no sentence of its own. */
  private static final Pattern SENTENCE = Pattern.compile("(?s).*(?:다|요|[.!?])[.]?\\s*$");

  private Outlined() {}

  /** Whose pages items link to and name nothing else, with items below. */
  static List<String> names(List<Part> parts, Lexicon lexicon) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.item() && parts.get(i + 1).depth() > part.depth() && linksOnly(part)) {
        name(part).filter(lexicon::mayBeName).ifPresent(names::add);
      }
    }
    return names;
  }

  private static boolean linksOnly(Part part) {
    return part.links().stream()
        .anyMatch(
            link ->
                link.isPage(part.text())
                    && link.label().length() >= part.text().strip().length() - 1);
  }

  static void find(Scene scene, Consumer<Found> found) {
    boolean collection = Collected.isCollection(scene.note.meta());
    Lead lead = null;
    for (int i = 0; i < scene.parts.size(); i++) {
      Part part = scene.parts.get(i);
      if (lead != null && lead.part.depth() + 1 == part.depth()) {
        add(scene, i, lead, collection, found);
      }
      if (lead != null && part.depth() <= lead.part.depth()) {
        lead = null;
      }
      if (part.item()) {
        lead = lead(scene, i).orElse(lead);
      }
    }
  }

  /**
   * An item that tells whose words stand below.
   *
   * @param alone whether it is a name and nothing else but a title
   */
  private record Lead(Part part, Person person, boolean alone) {}

  private static boolean leads(Scene scene, int index) {
    return index + 1 < scene.parts.size()
        && scene.parts.get(index + 1).depth() > scene.parts.get(index).depth();
  }

  private static Optional<Lead> lead(Scene scene, int index) {
    Part part = scene.parts.get(index);
    List<Person> named =
        scene.placesOf.get(index).stream().map(NameBook.Place::person).distinct().toList();
    boolean telling =
        named.size() == 1
            && leads(scene, index)
            && !part.isQuoted()
            && part.text().length() <= LONGEST_LEAD
            && (opens(part, scene.placesOf.get(index).getFirst())
                || SPEAKS.matcher(part.text()).find())
            && !SENTENCE.matcher(part.text()).matches()
            && Masked.of(part).spans().isEmpty();
    return telling
        ? Optional.of(
            new Lead(
                part,
                named.getFirst(),
                name(part).flatMap(scene.book::known).filter(named.getFirst()::equals).isPresent()))
        : Optional.empty();
  }

  /** Whether a name opens an item, and little follows. */
  private static boolean opens(Part part, NameBook.Place place) {
    return place.range().start() <= 1 && part.text().length() - place.behind() <= LONGEST_BEHIND;
  }

  private static void add(
      Scene scene, int index, Lead lead, boolean collection, Consumer<Found> found) {
    Part part = scene.parts.get(index);
    Masked masked = Masked.of(part);
    List<TextRange> spans = masked.spans();
    // Titles, tasks and messages stand in quotation marks, too, and end otherwise.
    boolean quotation =
        spans.size() == 1
            && Spoken.isSentence(masked.words(spans.getFirst()).of(part.text()))
            && spans.getFirst().length() >= SHORTEST_QUOTATION
            && spans.getFirst().length() >= part.text().strip().length() - 1;
    boolean sourced =
        leads(scene, index) && SOURCE.matcher(scene.parts.get(index + 1).text()).lookingAt();
    boolean kept =
        lead.alone
            && (sourced
                || (collection && spans.isEmpty() && SENTENCE.matcher(part.text()).matches()));
    if (scene.namesAnother(index, lead.person)
        || part.text().length() < SHORTEST
        || PROPERTY.matcher(part.text()).lookingAt()
        || !(quotation || kept || (part.isQuoted() && Spoken.isSentence(part.text())))) {
      return;
    }
    TextRange words =
        quotation
            ? masked.words(spans.getFirst())
            : LastLines.cut(part.text(), new TextRange(0, part.text().length()));
    found.accept(
        new Found(
            part.isQuoted() ? QuoteType.BLOCK : QuoteType.DIRECT,
            words.shift(part.range().start()),
            lead.person,
            lead.person.name,
            lead.part.text().strip(),
            lead.alone ? .88 : .84,
            "Outlined"));
  }

  private static Optional<String> name(Part part) {
    Matcher name = NAME.matcher(part.text());
    return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
  }
}
