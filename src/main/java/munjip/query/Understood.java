package munjip.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in English how a query was read: first what is wanted, then {@code without:}, then the
 * filters, then what was not read as syntax, divided by semicolons. The same query always gives the
 * same words; {@code docs/query-syntax.md} shows them.
 */
final class Understood {
  /** More remarks than this tell nobody more. */
  private static final int MOST_NOTES = 5;

  private Understood() {}

  /**
   * @param notes sentences about what was not read as syntax
   * @return empty for plain words
   */
  static String of(List<SearchQuery> clauses, List<String> notes) {
    if (notes.isEmpty() && clauses.stream().allMatch(SearchQuery.Word.class::isInstance)) {
      return "";
    }
    List<String> wanted = new ArrayList<>();
    List<String> without = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    List<String> filters = new ArrayList<>();
    for (SearchQuery clause : clauses) {
      switch (clause) {
        case SearchQuery.Not not -> without.add(say(not.query(), false));
        case SearchQuery.And and -> groups.add("must have: " + list(and.all()));
        case SearchQuery.Or or -> {
          if (ofOneName(or.any())) {
            filters.add(sameFilters(or.any()));
          } else {
            groups.add("any of: " + list(or.any()));
          }
        }
        case SearchQuery.Filter filter -> filters.add(say(filter, false));
        case SearchQuery.DateFilter date -> filters.add(say(date, false));
        default -> wanted.add(say(clause, false));
      }
    }
    List<String> parts = new ArrayList<>();
    if (!wanted.isEmpty()) {
      parts.add((wanted.size() > 1 ? "all of: " : "") + String.join(", ", wanted));
    }
    parts.addAll(groups);
    if (!without.isEmpty()) {
      parts.add("without: " + String.join(", ", without));
    }
    parts.addAll(filters);
    parts.addAll(notes.stream().distinct().limit(MOST_NOTES).toList());
    return String.join("; ", parts);
  }

  private static String list(List<SearchQuery> queries) {
    return queries.stream().map(q -> say(q, true)).collect(Collectors.joining(", "));
  }

  static String say(SearchQuery query, boolean inside) {
    return switch (query) {
      case SearchQuery.Word word -> word.text();
      case SearchQuery.Phrase phrase -> '"' + phrase.text() + '"';
      case SearchQuery.Prefix prefix -> "words that begin with " + prefix.text();
      case SearchQuery.Fuzzy fuzzy -> "words like " + fuzzy.text();
      case SearchQuery.And and -> join(and.all(), " and ", inside);
      case SearchQuery.Or or ->
          ofOneName(or.any()) ? sameFilters(or.any()) : join(or.any(), " or ", inside);
      case SearchQuery.Not not -> "not " + say(not.query(), true);
      case SearchQuery.Filter filter -> verb(filter) + filter.value();
      case SearchQuery.DateFilter date -> "date " + span(date);
    };
  }

  private static String join(List<SearchQuery> queries, String word, boolean inside) {
    String all = queries.stream().map(q -> say(q, true)).collect(Collectors.joining(word));
    return inside && queries.size() > 1 ? "(" + all + ")" : all;
  }

  private static String sameFilters(List<SearchQuery> filters) {
    String first = say(filters.getFirst(), false);
    return filters.stream()
        .skip(1)
        .map(
            filter ->
                switch (filter) {
                  case SearchQuery.Filter same -> same.value();
                  case SearchQuery.DateFilter date -> span(date);
                  default -> say(filter, true);
                })
        .collect(Collectors.joining(" or ", first + " or ", ""));
  }

  private static boolean ofOneName(List<SearchQuery> queries) {
    return queries.stream().allMatch(Clauses::isFilter)
        && queries.stream().map(Clauses::name).distinct().count() == 1;
  }

  private static String verb(SearchQuery.Filter filter) {
    return switch (filter.name()) {
      case TITLE, HEADING, PATH -> filter.name().typed() + " has ";
      case TAG, LANG, KIND -> filter.name().typed() + " is ";
      case SAID -> "said by ";
      case FROM -> "quoted from ";
    };
  }

  private static String span(SearchQuery.DateFilter date) {
    if (date.from().equals(LocalDate.MIN)) {
      return "up to " + date.to();
    }
    if (date.to().equals(LocalDate.MAX)) {
      return "from " + date.from();
    }
    return date.from().equals(date.to())
        ? date.from().toString()
        : date.from() + " to " + date.to();
  }
}
