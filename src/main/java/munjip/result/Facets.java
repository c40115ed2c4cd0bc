package munjip.result;

import java.util.List;

/** How the notes found divide; each list most frequent first, years newest first. */
public record Facets(
    List<Count> year,
    List<Count> tag,
    List<Count> lang,
    List<Count> kind,
    List<Count> speaker,
    List<Count> folder) {
  public Facets {
    year = List.copyOf(year);
    tag = List.copyOf(tag);
    lang = List.copyOf(lang);
    kind = List.copyOf(kind);
    speaker = List.copyOf(speaker);
    folder = List.copyOf(folder);
  }

  /** A value and the number of notes that have it. */
  public record Count(String value, int count) {}

  /** The same with these counts by speaker. */
  public Facets withSpeakers(List<Count> speakers) {
    return new Facets(year, tag, lang, kind, speakers, folder);
  }

  public static Facets none() {
    return new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
