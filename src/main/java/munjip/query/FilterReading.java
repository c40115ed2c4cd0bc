package munjip.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code name:value} means: a filter, or plain text with a word to the user about why.
 *
 * @param filter the filter, when it is one
 * @param problem otherwise, what is wrong, in words that follow {@code is searched as text: };
 *     empty for text that only looks like a filter ({@code std::vector})
 */
record FilterReading(Optional<SearchQuery> filter, String problem) {
  /** UTF-16 units of a value: longer than what people type, short enough to be looked up fast. */
  static final int MOST_VALUE = 200;

  private static final Set<String> LANGUAGES = Set.of("ko", "en", "mixed");

  /**
   * @param name letters before the colon, as typed
   * @param value what follows it, without quotes; may be empty
   */
  static FilterReading of(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    Optional<FilterName> known = FilterName.of(lower);
    if (known.isEmpty() && !lower.equals("date")) {
      return notOne(lower, value);
    }
    String plain = value.strip();
    if (plain.isEmpty()) {
      return problem("a value must follow " + lower + ": without a space");
    }
    if (plain.length() > MOST_VALUE) {
      return problem("a value has at most " + MOST_VALUE + " characters");
    }
    if (known.isEmpty()) {
      return DateSpan.parse(plain)
          .map(FilterReading::filter)
          .orElseGet(() -> problem(DateSpan.EXPECTED));
    }
    return switch (known.get()) {
      case LANG -> {
        String code = plain.toLowerCase(Locale.ROOT);
        yield LANGUAGES.contains(code)
            ? filter(new SearchQuery.Filter(FilterName.LANG, code))
            : problem("lang is ko, en or mixed");
      }
      case KIND ->
          plain.chars().allMatch(Character::isLetterOrDigit)
              ? filter(new SearchQuery.Filter(FilterName.KIND, plain.toLowerCase(Locale.ROOT)))
              : problem("a kind is a file format such as md, txt or pdf");
      case TAG -> {
        String tag = plain.startsWith("#") ? plain.substring(1).strip() : plain;
        yield tag.isEmpty()
            ? problem("a value must follow tag: without a space")
            : filter(new SearchQuery.Filter(FilterName.TAG, tag));
      }
      case TITLE, HEADING, PATH, SAID, FROM -> filter(new SearchQuery.Filter(known.get(), plain));
    };
  }

  private static FilterReading notOne(String name, String value) {
    return problem(value.isEmpty() ? "" : name + ": is no filter");
  }

  private static FilterReading filter(SearchQuery filter) {
    return new FilterReading(Optional.of(filter), "");
  }

  private static FilterReading problem(String problem) {
    return new FilterReading(Optional.empty(), problem);
  }
}
