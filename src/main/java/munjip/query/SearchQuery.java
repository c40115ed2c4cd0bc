package munjip.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A query as a tree: what the user asked for, in our own words, without any engine's. */
public sealed interface SearchQuery {
  /** In English, for people: {@code words that begin with 카파}. */
  default String said() {
    return Understood.say(this, false);
  }

  /**
   * One typed word, with whatever particle or ending it has.
   *
   * @param text as typed, NFC, without white space
   * @param significant false for particles alone and function words, which find nothing by
   *     themselves when other words are there
   * @param also other wordings under which it is found, too
   */
  record Word(String text, boolean significant, List<Alternative> also) implements SearchQuery {
    public Word {
      requireText(text);
      also = List.copyOf(also);
    }

    public Word(String text) {
      this(text, true, List.of());
    }

    public Word withSignificance(boolean told) {
      return new Word(text, told, also);
    }

    /** The word with these wordings beside those it has. */
    public Word withAlso(List<Alternative> more) {
      List<Alternative> all = new ArrayList<>(also);
      all.addAll(more);
      return new Word(text, significant, all);
    }
  }

  /** Text in quotes: stands literally, across spaces and markup. */
  record Phrase(String text) implements SearchQuery {
    public Phrase {
      requireText(text);
    }
  }

  /** {@code prefix*}. */
  record Prefix(String text) implements SearchQuery {
    public Prefix {
      requireText(text);
    }
  }

  /** {@code word~}: one or two letters may differ. */
  record Fuzzy(String text) implements SearchQuery {
    public Fuzzy {
      requireText(text);
    }
  }

  /** All of these, each strictly. */
  record And(List<SearchQuery> all) implements SearchQuery {
    public And {
      all = List.copyOf(all);
    }
  }

  /** At least one of these. */
  record Or(List<SearchQuery> any) implements SearchQuery {
    public Or {
      any = List.copyOf(any);
    }
  }

  /** Notes that do not match this. */
  record Not(SearchQuery query) implements SearchQuery {
    public Not {
      Objects.requireNonNull(query, "query");
    }
  }

  /** {@code title: heading: tag: path: lang: kind: said: from:} with a value. */
  record Filter(FilterName name, String value) implements SearchQuery {
    public Filter {
      Objects.requireNonNull(name, "name");
      requireText(value);
    }
  }

  /**
   * {@code date:} with a span of days.
   *
   * @param from first day, inclusive; {@link LocalDate#MIN} when open
   * @param to last day, inclusive; {@link LocalDate#MAX} when open
   */
  record DateFilter(LocalDate from, LocalDate to) implements SearchQuery {
    public DateFilter {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(
            "a span that ends before it begins: " + from + ".." + to);
      }
    }
  }

  private static void requireText(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a query part without text");
    }
  }
}
