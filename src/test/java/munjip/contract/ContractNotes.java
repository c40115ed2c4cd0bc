package munjip.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import munjip.glossary.GlossedNotes;
import munjip.index.IndexedFile;
import munjip.index.IndexedNote;
import munjip.index.NoteIndex;
import munjip.note.FileStamp;
import munjip.note.MarkdownReader;
import munjip.note.Note;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.UnreadableNoteException;
import munjip.passage.PassageConfig;
import munjip.passage.PassageSplitter;
import munjip.quote.NoteQuotes;
import munjip.search.RankingConfig;

/** The small collection every engine is held against. */
final class ContractNotes {
  static final RankingConfig RANKING =
      RankingConfig.DEFAULTS.withFunctionWords(Set.of("the", "of", "수", "것"));

  private static final NoteFolder FOLDER = new NoteFolder("notes", Path.of("/notes"));
  private static final NoteConfig CONFIG =
      new NoteConfig(Map.of("md", "md", "txt", "txt"), 1_000_000, Set.of());
  private static final PassageSplitter SPLITTER =
      new PassageSplitter(new PassageConfig(20, 120, 400));

  static final Map<String, String> TEXTS = new LinkedHashMap<>();

  static {
    TEXTS.put(
        "small.md",
        """
        ---
        title: Small 이야기
        date: 2024-05-01
        tags: [LLM, 효율]
        ---

        작은 것이 좋다. **소형** 언어
        모델은 손안에서 돈다. 데이터가 적어도 배운다.
        """);
    TEXTS.put(
        "ko.md",
        """
        ---
        date: 2025-02-03
        tags: LLM
        ---
        # 지능에 대하여

        모델의 능력은 고르지 않다. 들쭉날쭉한 지능이라고 부르자.

        ## 학습과 기억

        배움이 끝난 모델이 새것을 담지 못하는 일은 사람의
        기억상실증과 닮았다. 그래서 적어 두는 버릇이 필요하다.
        """);
    TEXTS.put(
        "mixed.md",
        """
        ---
        title: Analyzer 메모 for search
        date: 2026-01-10
        tags: ["검색/형태소"]
        ---

        The analyzer splits every 어절 into words and endings, so 소형 사전 is enough for
        most text, says my note on this 모델. A larger dictionary is slower to load and hardly
        better, 그래도 새 이름은 넣어야 한다.
        """);
    TEXTS.put(
        "garden.md",
        """
        ---
        date: 2024-03-09
        tags: [garden]
        ---
        # What the beds remember

        A *small* garden
        forgets nothing: every bed keeps the weeds of ten years.
        """);
    TEXTS.put(
        "plain.txt",
        """
        Things to read on the train

        A thread at https://x.com/karpathy/status/1 on writing by hand, and two letters.
        """);
    TEXTS.put(
        "signs.md",
        """
        # Names with signs in them

        Rewrote the C++ part, C/C++ headers too, for .NET after Karpathy wrote of it.
        """);
    TEXTS.put(
        "vitamins.md",
        """
        # 겨울 채비

        Vitamin C 한 알, 24°C 물 한 잔, 콩 한 줌. The net is empty.
        """);
    TEXTS.put(
        "sub/day.md",
        """
        ---
        title: 정원 일기
        date: 2023-10-02
        ---

        서리가 내렸다. 마늘을 심었다.
        """);
  }

  private ContractNotes() {}

  static void putAll(NoteIndex index) throws IOException {
    for (Map.Entry<String, String> note : TEXTS.entrySet()) {
      put(index, note.getKey(), note.getValue());
    }
  }

  static void put(NoteIndex index, String path, String markdown) throws IOException {
    put(index, path, markdown, note -> NoteQuotes.NONE);
  }

  /**
   * @param quotes what is said in the note
   */
  static void put(NoteIndex index, String path, String markdown, Function<Note, NoteQuotes> quotes)
      throws IOException {
    byte[] content = markdown.getBytes(StandardCharsets.UTF_8);
    NoteFile file = file(path);
    try {
      List<IndexedNote> notes =
          new MarkdownReader(CONFIG)
              .read(file, content).stream().map(note -> indexed(note, quotes)).toList();
      index.put(
          new IndexedFile(
              file.id(), path, file.stamp(), true, "hash-" + markdown.hashCode(), Optional.empty()),
          notes);
    } catch (UnreadableNoteException e) {
      throw new AssertionError(e);
    }
  }

  static String fileId(String path) {
    return file(path).id();
  }

  private static NoteFile file(String path) {
    return new NoteFile(
        FOLDER, path, FOLDER.path().resolve(path), new FileStamp(1, 1_700_000_000_000_000_000L, 0));
  }

  private static IndexedNote indexed(Note note, Function<Note, NoteQuotes> quotes) {
    return new IndexedNote(
        note,
        FOLDER.path().resolve(note.path()),
        SPLITTER.split(note),
        quotes.apply(note),
        GlossedNotes.wordings(note));
  }
}
