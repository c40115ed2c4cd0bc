package munjip.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import munjip.result.NoteRef;
import munjip.result.PassageView;
import munjip.result.QuoteHit;
import munjip.result.QuoteResults;
import munjip.result.SpeakerRef;
import munjip.result.Speakers;
import munjip.text.FilePlace;
import munjip.text.LineRange;
import munjip.text.TextRange;

/** Quotes and speakers as a person reads them in a terminal. */
final class QuoteLines {
  private static final String INDENT = "   ";

  /** What is less sure than this says so. */
  private static final double SURE = .9;

  /** Lines of one quote on a terminal: a third of the 24 that the smallest have. */
  private static final int MOST_LINES = 8;

  /** Other names shown of somebody in the table. */
  private static final int MOST_ALIASES = 3;

  /** Names shown of others who are called the same. */
  private static final int MOST_OTHERS = 6;

  private final Style style;
  private final HitLines hits;
  private final int width;

  QuoteLines(Surroundings surroundings, Style style) {
    this.style = style;
    this.hits = new HitLines(surroundings, style);
    this.width = surroundings.outIsTerminal() ? surroundings.columns() - INDENT.length() : 0;
  }

  /**
   * Each quote; those with the same words as one before are told there.
   *
   * @param named whether it must be told who says each
   */
  List<String> quotes(QuoteResults results, boolean named) {
    List<String> lines = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    int number = 1;
    for (QuoteHit quote : results.quotes()) {
      if (shown.add(quote.id())) {
        if (number > 1) {
          lines.add("");
        }
        lines.addAll(quote(number++, quote, named));
        shown.addAll(quote.sameAs());
      }
    }
    return lines;
  }

