package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who signs a block quote in its last line: behind a dash, as the only item of a list below the
 * words, or as a line that is a name and nothing else ({@code <cite>}).
 */
final class Signatures {
  private static final Pattern DASH =
      Pattern.compile("(?s)(?:.*\\n)?\\s*[*_(]*(?:—|–|―|--|-|~|출처\\s?[:：]|by )\\s*[*_]*(.{2,120})");

  /** A dash and capitalised words at the end, behind words that are closed. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "[.!?…”\"’』」*_]\\s*(?:—|–|―|--)\\s*[*_]*\\p{Lu}[\\p{L}.'’ -]{2,40}[*_]*$"
              + "|(?i:[.!?…”\"’』」*_\\n]\\s*(?:—|–|―|--?)\\s*[*_]*(?:(?:작자|작가|저자|출처)\\s?(?:미상|불명|모름)|미상|무명씨?|속담|격언|anonymous|anon\\.?|unknown|proverb)[*_]*$)");

  /** Behind words that are closed; a name and no more than a work, a year, a page. */
  private static final Pattern BRACKETED =
      Pattern.compile("(?s).*[.!?…”\"’』」»]\\s*[(（\\[]{1,2}([^()（）\\n]{2,100})[)）\\]]{1,2}\\s*");

  /** Within the last line of a block quote, behind its last sentence. */
  private static final Pattern INLINE =
      Pattern.compile("(?s).*[.!?…”\"’』」]\\s+[*_]*[-–—~]\\s[*_]*([^\\n]{2,80})");

  /** What may follow the name: a work, a year, a remark. */
  private static final Pattern REST = Pattern.compile("[*_]*\\s*(?:[,(（『「《<·].*|\\.\\s.*)?[)*_]*");

  /** Where a name may begin in a line, in UTF-16 units: a title can stand before it. */
  private static final int LATEST = 25;

  private final Scene scene;

  Signatures(Scene scene) {
    this.scene = scene;
  }

  /**
   * @param as the name as the line has it
   * @param work the title that the line has in marks; may be empty
   * @param start where the signature begins, in the note's visible text
   */
  record Signature(Person person, String as, int start, String work) {}

  /** By the parts of a block quote, the first and the last of them. */
  Optional<Signature> of(int first, int last) {
    Part part = scene.parts.get(last);
    return dashed(part)
        .or(() -> bracketed(part))
        .or(() -> inline(part))
        .or(() -> last > first ? listed(scene.parts.get(last - 1), part) : Optional.empty())
        .or(() -> alone(part, last > first));
  }

  /** Whether a part is signed in itself, without a line of its own. */
  boolean isSigned(Part part) {
    return bracketed(part).or(() -> inline(part)).isPresent();
  }

  /** Behind a dash. */
  Optional<Signature> dashed(Part part) {
    Matcher signed = DASH.matcher(part.text());
    if (!signed.matches()) {
      return Optional.empty();
    }
    int line = Math.max(part.text().lastIndexOf('\n', signed.start(1)), 0);
    return name(signed.group(1), LATEST, part.range().start() + line);
  }

  /** Behind a dash in the last line of the words: {@code … 산다. - 박정연, 『가정의 가계부』}. */
  private Optional<Signature> inline(Part part) {
    Matcher signed = INLINE.matcher(part.text());
    return signed.matches() && part.isQuoted()
        ? known(signed.group(1), part.range().start() + signed.start(1) - 2)
        : Optional.empty();
  }

  /** In brackets at the end: {@code (서윤호, 《두 번째 독자》, 101쪽)}. */
  private Optional<Signature> bracketed(Part part) {
    Matcher signed = BRACKETED.matcher(part.text());
    if (!signed.matches()) {
      return Optional.empty();
    }
    return known(signed.group(1), part.range().start() + signed.start(1) - 1);
  }

  /** By somebody whom the note knows, and nothing behind but a work, a year, a page. */
  private Optional<Signature> known(String line, int start) {
    return scene.book.places(line).stream()
        .limit(1)
        .filter(place -> place.range().start() == 0)
        .filter(place -> REST.matcher(line).region(place.behind(), line.length()).matches())
        .map(place -> new Signature(place.person(), place.range().of(line), start, work(line)))
        .findFirst();
  }

  /** As the only item of a list: Markdown reads a hyphen so. */
  private Optional<Signature> listed(Part before, Part part) {
    return part.item() && !before.item() && part.text().indexOf('\n') < 0
        ? name(part.text(), 0, part.range().start())
        : Optional.empty();
  }

  private Optional<Signature> alone(Part part, boolean ownPart) {
    int line = part.text().lastIndexOf('\n') + 1;
    String text = part.text().substring(line);
    if (line == 0 && !ownPart) {
      return Optional.empty();
    }
    List<NameBook.Place> places = scene.book.places(text);
    boolean only =
        !places.isEmpty()
            && places.getFirst().range().start() == 0
            && REST.matcher(text).region(places.getFirst().behind(), text.length()).matches();
    return only ? name(text, 0, part.range().start() + Math.max(0, line - 1)) : Optional.empty();
  }

  private Optional<Signature> name(String line, int latest, int start) {
    List<NameBook.Place> places = scene.book.places(line);
    if (Denials.deny(line)) {
      return Optional.empty();
    }
    if (!places.isEmpty()) {
      NameBook.Place place = places.getFirst();
      return place.range().start() <= latest
          ? Optional.of(new Signature(place.person(), place.range().of(line), start, work(line)))
          : Optional.empty();
    }
    return scene.book.candidates(line).stream()
        .filter(name -> name.range().start() == 0)
        .filter(name -> REST.matcher(line).region(name.range().end(), line.length()).matches())
        .findFirst()
        .map(
            name ->
                new Signature(
                    scene.book.named(name.form(), NameAt.PERSON), name.form(), start, work(line)));
  }

  /** Whether behind a name no more follows in a line than a work or a remark. */
  static boolean isRest(String line, int from) {
    return REST.matcher(line).region(from, line.length()).matches();
  }

  private static String work(String line) {
    Matcher title = Works.TITLE.matcher(line);
    return title.find() ? title.group(1).strip() : "";
  }

  /** Whether a line begins with a dash, as a signature or the title of a work does. */
  static boolean isDashed(String line) {
    return DASH.matcher(line).matches();
  }

  /** Whether a part ends with somebody's name whom nothing tells as a person. */
  static boolean isByUnknown(Part part) {
    return UNKNOWN.matcher(part.text()).find();
  }
}
