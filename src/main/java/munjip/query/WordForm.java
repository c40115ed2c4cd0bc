package munjip.query;

import java.util.Optional;

/** Tells {@code prefix*} and {@code word~} from plain words. */
final class WordForm {
  private WordForm() {}

  /** Nothing when the word is made of marks only. */
  static Optional<SearchQuery> of(String typed) {
    String bare = withoutEnd(typed, ",.;:!?");
    int star = bare.indexOf('*');
    if (star > 0 && star == bare.length() - 1) {
      return PlainWord.of(bare.substring(0, star)).map(SearchQuery.Prefix::new);
    }
    // 1~2 is a span of numbers, so a letter must stand before the tilde.
    // The digits that other programs know behind it change nothing.
    int tilde = bare.indexOf('~');
    boolean fuzzy = tilde > 0 && Character.isLetter(bare.codePointBefore(tilde));
    if (fuzzy && bare.substring(tilde).matches("~[12]?")) {
      return PlainWord.of(bare.substring(0, tilde)).map(SearchQuery.Fuzzy::new);
    }
    return plain(typed);
  }

  static Optional<SearchQuery> plain(String typed) {
    return PlainWord.of(typed).map(SearchQuery.Word::new);
  }

  static String withoutEnd(String typed, String marks) {
    int end = typed.length();
    while (end > 0 && marks.indexOf(typed.charAt(end - 1)) >= 0) {
      end--;
    }
    return typed.substring(0, end);
  }
}
