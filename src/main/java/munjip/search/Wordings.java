package munjip.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import munjip.analysis.TextAnalyzer;
import munjip.glossary.TermKey;
import munjip.query.SearchQuery.Phrase;

/**
 * All wordings that mean the same, as of now: what the configuration tells, and after it what the
 * notes teach. Laid together once for each state of both. Safe for use by several threads.
 */
final class Wordings {
  /**
   * What the notes teach is searched only where it says something: a wording that more than one in
   * so many notes hold, and more than {@link #FEW}, would only bring up all of these.
   */
  private static final int COMMON_SHARE = 10;

  /** Among few notes nothing drowns. */
  private static final int FEW = 10;

  private final Searcher searcher;
  private final Supplier<Thesaurus> told;
  private volatile Laid laid = new Laid(Thesaurus.EMPTY, LearnedTerms.NONE);
  private volatile Common common = new Common(-1, Map.of());

  /** The thesaurus that two others make, and which of its learned wordings are common. */
  private static final class Laid {
    final Thesaurus told;
    final LearnedTerms learned;
    final Thesaurus thesaurus;

    Laid(Thesaurus told, LearnedTerms learned) {
      this.told = told;
      this.learned = learned;
      this.thesaurus = learned.groups().isEmpty() ? told : told.with(learned);
    }
  }

  /** Which learned wordings are common in one state of the index. */
  private record Common(long state, Map<String, Boolean> known) {}

  /**
   * @param told asked at each search, so that a change of it shows in the next
   */
  Wordings(Searcher searcher, Supplier<Thesaurus> told) {
    this.searcher = searcher;
    this.told = told;
  }

  Thesaurus thesaurus() {
    return now().thesaurus;
  }

  Expander expander(TextAnalyzer analyzer) {
    Laid now = now();
    Map<String, Boolean> known = common().known;
    return new Expander(
        now.thesaurus,
        analyzer,
        text -> known.computeIfAbsent(text, any -> isCommon(any, now.learned.notes())));
  }

  private Common common() {
    long state = searcher.generation();
    Common last = common;
    if (last.state != state) {
      last = new Common(state, new ConcurrentHashMap<>());
      common = last;
    }
    return last;
  }

  private Laid now() {
    Thesaurus tells = told.get();
    LearnedTerms teach = searcher.learned();
    Laid last = laid;
    if (last.told != tells || !last.learned.equals(teach)) {
      last = new Laid(tells, teach);
      laid = last;
    }
    return last;
  }

  private boolean isCommon(String text, int notes) {
    int most = Math.max(FEW, notes / COMMON_SHARE);
    Vocabulary words = searcher.vocabulary();
    // Several words stand together nowhere more often than the rarest of them. What is no word of
    // the notes by itself (a compound, Han) must be looked for to be counted.
    boolean rare =
        TermKey.words(text).stream()
            .mapToInt(words::notes)
            .anyMatch(with -> with > 0 && with <= most);
    return !rare && searcher.find(NoteQuery.counting(new Phrase(text))).total().notes() > most;
  }
}
