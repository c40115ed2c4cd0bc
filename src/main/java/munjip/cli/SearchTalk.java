package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import munjip.result.SearchResults;
import munjip.result.SearchResults.Total;

/** What is said beside the hits: how the query was read, how much there is, what else to try. */
final class SearchTalk {
  /** Fewer words do not help who asks for somebody or a work. */
  private static final Pattern ASKS_FOR_QUOTES =
      Pattern.compile("(?U)(?<![\\w-])(said|from):", Pattern.CASE_INSENSITIVE);

  private final SearchResults results;
  private final int limit;

  SearchTalk(SearchResults results, int limit) {
    this.results = results;
    this.limit = limit;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!results.query().understood().isBlank()) {
      lines.add("Read as: " + results.query().understood());
    }
    if (!results.query().expansions().isEmpty()) {
      lines.add(alsoSearched());
    }
    if (!results.query().rescued().isEmpty()) {
      lines.add(corrected());
    }
    lines.add(results.hits().isEmpty() ? nothing() : total());
    for (SearchResults.Suggestion suggestion : results.suggestions()) {
      lines.add("Try: munjip search " + ShellWord.of(Columns.plain(suggestion.text())));
    }
    return lines;
  }

  private String corrected() {
    String corrected =
        results.query().rescued().stream()
            .map(each -> "%s for %s (%s)".formatted(each.to(), each.from(), slip(each.how())))
            .collect(Collectors.joining("; "));
    return "Corrected: %s. --no-rescue searches exactly as typed."
        .formatted(Columns.plain(corrected));
  }

  private static String slip(String how) {
    return switch (how) {
      case "keyboard" -> "keyboard layout";
      case "chosung" -> "first consonants";
      case "jamo" -> "unfinished syllable";
      case "typo" -> "spelling";
      default -> how;
    };
  }

  private String alsoSearched() {
    String also =
        results.query().expansions().stream()
            .map(each -> "%s for %s".formatted(String.join(", ", each.also()), each.term()))
            .collect(Collectors.joining("; "));
    return "Also searched: %s. --no-expand searches without.".formatted(Columns.plain(also));
  }

  private String total() {
    Total total = results.total();
    StringBuilder line = new StringBuilder();
    line.append(total.exact() ? "" : "At least ");
    line.append(Amounts.of(total.notes(), "note"));
    line.append(", ").append(Amounts.of(total.passages(), "passage"));
    boolean full = results.hits().stream().anyMatch(hit -> !hit.partial());
    if (!full) {
      line.append(", none with all the words");
    } else if (total.partialNotes() > 0) {
      line.append(", and ")
          .append(Amounts.of(total.partialNotes(), "note"))
          .append(" with only some of the words");
    }
    line.append(".");
    int all = full ? total.notes() + total.partialNotes() : total.notes();
    if (results.hits().size() < all && results.hits().size() >= limit) {
      line.append(' ').append(Amounts.firstShown(limit));
    }
    return line.toString();
  }

  private String nothing() {
    String query = results.query().text();
    if (ASKS_FOR_QUOTES.matcher(query).find()) {
      return "Nothing found for '%s'. munjip quotes lists who is quoted; munjip quotes --work TITLE what is quoted out of a book or talk."
          .formatted(Columns.plain(query));
    }
    return "Nothing found for '%s'. Try fewer words, the beginning of one (모델*), or ~ behind one for slips of typing; munjip analyze shows how text is read."
        .formatted(Columns.plain(results.query().text()));
  }
}
