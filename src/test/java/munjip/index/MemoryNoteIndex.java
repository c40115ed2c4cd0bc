package munjip.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An index that only remembers what was put in; what is not committed can be lost by {@link
 * #crash}.
 */
public final class MemoryNoteIndex implements NoteIndex {
  private record Entry(IndexedFile file, List<IndexedNote> notes) {}

  private final Map<String, Entry> now = new TreeMap<>();
  private Map<String, Entry> committed = Map.of();
  private Map<String, Entry> visible = Map.of();
  private int puts;
  private int touches;
  private int commits;

  @Override
  public synchronized Map<String, IndexedFile> files() {
    Map<String, IndexedFile> files = new TreeMap<>();
    now.forEach((id, entry) -> files.put(id, entry.file));
    return files;
  }

  @Override
  public synchronized void put(IndexedFile file, List<IndexedNote> notes) throws IOException {
    puts++;
    now.put(file.id(), new Entry(file, List.copyOf(notes)));
  }

  @Override
  public synchronized void touch(IndexedFile file) {
    touches++;
    now.computeIfPresent(file.id(), (id, entry) -> new Entry(file, entry.notes));
  }

  @Override
  public synchronized void remove(String fileId) {
    now.remove(fileId);
  }

  @Override
  public synchronized void clear() {
    now.clear();
    committed = Map.of();
    visible = Map.of();
  }

  @Override
  public synchronized void refresh() {
    visible = Map.copyOf(now);
  }

  @Override
  public synchronized void commit() throws IOException {
    commits++;
    committed = Map.copyOf(now);
    visible = committed;
  }

  /** Forgets what was not committed, as a machine that loses power does. */
  public synchronized void crash() {
    now.clear();
    now.putAll(committed);
    visible = committed;
  }

  /** Paths of the notes a search would see, in order. */
  public synchronized List<String> paths() {
    return visible.values().stream()
        .flatMap(entry -> entry.notes.stream())
        .map(note -> note.note().path())
        .sorted()
        .toList();
  }

  /** Visible texts of the notes a search would see, in order. */
  public synchronized List<String> texts() {
    List<String> texts = new ArrayList<>();
    visible.values().forEach(entry -> entry.notes.forEach(note -> texts.add(note.note().text())));
    texts.sort(null);
    return texts;
  }

  public synchronized int puts() {
    return puts;
  }

  public synchronized int touches() {
    return touches;
  }

  public synchronized int commits() {
    return commits;
  }
}
