package munjip.result;

import java.util.List;

/**
 * Somebody who is quoted, among all notes.
 *
 * @param aliases what else notes and people.yaml call this person, those used most first
 */
public record SpeakerRef(String name, List<String> aliases) {
  public SpeakerRef {
    aliases = List.copyOf(aliases);
  }
}
