package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.note.Block;
import munjip.note.Inlines;
import munjip.text.Blanks;
import munjip.text.TextRange;

/** A name with a colon before a quotation, or behind it with a dash. */
final class Labelled {
  private static final Pattern COLON =
      Pattern.compile("[`*]*(?:\\s?\\([^)]{0,60}\\))?(?:\\s?[:：]\\s*|\\t)[*_]*");
  private static final Pattern DASH =
      Pattern.compile("\\s*[*_(]*\\s*(?:—|–|―|--|-|~|\\t)\\s*[*_]*(?:by |@)?");

  /** Of what stands in the brackets, in UTF-16 units. */
  private static final int LONGEST = 100;

  private static final Pattern BRACKET = Pattern.compile("[*_]*\\s*[(（]");
  private static final Pattern BRACKET_END =
      Pattern.compile("(?:\\s?(?:씨|님|교수|박사))?(?:,[^()（）]{0,60})?[)）]\\s*[.]?\\s*");

  private static final Pattern OF_A_BOOK = Pattern.compile("\\s?(?:지음|저(?![가-힣])|옮김|著|글·)");
  private static final Pattern GOES_ON = Pattern.compile("\\s(?:is|was|has|and)\\b");

  /** In the header of a table. */
  private static final Pattern REMARKS =
      Pattern.compile(
          "(?i)\\b(?:reviews?|memo|notes?|status|comments?|thoughts)\\b|리뷰|메모|상태|비고|감상|소감|내 생각");

  private Labelled() {}

  /** A sentence, a dash, and who said it, as all of a paragraph or an item. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?s)(.{15,500}?[.!?…])\\s*[*_]*(?:—|–|―|--|\\s-\\s|\\s~\\s)\\s*[*_]*(?=\\S)");

  /** What stands before a signature; few parts have one. */
  private static final List<String> DASHES = List.of("—", "–", "―", "--", "- ", "-\n", "~");

  /** In UTF-16 units, with the signature. */
  private static final int LONGEST_SIGNED = 600;

  private static final Pattern SIGNED_END = Pattern.compile("[*_]*(?:,[^.!?]{0,80})?\\s*");

  /** Under a heading that says that quotes follow: {@code 켄트 벡: 작동하게 만들라.} */
  private static final Pattern LISTED =
      Pattern.compile("[`*]*(?:\\s(?:again|too|also|또|역시))?\\s?[:：]\\s+(.{12,})");

  private static final Pattern SOURCED =
      Pattern.compile(
          "([^()\\n]{12,300}[.!?…][\"”'’」』]?)\\s?[(（]("
              + Lexicon.FORM
              + "),\\s?[『《〈「<][^()（）\\n]{1,80}[)）]\\s*(?=\\n|$)");

  /** {@code 문기태 선생님 수업에서 들은 말: 퇴고는 남이 되어서 읽는 것이다}. */
  private static final Pattern HEARD =
      Pattern.compile(
          "(?s)([^:：\\n]{0,50}?(?:들은|했던|하신|해 ?준|해 ?주신|남긴|적은|쓴|전한|배운) (?:말|말씀|이야기|얘기|조언|한마디|문장|충고)(?: 중에서?| 중 하나| 하나)?)\\s?[:：]\\s+(.{10,400})");

  /** {@code 짐을 줄이면 걸음이 는다 (한비야)}. */
  private static final Pattern CLOSED =
      Pattern.compile("([^()\\n]{12,300}?)\\s?[(（](" + Lexicon.FORM + ")[)）][.\\s]*");

  /** All of a part that is signed, or listed under a heading of quotes. */
  static void wholePart(Scene scene, Consumer<Found> found) {
    boolean all = Collected.isCollection(scene.note.meta());
    boolean quotes = all;
    for (Part part : scene.parts) {
      if (part.isHeading()) {
        quotes = all || Books.isMarked(part);
      } else if (part.kind() == Part.Kind.PARAGRAPH && !part.isQuoted()) {
        signed(scene, part, found);
        heard(scene, part, found);
        sourced(scene, part, found);
        if (quotes) {
          listed(scene, part, found);
          closed(scene, part, found);
        }
      }
    }
  }

  private static void signed(Scene scene, Part part, Consumer<Found> found) {
    Matcher m = SIGNED.matcher(part.text());
    if (part.text().length() <= LONGEST_SIGNED
        && DASHES.stream().anyMatch(part.text()::contains)
        && !BlockQuotes.isSource(part.text())
        && m.lookingAt()
        && Masked.of(part).spans().isEmpty()) {
      String tail = part.text().substring(m.end());
      List<NameBook.Place> places = scene.book.places(tail);
      boolean only =
          !places.isEmpty()
              && places.getFirst().range().start() == 0
              && SIGNED_END
                  .matcher(tail)
                  .region(places.getFirst().behind(), tail.length())
                  .matches();
      if (only) {
        TextRange words = Blanks.strip(part.text(), m.start(1), m.end(1));
        add(part, words, places.getFirst().person(), "—", found);
      }
    }
  }

  /** {@code 모든 벽은 누군가의 오해에서 시작되었다. (황이든, 『오해의 건축』)}: a line and its author and book. */
  private static void sourced(Scene scene, Part part, Consumer<Found> found) {
    Matcher m = SOURCED.matcher(part.text());
    boolean marked = part.text().indexOf('(') >= 0 || part.text().indexOf('（') >= 0;
    if (marked && m.lookingAt() && Masked.of(part).spans().isEmpty()) {
      TextRange words = Blanks.strip(part.text(), m.start(1), m.end(1));
      scene.someone(m.group(2)).ifPresent(person -> add(part, words, person, "()", found));
    }
  }

