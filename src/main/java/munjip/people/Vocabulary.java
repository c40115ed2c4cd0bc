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

  /** Words that stand alone as names. */
  private final Set<String> alone = new HashSet<>();

  Vocabulary(Collection<String> written) {
    for (String each : written) {
      NameReader.read(each).ifPresent(this::learn);
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
      alone.add(name.surname());
    }
  }

  /** What a text of the notes or the people file says; each is read once. For one thread. */
  WrittenForm form(String written) {
    return forms.computeIfAbsent(written, each -> WrittenForm.of(each, this));
  }

  /** What a name says. */
  Optional<WrittenName> read(String written) {
    return NameReader.read(written).map(this::settled);
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
    Optional<WrittenName> bare = NameReader.read(rest);
    boolean korean = !name.full() && bare.isPresent() && bare.get().korean();
    if (korean) {
      return settled(bare.get());
    }
    return foreign.contains(rest) || alone.contains(rest) ? name.called(rest) : name;
  }
}