  private List<String> quote(int number, QuoteHit quote, boolean named) {
    List<String> lines = new ArrayList<>();
    String before = number + ". ";
    for (String line : words(marked(quote))) {
      lines.add((lines.isEmpty() ? before : INDENT) + line);
    }
    String said =
        Stream.of(
                (Columns.plain(speaker(quote, named)) + (isReported(quote) ? " (reported)" : ""))
                    .strip(),
                quote.work() == null ? "" : Columns.plain(quote.work()),
                place(quote.note(), quote.lines(), quote.place()),
                quote.confidence() < SURE
                    ? String.format(
                        Locale.ROOT, "confidence %.2f", Math.floor(quote.confidence() * 100) / 100)
                    : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    lines.add(INDENT + style.dim(said));
    if (!quote.alsoIn().isEmpty()) {
      String also =
          quote.alsoIn().stream()
              .map(place -> place(place.note(), place.lines(), place.place()))
              .collect(Collectors.joining(", "));
      lines.add(INDENT + style.dim("also in " + also));
    }
    return lines;
  }

  /** In quotation marks only what was said in these words. */
  private static String marked(QuoteHit quote) {
    String text = Columns.plain(quote.text()).strip();
    return isReported(quote) ? text : "“" + text + "”";
  }

  private static boolean isReported(QuoteHit quote) {
    return quote.type().equals("indirect");
  }

  /** Wrapped on a terminal, and cut short where they would fill it; elsewhere whole. */
  private List<String> words(String words) {
    if (width <= 0) {
      return List.of(words);
    }
    List<TextRange> cuts = Columns.wrap(words, width);
    List<String> lines = new ArrayList<>();
    cuts.stream().limit(MOST_LINES).forEach(cut -> lines.add(cut.of(words)));
    if (cuts.size() > MOST_LINES) {
      String more = Amounts.of(cuts.size() - MOST_LINES, "more line");
      String last = lines.removeLast();
      int room = width - Columns.width(" … " + more);
      lines.add(Columns.wrap(last, room).getFirst().of(last) + " … " + style.dim(more));
    }
    return lines;
  }

  /** As the note has it; where that says nothing by itself, by name. */
  private static String speaker(QuoteHit quote, boolean named) {
    if (quote.speaker() == null) {
      return "";
    }
    String name = quote.speaker().name();
    if (quote.saidAs().isBlank()) {
      return name;
    }
    boolean same = quote.saidAs().equalsIgnoreCase(name);
    return named && !same ? name + " (" + quote.saidAs() + ")" : quote.saidAs();
  }

  /** {@code talks/note.md:34-36}. */
  private static String place(NoteRef note, LineRange lines, FilePlace place) {
    return Columns.plain(note.path()) + Places.behindPath(lines, place);
  }

  List<String> mentions(QuoteResults.Mentions mentions) {
    List<String> lines = new ArrayList<>();
    int number = 1;
    for (PassageView passage : mentions.passages()) {
      if (number > 1) {
        lines.add("");
      }
      lines.add(hits.heading(number++, passage.note(), passage.snippet()));
      lines.addAll(
          hits.passage(
              passage.heading(),
              Places.said(passage.lines(), passage.snippet().place()),
              passage.id(),
              passage.snippet()));
    }
    return lines;
  }

  /** Who is quoted how often. */
  static List<String> table(Speakers speakers, Style style) {
    int names = widest(speakers.speakers().stream().map(QuoteLines::name).toList());
    List<String> lines = new ArrayList<>();
    for (Speakers.Quoted each : speakers.speakers()) {
      String row =
          Columns.pad(style.bold(name(each)), names + style.bold("").length())
              + String.format(
                  Locale.ROOT,
                  "  %s in %s, %s",
                  Amounts.of(each.quotes(), "quote"),
                  Amounts.of(each.notes(), "note"),
                  Amounts.of(each.mentions(), "mention"));
      lines.add(row + aliases(each, style));
    }
    return lines;
  }

  private static String name(Speakers.Quoted each) {
    return Columns.plain(each.name());
  }

  private static String aliases(Speakers.Quoted each, Style style) {
    List<String> some = each.aliases().subList(0, Math.min(MOST_ALIASES, each.aliases().size()));
    return some.isEmpty() ? "" : "  " + style.dim(Columns.plain(String.join(", ", some)));
  }

  private static int widest(List<String> cells) {
    return cells.stream().mapToInt(Columns::width).max().orElse(0);
  }

  /** Who else has the name, and how to ask for one of them. */
  private static String others(QuoteResults results) {
    List<String> names = results.others().stream().map(SpeakerRef::name).distinct().toList();
    int more = names.size() - MOST_OTHERS;
    String some = String.join(", ", names.stream().limit(MOST_OTHERS).toList());
    String all = more > 0 ? some + String.format(Locale.ROOT, " and %,d more", more) : some;
    // Who has no other name than the one that was typed cannot be asked for in another way.
    String shown = results.speaker() == null ? "" : results.speaker().name();
    Optional<String> whole =
        names.stream().filter(name -> !name.equalsIgnoreCase(shown)).findFirst();
    return Columns.plain(
        "Others of that name: %s.%s"
            .formatted(
                all,
                whole
                    .map(
                        name ->
                            " Ask for one by the whole name: munjip quotes " + ShellWord.of(name))
                    .orElse("")));
  }

  /** What is told beside the quotes. */
  static List<String> remarks(QuoteResults results, boolean mentioned) {
    List<String> lines = new ArrayList<>();
    if (!results.others().isEmpty()) {
      lines.add(others(results));
    }
    int mentions = results.mentions().total();
    if (mentioned) {
      lines.add(
          shown(results.mentions().passages().size(), mentions, "mention", "mentions")
              + " "
              + Amounts.of(results.total(), "quote")
              + " without --mentions.");
      return lines;
    }
    lines.add(
        results.total() == 0
            ? "No quotes."
            : shown(results.quotes().size(), results.total(), "quote", "quotes"));
    if (mentions > 0) {
      lines.add(
          "%s without quoting; --mentions lists them."
              .formatted(
                  mentions == 1
                      ? "1 passage names " + results.speaker().name()
                      : "%,d passages name %s".formatted(mentions, results.speaker().name())));
    }
    return lines;
  }

  /** {@code 12 quotes. The first 10 are shown; --limit N shows more.} */
  static String shown(int shown, int total, String one, String many) {
    String all = String.format(Locale.ROOT, "%,d %s.", total, total == 1 ? one : many);
    return shown < total ? all + " " + Amounts.firstShown(shown) : all;
  }

  /**
   * With a full stop, and a capital unless it begins with what was typed: accounts have none.
   *
   * @param typed a name, or blank
   */
  static String sentence(String understood, String typed) {
    if (!typed.isEmpty() && understood.startsWith(typed)) {
      return understood + ".";
    }
    int first = understood.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(understood, Character.charCount(first), understood.length())
        .append('.')
        .toString();
  }
}
