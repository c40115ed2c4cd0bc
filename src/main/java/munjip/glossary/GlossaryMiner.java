package munjip.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.analysis.TextAnalyzer;
import munjip.note.Note;
import munjip.text.Hangul;
import munjip.text.TextRange;

/**
 * Finds the terms that a note gives in two languages: Korean with the foreign term in brackets
 * behind it, or the other way round. It takes whatever has the form; what is a term and what is not
 * ({@code 서울(2026)}, {@code 배포(Vercel)}) only all notes together tell, which {@link Glossary}
 * reads. Safe for use by several threads.
 */
public final class GlossaryMiner {
  /** Of one note; an export of a dictionary has more, and would slow every search. */
  private static final int MOST = 3_000;

  /** Korean words before a bracket that are looked at. */
  private static final int MOST_WORDS = 5;

  /** Characters of {@code <sup>} and {@code <sub>} in the source, alone or behind bold words. */
  private static final Set<Integer> OPENING_TAG = Set.of(5, 7, 9);

  private static final int CLOSING_TAG = 6;

  private static final String CLOSING = "\"'”’」』》〉*_`";
  private static final String OPENING = "\"'“‘「『《〈*_`";

  private static final Pattern RAISED =
      Pattern.compile("(?<=[가-힣])[A-Za-z][A-Za-z'’-]+(?: [A-Za-z][A-Za-z'’-]+){0,4}");

  private static final Pattern LATIN_BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.@/#$_-])[A-Za-z][A-Za-z0-9'’&+-]*(?: [A-Za-z0-9][A-Za-z0-9'’&+-]*)*$");

  private static final Pattern LATIN_TAIL = Pattern.compile("(?<=[가-힣]) [A-Za-z]+$");

  private static final Pattern KOREAN_TERM =
      Pattern.compile("(?=.*[가-힣]{2})[A-Za-z0-9가-힣]+(?:[ -][A-Za-z0-9가-힣]+){0,4}");

  /** What particles, and verbs made of nouns, begin with. */
  private static final String PARTICLES = "은는이가을를의에와과로도만까부처보라란인나하되된할한합했";

  private final KoreanWords words;

  public GlossaryMiner(TextAnalyzer analyzer) {
    this.words = new KoreanWords(analyzer);
  }

  public List<Gloss> glosses(Note note) {
    List<Gloss> found = new ArrayList<>();
    for (GlossedText text : GlossedText.of(note)) {
      bracketed(note, text, found);
      raised(note, text, found);
      if (found.size() >= MOST) {
        return List.copyOf(found.subList(0, MOST));
      }
    }
    return List.copyOf(found);
  }

  private void bracketed(Note note, GlossedText part, List<Gloss> found) {
    String text = part.text();
    int open = opening(text, 0);
    while (open >= 0) {
      int close = closing(text, open);
      if (close > open + 1 && open > 0 && !part.isCode(open + 1)) {
        int line = line(note, part.range().start() + open);
        gloss(part, open, close, line, found);
      }
      open = opening(text, open + 1);
    }
  }

  private static int opening(String text, int from) {
    int ascii = text.indexOf('(', from);
    int wide = text.indexOf('（', from);
    return ascii < 0 || (wide >= 0 && wide < ascii) ? wide : ascii;
  }

