package munjip.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.people.WrittenName.Script;

/**
 * Reads names in the light of all others: whether 씨 ends a name or follows it (카파씨, 머스크씨), and
 * whether three syllables are a Korean's name or a foreign surname (김철수, 하라리), shows in what else
 * is named.
 */
final class Vocabulary {
  private final Map<String, WrittenForm> forms = new HashMap<>();

  /** First names and surnames of full foreign names. */
  private final Set<String> foreign = new HashSet<>();

  /** Words that are a name. */
  private final Set<String> bare = new HashSet<>();

  /** What each says by itself. */
  private final Map<String, Optional<WrittenName>> alone = new HashMap<>();

  Vocabulary(Collection<String> written) {
    for (String each : written) {
      Optional<WrittenName> name = NameReader.read(each);
      alone.put(each, name);
      name.ifPresent(this::learn);
    }
  }

  private void learn(WrittenName name) {
    if (name.script() != Script.HANGUL || name.korean()) {
      return;
    }
    if (name.full()) {
      foreign.add(name.first());
      foreign.add(name.surname());
      foreign.add(name.last());
    } else {
      bare.add(name.surname());
    }
  }

  /** What a text of the notes or the people file says; each is read once. For one thread. */
  WrittenForm form(String written) {
    return forms.computeIfAbsent(written, each -> WrittenForm.of(each, this));
  }

  /** What a name says. */
  Optional<WrittenName> read(String written) {
    Optional<WrittenName> name = alone.get(written);
    return (name == null ? NameReader.read(written) : name).map(this::settled);
  }

  private WrittenName settled(WrittenName name) {
    if (name.korean()) {
      return foreign.contains(name.joined())
          ? WrittenName.bare(Script.HANGUL, name.joined())
          : name;
    }
    String word = name.surname();
    boolean mister = word.length() > 2 && word.endsWith(Courtesy.MISTER);
    if (name.script() != Script.HANGUL || !mister) {
      return name;
    }
    String rest = word.substring(0, word.length() - Courtesy.MISTER.length());
    Optional<WrittenName> without = NameReader.read(rest);
    boolean korean = !name.full() && without.isPresent() && without.get().korean();
    if (korean) {
      return settled(without.get());
    }
    return foreign.contains(rest) || bare.contains(rest) ? name.called(rest) : name;
  }
}
