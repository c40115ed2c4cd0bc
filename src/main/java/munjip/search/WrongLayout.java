package munjip.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.query.Keyboard;
import munjip.search.Vocabulary.Known;
import munjip.text.Hangul;

/** Reads what was typed while the keyboard was on the other language. */
final class WrongLayout {
  /** Fewer keys say too little: {@code so} is 내, too. */
  private static final int FEWEST_KEYS = 4;

  /** Latin words are shorter in keys. */
  private static final int FEWEST_LETTERS = 3;

  /** What reads as Korean as it stands is English only when so many times as many notes have it. */
  private static final int CLEARLY = 10;

  /**
   * Particles that people type behind a Latin word without changing the keyboard. Fewer than {@link
   * munjip.query.Particles#endings}: what follows must be sure to be one, as any English word ends
   * in keys, and those of 해, 네 and 요 are {@code go}, {@code sp} and {@code dy}.
   */
  private static final Set<String> PARTICLES =
      Set.of(
          "은", "는", "이", "가", "을", "를", "에", "의", "도", "로", "와", "과", "만", "에서", "으로", "에게", "부터",
          "까지", "보다", "처럼", "이란", "이라는", "라는");

  private final Vocabulary vocabulary;
  private final NearWords near;

  WrongLayout(Vocabulary vocabulary, NearWords near) {
    this.vocabulary = vocabulary;
    this.near = near;
  }

  /**
   * @param unfinished whether it may be the beginning of a word only
   */
  List<Mended> of(String word, boolean unfinished) {
    if (!word.chars().allMatch(c -> isLatin(c) || Hangul.isSyllable(c) || Hangul.isJamo(c))) {
      return List.of();
    }
    Map<String, Mended> found = new LinkedHashMap<>();
    if (word.chars().anyMatch(WrongLayout::isLatin)) {
      // With capitals as they are, or as the keyboard put them at the start of a sentence.
      for (String typed : new LinkedHashSet<>(List.of(word, small(word)))) {
        korean(Keyboard.hangul(typed), unfinished).forEach(m -> found.putIfAbsent(m.text(), m));
      }
    }
    String letters = small(Keyboard.latin(word));
    if (found.isEmpty() && letters.chars().allMatch(WrongLayout::isLatin)) {
      latin(word, letters, unfinished).forEach(m -> found.putIfAbsent(m.text(), m));
    }
    return List.copyOf(found.values());
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private List<Mended> korean(String reading, boolean unfinished) {
    String jamo = Hangul.jamo(reading);
    if (jamo.length() < FEWEST_KEYS || jamo.chars().anyMatch(WrongLayout::isLatin)) {
      return List.of();
    }
    if (Hangul.isSyllables(reading)) {
      Optional<Mended> known = known(vocabulary.forms(reading));
      if (known.isPresent()) {
        return List.of(known.get());
      }
    }
    boolean syllablesBefore = Hangul.isSyllables(reading.substring(0, reading.length() - 1));
    if (unfinished && syllablesBefore) {
      List<Mended> begun = begun(jamo);
      if (!begun.isEmpty()) {
        return begun;
      }
    }
    return Hangul.isSyllables(reading) && reading.length() > 2
        ? near.of(reading).stream().map(near -> near.as(Mended.Slip.KEYBOARD)).toList()
        : List.of();
  }

  /**
   * @param letters the word as it reads in English; as typed when only a particle was typed so
   *     ({@code LLMdms} for {@code LLM은})
   */
  private List<Mended> latin(String typed, String letters, boolean unfinished) {
    if (letters.length() < FEWEST_LETTERS) {
      return List.of();
    }
    boolean wholeTyped = letters.equals(small(typed));
    List<String> forms = new ArrayList<>(wholeTyped ? List.of() : List.of(letters));
    for (int end = letters.length() - 2; end >= FEWEST_LETTERS - 1; end--) {
      String head = typed.substring(0, Math.min(end, typed.length()));
      boolean sure = letters.length() - end > 2 || !wholeTyped || !head.equals(small(head));
      if (sure && PARTICLES.contains(Keyboard.hangul(letters.substring(end)))) {
        forms.add(letters.substring(0, end));
      }
    }
    List<Mended> found = new ArrayList<>();
    known(forms).ifPresent(found::add);
    if (found.isEmpty() && unfinished && !wholeTyped && letters.length() >= FEWEST_KEYS) {
      found.addAll(begun(letters));
    }
    int korean = found.isEmpty() ? 0 : koreanNotes(typed);
    return found.stream().filter(mended -> mended.notes() > CLEARLY * korean).toList();
  }

  /** How many notes have a word that what was typed is, or begins, in Korean as it stands. */
  private int koreanNotes(String typed) {
    boolean syllables = Hangul.isSyllables(typed.substring(0, typed.length() - 1));
    if (!syllables
        || !(Hangul.isSyllables(typed) || Hangul.isJamo(typed.charAt(typed.length() - 1)))) {
      return 0;
    }
    int begun =
        vocabulary.beginningWith(Hangul.jamo(typed)).stream()
            .mapToInt(Known::notes)
            .max()
            .orElse(0);
    return vocabulary.reading(typed).isRight() ? Math.max(1, begun) : begun;
  }

  /** The commonest of these in the notes. */
  private Optional<Mended> known(List<String> forms) {
    return forms.stream()
        .filter(form -> form.length() > 1)
        .flatMap(form -> vocabulary.known(form).stream())
        .max(Comparator.comparing(Known::itself).thenComparingInt(Known::notes))
        .map(known -> Mended.of(known, Mended.Slip.KEYBOARD, 0));
  }

  private List<Mended> begun(String beginning) {
    return HalfTyped.best(vocabulary, vocabulary.beginningWith(beginning)).stream()
        .map(known -> Mended.of(known, Mended.Slip.KEYBOARD, 0))
        .toList();
  }
}
