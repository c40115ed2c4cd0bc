package munjip.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import munjip.analysis.Folding;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.lucene.Evidence.Form;
import munjip.query.Particles;
import munjip.text.Remembered;

/**
 * Reads a typed word as Nori reads it in a sentence. A word by itself tells less than one among
 * others: 커서 is then always 크다, 지은 a name, and the particle of a name it does not know a part of
 * that name. So a word is also read in sentences that let only a noun or only a verb stand there.
 */
final class Readings {
  /** Parts of speech that mean nothing beside a noun: the copula and auxiliary verbs. */
  private static final Set<String> WEAK = Set.of("VCP", "VX");

  /** Verbs and adjectives, whose forms differ in their letters. */
  private static final Set<String> INFLECTED = Set.of("VV", "VA", "VX", "VCN", "VCP");

  private static final Set<String> VERBS = Set.of("VV", "VA");

  /** A word has few readings; more would only make the query slow. */
  private static final int MOST = 3;

  private static final int FINALS = 28;
  private static final int NIEUN = 4;
  private static final int RIEUL = 8;

  /** Words remembered: each is read several times in one search, and with every letter typed. */
  private static final int REMEMBERED = 2_000;

  private final TextAnalyzer analyzer;
  private final Remembered<String, List<Reading>> known = new Remembered<>(REMEMBERED);

  Readings(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** At least one, the likeliest first. */
  List<Reading> of(String text) {
    return known.of(text, this::read);
  }

  private List<Reading> read(String text) {
    // At the very end of a text Nori takes some particles for verbs; before a comma it does not.
    Reading plain = read(text, text + ",", 0);
    if (!isKoreanWord(text)) {
      return List.of(plain);
    }
    List<Reading> all = new ArrayList<>();
    Optional<Reading> noun = isVerb(plain) ? noun(text) : Optional.empty();
    noun.ifPresent(all::add);
    boolean doubtful = noun.isPresent() && plain.form() == Form.DOUBTFUL;
    all.add(doubtful ? plain.unless(noun.get().stems().get(0).term()) : plain);
    if (!isVerb(plain)) {
      verb(text).ifPresent(verb -> add(verb, all));
    }
    List<String> bares = Particles.stems(text);
    if (!bares.isEmpty() && !isOneNoun(text)) {
      for (String bare : bares.reversed()) {
        if (all.size() >= MOST) {
          break;
        }
        Reading name = read(bare, bare + ",", 0);
        if (name.form() == Form.AS_TYPED && name.letters() == bare.length()) {
          add(name, all);
        }
      }
    }
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }

  /**
   * {@code 고양이} is a word as it is; what looks like a particle belongs to it. Not so names: Nori
   * knows an 이중의.
   */
  boolean isOneNoun(String word) {
    List<Token> tokens = analyzer.tokens(Fields.TEXT, word);
    return tokens.size() == 1
        && tokens.get(0).range().length() == word.length()
        && tokens.get(0).type().equals("NNG");
  }

  private static void add(Reading reading, List<Reading> all) {
    if (!reading.isEmpty() && all.stream().noneMatch(reading::isLike)) {
      all.add(reading);
    }
  }

  /** As an object, where only a noun can stand; when it is one in the dictionary. */
  private Optional<Reading> noun(String word) {
    if (word.length() == 1) {
      return Optional.empty(); // any syllable is some noun
    }
    boolean vowel = (word.charAt(word.length() - 1) - '가') % FINALS == 0;
    List<Token> tokens = analyzer.tokens(Fields.TEXT, word + (vowel ? "를," : "을,"));
    boolean isNoun =
        tokens.size() == 1
            && tokens.get(0).type().equals("NNG")
            && tokens.get(0).range().length() == word.length();
    return isNoun ? Optional.of(Reading.of(tokens, Form.AS_TYPED)) : Optional.empty();
  }

  /** Behind an adverb, or before 것, where only a verb or adjective can stand. */
  private Optional<Reading> verb(String word) {
    Optional<Reading> read = Optional.empty();
    if (word.endsWith("다")) {
      read = Optional.of(read(word, "잘 " + word + ",", 2));
    } else if (word.length() > 1 && canDescribe(word.charAt(word.length() - 1))) {
      read = Optional.of(read(word, word + " 것,", 0));
    }
    return read.filter(reading -> reading.places().size() == 1 && isVerb(reading));
  }

  private static boolean canDescribe(char last) {
    int consonant = (last - '가') % FINALS;
    return consonant == NIEUN || consonant == RIEUL;
  }

  private static boolean isVerb(Reading reading) {
    return !reading.isEmpty() && VERBS.contains(reading.stems().get(0).type());
  }

  /** What of a sentence comes from the word, which begins at {@code start}. */
  private Reading read(String word, String sentence, int start) {
    List<Token> tokens =
        analyzer.tokens(Fields.TEXT, sentence).stream()
            .filter(t -> t.range().start() >= start && t.range().end() <= start + word.length())
            .filter(t -> !isElision(sentence, t))
            .toList();
    List<Token> strong = tokens.stream().filter(token -> !WEAK.contains(token.type())).toList();
    List<Token> told = strong.isEmpty() ? tokens : strong;
    boolean canBe =
        told.isEmpty()
            || !VerbStemFilter.isVerb(told.getLast())
            || VerbEndings.canEnd(word, told.getLast(), start);
    if (!canBe) {
      return Reading.of(List.of(), Form.AS_TYPED); // 알다 is not in 알러지
    }
    return Reading.of(told, form(word, told));
  }

  /** The end of {@code don't} and {@code Karpathy's}. */
  private static boolean isElision(String sentence, Token token) {
    int start = token.range().start();
    return start > 1
        && Folding.of(sentence.substring(start - 1, start)).equals("'")
        && Set.of("s", "ll", "re", "ve", "d", "m").contains(token.term());
  }

  private static Form form(String word, List<Token> tokens) {
    if (tokens.stream().noneMatch(token -> INFLECTED.contains(token.type()))) {
      return Form.AS_TYPED;
    }
    String stem = VerbStemFilter.stem(tokens.get(0));
    return jamo(Folding.of(word)).startsWith(jamo(stem)) ? Form.INFLECTED : Form.DOUBTFUL;
  }

  private static String jamo(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static boolean isKoreanWord(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '가' && c <= '힣');
  }
}