  /** Brackets of glosses hold no others, and no line ends. */
  private static int closing(String text, int open) {
    int most = Math.min(text.length(), open + 2 * ForeignTerm.LONGEST);
    for (int i = open + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == ')' || c == '）') {
        return i;
      }
      if (c == '(' || c == '（' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private void gloss(GlossedText part, int open, int close, int line, List<Gloss> found) {
    String text = part.text();
    String inside = text.substring(open + 1, close).strip();
    int end = open;
    if (text.charAt(end - 1) == ' ' && end > 1) {
      end--;
    }
    boolean quoted = CLOSING.indexOf(text.charAt(end - 1)) >= 0;
    int last = quoted ? end - 1 : end;
    if (last == 0 || part.isCode(last - 1)) {
      return;
    }
    if (Hangul.isSyllable(text.charAt(last - 1)) || isSharedTail(text, last, inside)) {
      Optional<ForeignTerm> term = ForeignTerm.of(inside);
      if (term.isPresent()) {
        boolean particle =
            last == open
                && close + 1 < text.length()
                && PARTICLES.indexOf(text.charAt(close + 1)) >= 0;
        Optional<String> marked = marked(part, open, last, quoted).filter(this::isTerm);
        String korean = marked.orElseGet(() -> window(part, last, term.get().term(), particle));
        if (!korean.isEmpty()) {
          found.add(
              new Gloss(
                  korean, marked.isPresent(), term.get().term(), term.get().abbreviation(), line));
        }
      }
    } else {
      foreignFirst(
          text.substring(Math.max(0, last - ForeignTerm.LONGEST), last), inside, line, found);
    }
  }

  /** {@code 생성형 AI(generative AI)}: both end with one word in Latin letters. */
  private static boolean isSharedTail(String text, int end, String inside) {
    Matcher tail = LATIN_TAIL.matcher(text).region(Math.max(0, end - ForeignTerm.LONGEST), end);
    return tail.find()
        && inside.toLowerCase(Locale.ROOT).endsWith(tail.group().toLowerCase(Locale.ROOT));
  }

  /** {@code Chain of Thought(사고의 사슬)}, {@code RAG(검색 증강 생성, Retrieval-Augmented Generation)}. */
  private void foreignFirst(String before, String inside, int line, List<Gloss> found) {
    Matcher latin = LATIN_BEFORE.matcher(before);
    String[] sides = ForeignTerm.DIVIDER.split(inside, -1);
    String term = latin.find() ? ForeignTerm.atEnd(latin.group(), sides[0]) : "";
    if (!ForeignTerm.isTerm(term)) {
      return;
    }
    String korean = "";
    String foreign = term;
    String abbreviation = "";
    for (String side : sides) {
      if (isTerm(side) && korean.isEmpty()) {
        korean = side;
      } else if (ForeignTerm.isTerm(side) && ForeignTerm.stands(term, side)) {
        foreign = side;
        abbreviation = term;
      } else if (ForeignTerm.isTerm(side) && ForeignTerm.stands(side, term)) {
        abbreviation = side;
      } else {
        return;
      }
    }
    if (korean.isEmpty() && abbreviation.equals(term)) {
      found.add(new Gloss("", true, foreign, abbreviation, line));
    } else if (korean.isEmpty() && !abbreviation.isEmpty()) {
      Abbreviation.longForm(abbreviation, term)
          .ifPresent(written -> found.add(new Gloss("", true, written, sides[0], line)));
    } else if (!korean.isEmpty()) {
      found.add(new Gloss(korean, true, foreign, abbreviation, line));
    }
  }

  private static int line(Note note, int at) {
    return note.lines(new TextRange(at, at + 1)).first();
  }

  /** {@code 재현율<sup>recall</sup>}: of the tags only their lengths in the source are left. */
  private void raised(Note note, GlossedText part, List<Gloss> found) {
    Matcher raised = RAISED.matcher(part.text());
    while (raised.find()) {
      int at = part.range().start() + raised.start();
      if (OPENING_TAG.contains(gap(note, at)) && !part.isCode(raised.start())) {
        String term = closed(note, at, raised.group());
        String korean = window(part, raised.start(), term, false);
        if (ForeignTerm.isTerm(term) && !korean.isEmpty()) {
          found.add(new Gloss(korean, false, term, "", line(note, at)));
        }
      }
    }
  }

  /** The words up to where the tag ends. */
  private static String closed(Note note, int at, String words) {
    for (int i = 1; i < words.length(); i++) {
      if (words.charAt(i) == ' ' && gap(note, at + i) == CLOSING_TAG) {
        return words.substring(0, i);
      }
    }
    return words;
  }

  private static int gap(Note note, int at) {
    return note.toSource().toSource(at) - note.toSource().toSource(at - 1) - 1;
  }

  private boolean isTerm(String text) {
    if (!KOREAN_TERM.matcher(text).matches() || !words.mayEnd(last(text))) {
      return false;
    }
    List<String> all = Wording.words(text);
    return !KoreanWords.isFunction(all.getFirst())
        && all.subList(0, all.size() - 1).stream()
            .allMatch(word -> words.mayLead(word) || words.mayQualify(word) || isOf(word));
  }

  private static boolean isOf(String word) {
    return word.length() > 2 && word.endsWith("의");
  }

  private static String last(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /** What marks or quotation marks set off before a bracket. */
  private static Optional<String> marked(GlossedText part, int open, int end, boolean quoted) {
    String text = part.text();
    if (quoted) {
      for (int i = end - 1; i >= Math.max(0, end - ForeignTerm.LONGEST); i--) {
        if (OPENING.indexOf(text.charAt(i)) >= 0) {
          return Optional.of(Wording.singleSpaced(text.substring(i + 1, end)));
        }
      }
      return Optional.empty();
    }
    for (TextRange range : part.marked()) {
      if (range.start() < end && range.end() >= end && range.end() <= closing(text, open) + 1) {
        return Optional.of(Wording.singleSpaced(text.substring(range.start(), end)));
      }
    }
    return Optional.empty();
  }

  /**
   * The words before a bracket that a term may be made of, its last one at least.
   *
   * @param particle whether the bracket stands between the last word and its particle
   */
  private String window(GlossedText part, int end, String foreign, boolean particle) {
    String text = part.text();
    List<String> taken = new ArrayList<>();
    boolean of = foreign.contains(" of ") || foreign.contains("'s ");
    int most = ForeignTerm.contentWords(foreign).size();
    int at = end;
    while (taken.size() < MOST_WORDS) {
      int start = at;
      while (start > 0 && isPart(text.charAt(start - 1)) && !part.isCode(start - 1)) {
        start--;
      }
      String word = text.substring(start, at);
      if (word.isEmpty()) {
        break;
      }
      boolean qualifies = !taken.isEmpty() && taken.size() <= most && words.mayQualify(word);
      boolean sounds = sounds(word, foreign) && !(word.endsWith("의") && !taken.isEmpty());
      boolean ends = taken.isEmpty() && particle && words.mayEndBeforeParticle(word);
      if (!(may(word, taken.isEmpty(), of) || ends || qualifies || sounds)) {
        break;
      }
      taken.add(word);
      if (start == 0 || text.charAt(start - 1) != ' ') {
        break;
      }
      at = start - 1;
    }
    Collections.reverse(taken);
    return String.join(" ", taken);
  }

  private boolean may(String word, boolean last, boolean of) {
    if (last) {
      return words.mayEnd(word);
    }
    return words.mayLead(word) || (of && isOf(word));
  }

  /** The analyzer cuts words from abroad at random. */
  private static boolean sounds(String word, String foreign) {
    return ForeignTerm.contentWords(foreign).stream()
        .anyMatch(other -> GlossReader.isAlike(word, other));
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
