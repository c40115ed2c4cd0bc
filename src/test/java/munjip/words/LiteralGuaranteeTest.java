package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import munjip.index.IndexedNote;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Text that stands in a note is found by typing it: any run of Hangul or Han of two syllables or
 * more within one block, across spaces, markup and the cuts between passages; Latin words and their
 * beginnings; anything in quotes; with or without a particle behind it.
 */
class LiteralGuaranteeTest {
  private static Notebook notes;

  @BeforeContainer
  static void index() throws IOException {
    notes =
        Notebook.ofFolders(
            Path.of("corpus"),
            Path.of("src/test/resources/strange"),
            Path.of("src/test/resources/regressions"));
  }

  @AfterContainer
  static void close() throws IOException {
    notes.close();
  }

  @Property(tries = 150)
  void koreanIsFoundAsItIsTyped(@ForAll Random random) {
    Slices slices = new Slices(random);
    IndexedNote note = slices.any(notes.notes());
    Optional<String> slice = slices.block(note).flatMap(slices::korean);
    slice.ifPresent(typed -> isFound(typed, note));
    slice.ifPresent(typed -> isFound("\"" + typed + "\"", note));
  }

  @Property(tries = 150)
  void koreanIsFoundWithAParticleMoreOrLess(@ForAll Random random) {
    Slices slices = new Slices(random);
    IndexedNote note = slices.any(notes.notes());
    Optional<String> slice = slices.block(note).flatMap(slices::korean);
    slice
        .filter(typed -> typed.length() - typed.lastIndexOf(' ') > 2)
        .ifPresent(typed -> isFound(slices.withParticle(typed), note));
    slice
        .map(Slices::withoutParticle)
        .filter(typed -> Slices.syllables(typed) > 1)
        .ifPresent(typed -> isFound(typed, note));
  }

  @Property(tries = 150)
  void latinIsFoundWholeAndByItsBeginning(@ForAll Random random) {
    Slices slices = new Slices(random);
    IndexedNote note = slices.any(notes.notes());
    Optional<String> word = slices.block(note).flatMap(slices::latin);
    word.ifPresent(typed -> isFound(typed, note));
    word.ifPresent(typed -> isFound(slices.withParticle(typed), note));
    word.filter(typed -> typed.length() > 2)
        .map(slices::beginning)
        .ifPresent(
            typed -> {
              isFound(typed, note);
              isFound(slices.withParticle(typed), note);
            });
    word.filter(typed -> typed.length() > 2)
        .ifPresent(typed -> isFound("\"" + slices.inside(typed) + "\"", note));
  }

  @Property(tries = 150)
  void anythingIsFoundInQuotes(@ForAll Random random) {
    Slices slices = new Slices(random);
    IndexedNote note = slices.any(notes.notes());
    slices
        .block(note)
        .flatMap(slices::anything)
        .ifPresent(typed -> isFound("\"" + typed + "\"", note));
  }

  @Property(tries = 50)
  void titlesAndTagsAreFound(@ForAll Random random) {
    Slices slices = new Slices(random);
    IndexedNote note = slices.any(notes.notes());
    slices.korean(note.note().meta().title()).ifPresent(typed -> isFound(typed, note));
    List<String> tags = note.note().meta().tags();
    if (!tags.isEmpty()) {
      slices.korean(slices.any(tags)).ifPresent(typed -> isFound(typed, note));
    }
  }

  private static void isFound(String typed, IndexedNote note) {
    assertThat(notes.full(typed)).as("what “%s” finds", typed).contains(note.note().path());
  }
}
