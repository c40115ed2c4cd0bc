package munjip.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.note.FileStamp;
import munjip.note.MarkdownReader;
import munjip.note.Note;
import munjip.note.NoteConfig;
import munjip.note.NoteDate;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.search.NoteEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteFilesTest {
  @TempDir Path folder;

  @Test
  void aNoteWithoutADateIsDatedByItsFileAsInTheIndex() throws Exception {
    NoteFolder notes = new NoteFolder("notes", folder.toRealPath());
    Path file = Files.writeString(notes.path().resolve("memory.md"), "# 기억\n\n오늘은 아무 날도 아니다.\n");
    LocalDate day = LocalDate.of(2024, 5, 6);
    Files.setLastModifiedTime(
        file, FileTime.from(day.atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant()));
    NoteConfig config = new NoteConfig(Map.of("md", "md"), 1_000, Set.of());
    NoteEntry entry =
        new NoteEntry(
            new NoteFile(notes, "memory.md", file, new FileStamp(0, 0, 0)).id(),
            "memory.md",
            file,
            "기억",
            List.of(),
            Optional.empty(),
            List.of(),
            "ko",
            "md",
            true);
    Note note =
        new NoteFiles(
                () -> List.of(notes),
                List.of(new MarkdownReader(config)),
                config,
                new FakeSearcher())
            .note(entry);
    assertThat(note.meta().date()).hasValue(new NoteDate(day, NoteDate.Origin.FILE_TIME));
  }
}
