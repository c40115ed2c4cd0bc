package munjip.glossary;

import java.util.ArrayList;
import java.util.List;
import munjip.note.Note;
import munjip.note.NoteMeta;

/**
 * What one note teaches of wordings that mean the same, to be kept beside it: it goes with the
 * note.
 *
 * @param same wordings that all stand for each other, two or more in each list
 * @param links how the note names others where it links to them; each once
 * @param glosses terms that its text gives in two languages
 */
public record NoteWordings(List<List<String>> same, List<LinkText> links, List<Gloss> glosses) {
  public static final NoteWordings NONE = new NoteWordings(List.of(), List.of(), List.of());

  /**
   * @param name of the note that is linked to, as the link has it
   * @param text what stands in the text for it
   */
  public record LinkText(String name, String text) {}

  public NoteWordings {
    same = same.stream().map(List::copyOf).toList();
    links = List.copyOf(links);
    glosses = List.copyOf(glosses);
  }

  public boolean isEmpty() {
    return same.isEmpty() && links.isEmpty() && glosses.isEmpty();
  }

  /**
   * The title and the aliases, a gloss in the title, links with a text of their own, and terms in
   * two languages.
   *
   * @param miner finds these terms
   */
  public static NoteWordings of(Note note, GlossaryMiner miner) {
    NoteMeta meta = note.meta();
    List<List<String>> same = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Wording.add(TitleGloss.outside(meta.title()), names);
    meta.aliases().forEach(alias -> Wording.add(alias, names));
    if (names.size() > 1) {
      same.add(names);
    }
    same.addAll(TitleGloss.of(meta.title()));
    return new NoteWordings(same, LinkTexts.of(note.blocks()), miner.glosses(note));
  }
}
