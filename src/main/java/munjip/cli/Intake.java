package munjip.cli;

import java.util.List;
import munjip.analysis.TextAnalyzer;
import munjip.config.IndexConfig;
import munjip.index.Indexer;
import munjip.index.NoteIndex;
import munjip.index.NoteSteps;
import munjip.index.NoteWatcher;
import munjip.note.ChatReader;
import munjip.note.ClippingsReader;
import munjip.note.DocxReader;
import munjip.note.EnexReader;
import munjip.note.EpubReader;
import munjip.note.HtmlReader;
import munjip.note.HwpReader;
import munjip.note.HwpxReader;
import munjip.note.MarkdownReader;
import munjip.note.NoteConfig;
import munjip.note.NoteFolders;
import munjip.note.NoteReader;
import munjip.note.NotebookReader;
import munjip.note.OdtReader;
import munjip.note.OrgReader;
import munjip.note.PdfReader;
import munjip.note.RtfReader;
import munjip.note.SlackReader;
import munjip.note.SubtitleReader;

/** How the files of a shelf get into its index: what reads, splits and watches. */
final class Intake {
  private final NoteFolders folders;
  private final NoteConfig config;
  private final Indexer indexer;

  /**
   * @param analyzer the engine's own
   */
  Intake(Shelf shelf, IndexConfig config, TextAnalyzer analyzer, NoteIndex index) {
    this.folders = shelf.noteFolders();
    this.config = config.notes();
    this.indexer =
        new Indexer(
            folders,
            config.notes(),
            readers(config.notes()),
            NoteSteps.of(config.passages(), config.names(), analyzer),
            index);
  }

  /** One for each format, asked in this order. */
  static List<NoteReader> readers(NoteConfig config) {
    return List.of(
        new ClippingsReader(config),
        new ChatReader(config),
        new SlackReader(config),
        new SubtitleReader(config),
        new NotebookReader(config),
        new EnexReader(config),
        new OrgReader(config),
        new HwpReader(config),
        new HwpxReader(config),
        new PdfReader(config),
        new DocxReader(config),
        new OdtReader(config),
        new EpubReader(config),
        new RtfReader(config),
        new HtmlReader(config),
        new MarkdownReader(config));
  }

  Indexer indexer() {
    return indexer;
  }

  NoteWatcher watch(NoteWatcher.Listener listener) {
    return NoteWatcher.start(folders, config, indexer, listener);
  }
}
