package munjip.index;

import java.util.List;
import java.util.function.Function;
import munjip.analysis.TextAnalyzer;
import munjip.glossary.GlossaryMiner;
import munjip.glossary.NoteWordings;
import munjip.note.Note;
import munjip.passage.Passage;
import munjip.passage.PassageConfig;
import munjip.passage.PassageSplitter;
import munjip.quote.NameWords;
import munjip.quote.NoteQuotes;
import munjip.quote.QuoteFinder;

/**
 * What is made of a note on its way into an index; each step looks at the note alone. Used by
 * several threads at once.
 *
 * @param passages its passages, in order, tiling its text
 * @param quotes who says what in it
 * @param wordings what it teaches of terms that mean the same
 */
public record NoteSteps(
    Function<Note, List<Passage>> passages,
    Function<Note, NoteQuotes> quotes,
    Function<Note, NoteWordings> wordings) {
  /**
   * All that the program makes of a note.
   *
   * @param analyzer the engine's own
   */
  public static NoteSteps of(PassageConfig passages, NameWords names, TextAnalyzer analyzer) {
    GlossaryMiner miner = new GlossaryMiner(analyzer);
    return new NoteSteps(
        new PassageSplitter(passages)::split,
        new QuoteFinder(names, analyzer)::quotes,
        note -> NoteWordings.of(note, miner));
  }

  /** Nobody is quoted, and nothing learned. */
  public static NoteSteps passagesOnly(Function<Note, List<Passage>> passages) {
    return new NoteSteps(passages, note -> NoteQuotes.NONE, note -> NoteWordings.NONE);
  }

  /** The same with quotes. */
  public NoteSteps withQuotes(Function<Note, NoteQuotes> found) {
    return new NoteSteps(passages, found, wordings);
  }
}
