package munjip.quote;

import munjip.analysis.TextAnalyzer;

/** What the rules know of the languages; made once, and used for every note. */
record Lexicon(NameWords words, ReportVerbs verbs, LatinNames latin, HangulNames hangul) {
  Lexicon(NameWords words, TextAnalyzer analyzer) {
    this(words, new ReportVerbs(analyzer), new LatinNames(words), new HangulNames(words));
  }

  /**
   * Whether words are surely somebody's name: of Latin ones, those that begin with a given name.
   */
  boolean isName(String form) {
    return Ko.isSyllable(form.charAt(0))
        ? looksLikeName(form)
        : latin.in(form).stream()
            .anyMatch(name -> name.form().equals(form) && name.points() >= NameAt.PERSON);
  }

  /** Whether words are built like somebody's name, as far as that can be told from them alone. */
  boolean looksLikeName(String form) {
    if (!Ko.isSyllable(form.charAt(0))) {
      return latin.in(form).stream()
          .anyMatch(name -> name.form().equals(form) && name.points() >= 1);
    }
    return hangul.looksLikeName(form) && !verbs.isCommonNoun(form);
  }
}
