package munjip.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import munjip.people.WrittenName.Script;
import munjip.text.AccountNames;

/**
 * Reads names in the light of all others: whether 씨 ends a name or follows it (카파씨, 머스크씨), and
 * whether three syllables are a Korean's name or a foreign surname (김철수, 하라리), shows in what else
 * is named.
 */
final class Vocabulary {
  /**
   * As accounts are written and names are not: four letters or more that begin with a small one, a
   * digit or a line among them, or two long words in one ({@code HenryNdubuaku}, not {@code
   * LeCun}).
   */
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "[a-z][\\w.-]{3,}|(?=[A-Za-z])[\\w.-]*[\\d_][\\w.-]*|\\p{Lu}\\p{Ll}{3,}\\p{Lu}\\p{Ll}{3,}");

  private final Map<String, WrittenForm> forms = new HashMap<>();

  /** First names and surnames of full foreign names. */
  private final Set<String> foreign = new HashSet<>();

  /** Words that are a name. */
  private final Set<String> bare = new HashSet<>();

  /** Words of full names in Latin letters, and first names that many have. */
  private final Set<String> latin = new HashSet<>();

  /** Accounts that somebody surely has, in lower case. */
  private final Set<String> accounts;

  /** What each says by itself. */
  private final Map<String, Optional<WrittenName>> alone = new HashMap<>();

  /**
   * @param accounts that are written as such, in lower case without {@code @}
   * @param firstNames in lower case
   */
  Vocabulary(Collection<String> written, Set<String> accounts, Set<String> firstNames) {
    this.accounts = accounts;
    latin.addAll(firstNames);
    for (String each : written) {
      Optional<WrittenName> name = NameReader.read(each);
      alone.put(each, name);
      if (!WrittenForm.hasSign(each) || !isAccount(each)) {
        name.ifPresent(this::learn);
      }
    }
  }

  private static boolean isAccount(String written) {
    return AccountNames.handle(written).isPresent() || AccountNames.address(written).isPresent();
  }

  private void learn(WrittenName name) {
    if (name.script() == Script.LATIN && name.full()) {
      latin.addAll(List.of(name.first(), name.surname(), name.last()));
    }
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

  /**
   * The account that is written without its sign, as {@code simonw} is where another note has
   * {@code @simonw}: a word that is written as accounts are, of an account that somebody has, and
   * that is no word of anybody's name.
   */
  Optional<String> bareAccount(String written) {
    String handle = AccountNames.lower(written);
    return accounts.contains(handle)
            && ACCOUNT.matcher(written.strip()).matches()
            && !latin.contains(handle)
        ? Optional.of(handle)
        : Optional.empty();
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
