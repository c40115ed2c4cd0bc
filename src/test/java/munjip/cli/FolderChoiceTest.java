package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders a command is about, and where their index lies. */
class FolderChoiceTest {
  private final World world;
  private final Path samples;
  private final Path notes;
  private final Path blog;

  FolderChoiceTest(@TempDir Path root) {
    world = new World(root);
    samples = world.folder("program/corpus");
    notes = world.folder("내 노트");
    blog = world.folder("blog");
  }

  private Shelves shelves(Optional<Path> index) {
    return new Shelves(world.surroundings(), index, new Talk(world.surroundings()));
  }

  private Shelves shelves() {
    return shelves(Optional.empty());
  }

  private Shelf give(Path... folders) throws IOException {
    Shelf shelf = shelves().toWrite(List.of(folders), false);
    shelves().remember(shelf, List.of(folders));
    return shelf;
  }

  @Test
  void samplesAreUsedBeforeAnyFolderWasGiven() throws IOException {
    assertThat(shelves().toRead(false).folders()).containsExactly(samples);
    assertThat(world.talk()).contains("samples");
  }

  @Test
  void whatIsNoListOfFoldersIsAsGoodAsNone() throws IOException {
    give(notes);
    Path list = new FolderMemory(world.surroundings().dataHome()).file();
    for (byte[] damaged : new byte[][] {{(byte) 0xFF, (byte) 0xFE, 'x'}, {0, 0, '\n'}, {}}) {
      Files.write(list, damaged);
      assertThat(shelves().toRead(false).folders()).containsExactly(samples);
    }
    give(notes);
    assertThat(shelves().toRead(false).folders()).containsExactly(notes);
  }

  @Test
  void foldersGivenLastAreUsedAndTold() throws IOException {
    give(notes);
    give(notes, blog);

    assertThat(shelves().toRead(false).folders()).containsExactlyInAnyOrder(notes, blog);
    assertThat(shelves().toWrite(List.of(), false).folders())
        .containsExactlyInAnyOrder(notes, blog);
    assertThat(world.talk()).contains(notes.toString(), blog.toString());
  }

  @Test
  void askingForSamplesForgetsNothing() throws IOException {
    give(notes);

    assertThat(shelves().toWrite(List.of(), true).folders()).containsExactly(samples);
    assertThat(shelves().toRead(true).folders()).containsExactly(samples);
    assertThat(shelves().toRead(false).folders()).containsExactly(notes);
  }

  @Test
  void oneSetOfFoldersHasOnePlaceWhateverTheOrder() throws IOException {
    Shelf one = shelves().toWrite(List.of(notes, blog), false);
    Shelf other = shelves().toWrite(List.of(blog, notes, blog), false);

    assertThat(other).isEqualTo(one);
    assertThat(shelves().toWrite(List.of(notes), false).place()).isNotEqualTo(one.place());
  }

  @Test
  void aLinkToAFolderIsThatFolder() throws IOException {
    Path link = Files.createSymbolicLink(world.root.resolve("link"), notes);

    assertThat(shelves().toWrite(List.of(link), false).folders()).containsExactly(notes);
  }

  @Test
  void foldersOfOneNameAreToldApart() throws IOException {
    Path other = world.folder("old/blog");

    Shelf shelf = shelves().toWrite(List.of(other, blog), false);

    assertThat(shelf.noteFolders().folders().stream().map(folder -> folder.name()))
        .containsExactly("blog", "blog-2");
  }

  @Test
  void anIndexGivenByNameNamesItsFoldersItself() throws IOException {
    Path index = world.root.resolve("index here");
    Shelf shelf = shelves(Optional.of(index)).toWrite(List.of(blog), false);
    begin(shelf);
    shelves(Optional.of(index)).remember(shelf, List.of(blog));

    assertThat(shelves(Optional.of(index)).toRead(false).folders()).containsExactly(blog);
    assertThat(world.dataHome()).doesNotExist();
  }

  @Test
  void unusableFoldersAreToldInOneLine() throws IOException {
    Path file = Files.writeString(world.root.resolve("note.md"), "x");

    assertThatThrownBy(() -> shelves().toWrite(List.of(world.root.resolve("nope")), false))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("nope");
    assertThatThrownBy(() -> shelves().toWrite(List.of(file), false))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("is a file");
    assertThat(world.dataHome()).doesNotExist();
  }

  @Test
  void aRememberedFolderThatVanishedIsToldToWriters() throws IOException {
    give(blog);
    Files.delete(blog);

    assertThatThrownBy(() -> shelves().toWrite(List.of(), false))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(blog.toString())
        .hasMessageContaining("munjip index FOLDER");
    assertThat(shelves().toRead(false).folders()).containsExactly(blog);
  }

  @Test
  void indexesAreForTheirOwnerAlone() throws IOException {
    Shelf shelf = give(notes);
    begin(shelf);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shelf.place().dir())))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(world.dataHome())))
        .isEqualTo("rwx------");
    assertThat(IndexPlace.all(world.dataHome())).containsExactly(shelf.place());
    assertThat(shelf.place().folders()).containsExactly(notes);
  }

  @Test
  void aFolderWithOtherThingsIsNoPlaceForAnIndex() {
    Path other = world.folder("photos", "cat.jpg", "meow");

    assertThatThrownBy(() -> new IndexPlace(other).prepare())
        .isInstanceOf(Failure.class)
        .hasMessageContaining("is no index of this munjip");
  }

  @Test
  void dataHomeFollowsXdgWhenItIsAbsolute() {
    world.variables.put("XDG_DATA_HOME", "relative");
    assertThat(world.dataHome()).isEqualTo(world.root.resolve("home/.local/share/munjip"));
    world.variables.put("XDG_DATA_HOME", world.root.resolve("xdg").toString());
    assertThat(world.dataHome()).isEqualTo(world.root.resolve("xdg/munjip"));
  }

  private static void begin(Shelf shelf) throws IOException {
    shelf.place().prepare();
    try (IndexLock lock = IndexLock.take(shelf.place())) {
      shelf.place().name(shelf.folders(), lock);
    }
  }
}
