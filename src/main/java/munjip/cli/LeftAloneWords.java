package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import munjip.note.LeftAlone;

/** What of a folder is left alone, in a few words: {@code 12 .jpg, 3 .xlsx, 2 hidden}. */
final class LeftAloneWords {
  /** More kinds than these are summed up. */
  private static final int SHOWN = 24;

  private LeftAloneWords() {}

  /**
   * @param kinds most first
   * @return empty for none
   */
  static String of(List<LeftAlone> kinds) {
    List<String> words = new ArrayList<>();
    kinds.stream().limit(SHOWN).map(LeftAloneWords::word).forEach(words::add);
    int others = kinds.stream().skip(SHOWN).mapToInt(LeftAlone::files).sum();
    if (others > 0) {
      words.add("%,d of other kinds".formatted(others));
    }
    return String.join(", ", words);
  }

  private static String word(LeftAlone kind) {
    String what =
        switch (kind.what()) {
          case LeftAlone.HIDDEN -> "hidden";
          case LeftAlone.RULED_OUT -> "by .munjipignore";
          case LeftAlone.RULES -> ".munjipignore";
          case LeftAlone.LINK -> "linked";
          case LeftAlone.NO_ENDING -> "without an ending";
          case LeftAlone.OTHER -> "with other endings";
          default -> Columns.plain(kind.what());
        };
    return "%,d %s".formatted(kind.files(), what);
  }
}
