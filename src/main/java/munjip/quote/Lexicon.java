package munjip.quote;

import munjip.analysis.TextAnalyzer;

/** What the rules know of the languages; made once, and used for every note. */
record Lexicon(NameWords words, ReportVerbs verbs, LatinNames latin, HangulNames hangul) {
  Lexicon(NameWords words, TextAnalyzer analyzer) {
    this(words, new ReportVerbs(analyzer), new LatinNames(words), new HangulNames(words));
  }
}
