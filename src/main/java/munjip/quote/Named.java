package munjip.quote;

import java.util.List;

/**
 * Somebody whom one note names, with everything that note calls them. Who that is among all notes
 * is told at search time.
 *
 * @param name the fullest form the note has, as written there, without honorifics
 * @param aliases the other forms, in the order they are first used; a first name or a surname
 *     alone, another script, a spelling
 * @param handles accounts the note ties to the name, in lower case without {@code @}: {@code
 *     karpathy} from {@code x.com/karpathy}
 */
public record Named(String name, List<String> aliases, List<String> handles) {
  public Named {
    if (name.isBlank()) {
      throw new IllegalArgumentException("somebody without a name");
    }
    aliases = List.copyOf(aliases);
    handles = List.copyOf(handles);
  }
}
