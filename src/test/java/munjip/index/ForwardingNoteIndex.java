package munjip.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Hands everything on; tests override the one thing that shall go wrong. */
class ForwardingNoteIndex implements NoteIndex {
  private final NoteIndex to;

  ForwardingNoteIndex(NoteIndex to) {
    this.to = to;
  }

  @Override
  public void mend() throws IOException {
    to.mend();
  }

  @Override
  public Map<String, IndexedFile> files() throws IOException {
    return to.files();
  }

  @Override
  public void put(IndexedFile file, List<IndexedNote> notes) throws IOException {
    to.put(file, notes);
  }

  @Override
  public void touch(IndexedFile file) throws IOException {
    to.touch(file);
  }

  @Override
  public void remove(String fileId) throws IOException {
    to.remove(fileId);
  }

  @Override
  public void clear() throws IOException {
    to.clear();
  }

  @Override
  public void refresh() throws IOException {
    to.refresh();
  }

  @Override
  public void commit() throws IOException {
    to.commit();
  }
}
