package munjip.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import munjip.glossary.TermKey;
import munjip.text.Hangul;

/**
 * Wordings that mean the same, for the query side: from the glossaries, the synonyms and the
 * people, and what the notes themselves teach, which comes after all of these. Looking one up costs
 * a hash, however many there are.
 */
public final class Thesaurus {
  public static final Thesaurus EMPTY = of(List.of());

  /** Where a wording comes from. */
  public enum Source {
    GLOSSARY,
    SYNONYMS,
    PEOPLE,
    /** Titles, aliases and links of the notes that are searched. */
    NOTES;

    /** As answers name it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Wordings that go together.
   *
   * @param typed wordings that call up the others, as written: one word each or several
   * @param also wordings that are then searched, too: those of the other language first, else the
   *     best first
   */
  public record Group(List<String> typed, List<String> also, Source source) {
    public Group {
      Objects.requireNonNull(source, "source");
      typed = List.copyOf(typed);
      also = List.copyOf(also);
      if (typed.isEmpty() || also.isEmpty()) {
        throw new IllegalArgumentException("a group without a side: " + typed + ", " + also);
      }
    }

    /** Wordings that all stand for each other. */
    public static Group of(List<String> wordings, Source source) {
      return new Group(wordings, wordings, source);
    }
  }

  /** One other wording of a term. */
  record Meaning(String text, Source source) {}

  /** Groups by the keys of what is typed. */
  private static final class Terms {
    final List<Group> groups;
    final Map<String, List<Meaning>> byKey = new HashMap<>();
    final int mostWords;

    /** Made when the first slip is looked for: most searches need none. */
    private volatile TermSpellings spellings;

    Terms(List<Group> groups) {
      this.groups = List.copyOf(groups);
      int most = 0;
      for (Group group : this.groups) {
        List<Meaning> korean = new ArrayList<>();
        List<Meaning> foreign = new ArrayList<>();
        for (String also : group.also()) {
          (isKorean(also) ? korean : foreign).add(new Meaning(also, group.source()));
        }
        for (String typed : group.typed()) {
          most = Math.max(most, TermKey.words(typed).size());
          List<Meaning> known = byKey.computeIfAbsent(TermKey.of(typed), key -> new ArrayList<>());
          // The other language first: that is what the typed word cannot find by itself.
          known.addAll(isKorean(typed) ? foreign : korean);
          known.addAll(isKorean(typed) ? korean : foreign);
        }
      }
      this.mostWords = most;
    }

    List<Meaning> meanings(String key) {
      return byKey.getOrDefault(key, List.of());
    }

    TermSpellings spellings() {
      TermSpellings made = spellings;
      if (made == null) {
        made = TermSpellings.of(groups);
        spellings = made;
      }
      return made;
    }
  }

  /** Learned wordings of one term that are looked at; a title that many notes share has more. */
  private static final int MOST_LEARNED = 20;

  private final Terms told;
  private final Terms learned;
  private final TermsApart apart;

  private Thesaurus(Terms told, Terms learned, TermsApart apart) {
    this.told = told;
    this.learned = learned;
    this.apart = apart;
  }

  private static boolean isKorean(String wording) {
    return wording.chars().anyMatch(Hangul::isSyllable);
  }

  /**
   * @param groups earlier ones outrank later ones: of a term's many wordings the first count
   */
  public static Thesaurus of(List<Group> groups) {
    return of(groups, TermsApart.NONE);
  }

  /**
   * @param groups as above, without what is to be kept apart
   * @param apart what must not be learned either
   */
  public static Thesaurus of(List<Group> groups, TermsApart apart) {
    return new Thesaurus(new Terms(groups), new Terms(List.of()), apart);
  }

  /** This, and after it what the notes teach, in place of what they taught before. */
  public Thesaurus with(LearnedTerms terms) {
    List<Group> groups = new ArrayList<>();
    terms.groups().forEach(group -> groups.addAll(apart.keep(group)));
    return new Thesaurus(told, new Terms(groups), apart);
  }

  /** Whether the configuration says that two terms are not the same. */
  boolean keepsApart(String one, String other) {
    return apart.areApart(one, other);
  }

  public List<Group> groups() {
    return Stream.concat(told.groups.stream(), learned.groups.stream()).toList();
  }

  boolean isEmpty() {
    return told.groups.isEmpty() && learned.groups.isEmpty();
  }

  /**
   * Other wordings of a term, the best first; empty when it is not known.
   *
   * @param key a {@link TermKey}
   */
  List<Meaning> meanings(String key) {
    List<Meaning> tells = toldMeanings(key);
    List<Meaning> teach = learned.meanings(key);
    if (teach.isEmpty()) {
      return tells;
    }
    // What is told is never thinned out for what is only learned.
    List<Meaning> both = new ArrayList<>(tells);
    both.addAll(teach.subList(0, Math.min(MOST_LEARNED, teach.size())));
    List<Meaning> all = new ArrayList<>(tells);
    for (Meaning meaning : OtherWordings.of(key, both)) {
      String own = TermKey.of(meaning.text());
      // Unlike a person, a title is not meant by a part of it.
      if (meaning.source() == Source.NOTES
          && !key.contains(own)
          && tells.stream().noneMatch(told -> TermKey.of(told.text()).contains(own))) {
        all.add(meaning);
      }
    }
    return all;
  }

  /** Those that glossaries, synonyms and people tell. */
  List<Meaning> toldMeanings(String key) {
    List<Meaning> known = told.meanings(key);
    return known.isEmpty() ? known : OtherWordings.of(key, known);
  }

  /** How its terms are spelled; those that are learned are words of the notes anyhow. */
  TermSpellings spellings() {
    return told.spellings();
  }

  /** Words of the longest term that is told. */
  int mostWords() {
    return told.mostWords;
  }

  /** Words of the longest term that is learned. */
  int mostLearnedWords() {
    return learned.mostWords;
  }
}
