package munjip.people;

import java.util.List;

/**
 * A person as the people file tells it.
 *
 * @param name as it is shown
 * @param aliases other names; one of a single word means this person alone
 * @param handles accounts, without {@code @}
 * @param urls addresses of the person's own pages, without {@code https://}
 * @param apart names that are never this person's, though they look so
 */
public record KnownPerson(
    String name,
    List<String> aliases,
    List<String> handles,
    List<String> urls,
    List<String> apart) {
  public KnownPerson {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a person without a name");
    }
    aliases = List.copyOf(aliases);
    handles = List.copyOf(handles);
    urls = List.copyOf(urls);
    apart = List.copyOf(apart);
  }
}