  private static void heard(Scene scene, Part part, Consumer<Found> found) {
    String text = part.text();
    Matcher m = HEARD.matcher(text);
    boolean colon = text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
    if (!colon || !m.matches()) {
      return;
    }
    List<NameBook.Place> places = scene.book.places(m.group(1));
    boolean one =
        places.stream().map(NameBook.Place::person).distinct().count() == 1
            && places.getFirst().range().start() <= 1;
    if (one && Masked.of(part).spans().isEmpty()) {
      add(part, Blanks.strip(text, m.start(2), m.end(2)), places.getFirst().person(), ":", found);
    }
  }

  private static void listed(Scene scene, Part part, Consumer<Found> found) {
    List<NameBook.Place> places = scene.book.places(part.text());
    if (!places.isEmpty() && places.getFirst().range().start() == 0) {
      Matcher m =
          LISTED.matcher(part.text()).region(places.getFirst().behind(), part.text().length());
      if (m.matches() && Masked.of(part).spans().isEmpty()) {
        TextRange words = Blanks.strip(part.text(), m.start(1), m.end(1));
        add(part, words, places.getFirst().person(), ":", found);
      }
    }
  }

  /** Under such a heading, who says it may stand in brackets at the end. */
  private static void closed(Scene scene, Part part, Consumer<Found> found) {
    Matcher m = CLOSED.matcher(part.text());
    if (m.matches() && Masked.of(part).spans().isEmpty()) {
      String name = m.group(2);
      // One Latin word alone is a proverb's or a book's name as often as somebody's.
      boolean tells = Ko.isSyllable(name.charAt(0)) || name.indexOf(' ') > 0;
      Optional<Person> person = tells ? scene.someone(name) : scene.book.known(name);
      TextRange words = Blanks.strip(part.text(), m.start(1), m.end(1));
      person.ifPresent(known -> add(part, words, known, "()", found));
    }
  }

  private static void add(
      Part part, TextRange words, Person person, String cue, Consumer<Found> found) {
    TextRange inNote = words.shift(part.range().start());
    found.accept(new Found(QuoteType.DIRECT, inNote, person, person.name, cue, .86, "Labelled"));
  }

  /** Whether a row is of a table that keeps remarks. */
  private static boolean isOfRemarks(Turn turn) {
    int at = turn.sentence().part().range().start();
    return turn.scene().note.blocks().stream()
        .filter(block -> block instanceof Block.Table && block.range().contains(at))
        .flatMap(block -> ((Block.Table) block).header().stream())
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> REMARKS.matcher(Inlines.text(cell)).find());
  }

  static void find(Turn turn) {
    Sentence s = turn.sentence();
    if (s.part().kind() == Part.Kind.ROW && isOfRemarks(turn)) {
      return;
    }
    String outer = s.masked().outer();
    for (TextRange quote : s.quotes()) {
      bracketed(turn, quote);
      for (NameBook.Place place : s.places()) {
        if (place.range().end() <= quote.start()) {
          Matcher colon =
              COLON.matcher(outer).region(Math.min(place.behind(), quote.start()), quote.start());
          if (colon.matches() && !Ko.isTitled(s.masked().text(), quote.end())) {
            add(turn, quote, place, ":", .93);
          }
        } else if (place.range().start() >= quote.end()) {
          Matcher dash = DASH.matcher(outer).region(quote.end(), place.range().start());
          String behind =
              outer.substring(
                  place.range().end(), Math.min(s.range().end(), place.range().end() + 30));
          if (dash.matches()
              && !OF_A_BOOK.matcher(behind).lookingAt()
              && !Ko.SUBJECT_AT.matcher(behind).lookingAt()
              && !GOES_ON.matcher(behind).lookingAt()) {
            add(turn, quote, place, "—", .95);
          }
        }
      }
    }
  }

  /** “…” (X): a sentence, and behind it in brackets who says it, and nothing more. */
  private static void bracketed(Turn turn, TextRange quote) {
    Sentence s = turn.sentence();
    String text = s.part().text();
    Matcher open = BRACKET.matcher(text).region(quote.end(), text.length());
    if (!open.lookingAt() || !KoreanQuotation.isSentence(s, List.of(quote))) {
      return;
    }
    String tail = text.substring(open.end(), Math.min(text.length(), open.end() + LONGEST));
    List<NameBook.Place> places = turn.scene().book.places(tail);
    if (!places.isEmpty()
        && places.getFirst().range().start() == 0
        && BRACKET_END
            .matcher(tail)
            .region(places.getFirst().range().end(), tail.length())
            .lookingAt()) {
      Person person = places.getFirst().person();
      Who who = new Who(person, places.getFirst().range().of(tail), 1);
      turn.add(QuoteType.DIRECT, s.masked().words(quote), who, "()", .88, "Labelled");
      turn.speakers().see(person, s, turn.part(), turn.index());
    }
  }

  private static void add(
      Turn turn, TextRange quote, NameBook.Place place, String cue, double base) {
    Sentence s = turn.sentence();
    TextRange words = s.masked().words(quote);
    double sure = words.length() >= 12 ? 1 : words.length() >= 6 ? .8 : .4;
    turn.add(
        QuoteType.DIRECT,
        words,
        KoreanSubjects.named(s, place, 1).get(),
        cue,
        base * sure,
        "Labelled");
    turn.speakers().see(place.person(), s, turn.part(), turn.index());
  }
}
