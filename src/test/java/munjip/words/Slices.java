package munjip.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import munjip.index.IndexedNote;
import munjip.note.Block;
import munjip.query.Particles;
import munjip.text.TextRange;

/** Draws what somebody could type out of what a note says: stretches of one of its blocks. */
final class Slices {
  /** Before a unit in one sign no word ends: 5㎏ is one, 5kg. */
  private static final Pattern LATIN =
      Pattern.compile("[\\p{IsLatin}\\p{Nd}]++(?![\\u3380-\\u33DF])");

  private static final Pattern SYNTAX = Pattern.compile("OR|AND|NOT");
  private static final String[] AFTER_CONSONANT = {"은", "이", "을", "과", "에서", "의", "에게", "이라는", "도"};
  private static final String[] AFTER_VOWEL = {"는", "가", "를", "와", "에서", "의", "에게", "라는", "도"};

  private final Random random;

  Slices(Random random) {
    this.random = random;
  }

  <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /**
   * The text of one of the innermost blocks, with single spaces; nothing when it says too little.
   */
  Optional<String> block(IndexedNote note) {
    List<TextRange> blocks = new ArrayList<>();
    collect(note.note().blocks(), blocks);
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    String text = any(blocks).of(note.note().text()).replaceAll("\\s+", " ").strip();
    return text.length() < 3 ? Optional.empty() : Optional.of(text);
  }

  private static void collect(List<Block> blocks, List<TextRange> leaves) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Bullets list -> list.items().forEach(item -> collect(item.blocks(), leaves));
        case Block.Quote quote -> collect(quote.blocks(), leaves);
        case Block.Footnote footnote -> collect(footnote.blocks(), leaves);
        case Block.Table table -> {
          table.header().forEach(row -> leaves.add(row.range()));
          table.rows().forEach(row -> leaves.add(row.range()));
        }
        default -> leaves.add(block.range());
      }
    }
  }

  /** Hangul and Han across spaces, from anywhere to anywhere, two syllables or more. */
  Optional<String> korean(String text) {
    List<String> runs =
        Stream.of(text.split("[^\\uAC00-\\uD7A3\\u4E00-\\u9FFF ]+"))
            .map(String::strip)
            .filter(run -> syllables(run) > 1)
            .toList();
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    String run = any(runs);
    int start = random.nextInt(run.length() - 1);
    int end = Math.min(run.length(), start + 2 + random.nextInt(14));
    return Optional.of(run.substring(start, end).strip()).filter(slice -> syllables(slice) > 1);
  }

  static int syllables(String text) {
    return text.replace(" ", "").length();
  }

  /** A whole Latin word or number. */
  Optional<String> latin(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher word = LATIN.matcher(text); word.find(); ) {
      words.add(word.group());
    }
    words.removeIf(word -> SYNTAX.matcher(word).matches() || word.length() > 60);
    return words.isEmpty() ? Optional.empty() : Optional.of(any(words));
  }

  /** The beginning of a word, three letters or more, or from its middle. */
  String beginning(String word) {
    return word.substring(0, Math.min(word.length(), 3 + random.nextInt(word.length())));
  }

  String inside(String word) {
    int start = random.nextInt(word.length() - 1);
    return word.substring(start, start + 2 + random.nextInt(word.length() - start - 1));
  }

  /** Any stretch that says something and can be put in quotes. */
  Optional<String> anything(String text) {
    int start = random.nextInt(text.length() - 2);
    String slice = text.substring(start, Math.min(text.length(), start + 3 + random.nextInt(30)));
    boolean cut =
        Character.isLowSurrogate(slice.charAt(0))
            || Character.isHighSurrogate(slice.charAt(slice.length() - 1));
    boolean quotes = slice.matches(".*[\"“”„«»\\\\].*");
    boolean says = slice.codePoints().filter(Character::isLetterOrDigit).count() > 2;
    return cut || quotes || !says ? Optional.empty() : Optional.of(slice.strip());
  }

  String withParticle(String text) {
    char last = text.charAt(text.length() - 1);
    boolean consonant = last >= '가' && last <= '힣' && (last - '가') % 28 != 0;
    return text + any(List.of(consonant ? AFTER_CONSONANT : AFTER_VOWEL));
  }

  static String withoutParticle(String text) {
    int last = text.lastIndexOf(' ') + 1;
    String word = text.substring(last);
    return text.substring(0, last) + Particles.stems(word).stream().findFirst().orElse(word);
  }
}
