package munjip.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.analysis.TextAnalyzer;
import munjip.note.Note;
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

  /** Between a raised gloss and its word the source has a tag at least: {@code <sup>}. */
  private static final int SHORTEST_TAG = 4;

  private static final String CLOSING = "\"'”’」』》〉*_`";
  private static final String OPENING = "\"'“‘「『《〈*_`";

  private static final Pattern RAISED =
      Pattern.compile("(?<=[가-힣])[A-Za-z][A-Za-z'’-]+(?: [A-Za-z][A-Za-z'’-]+){0,4}");

  private static final Pattern LATIN_BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.@/#$_-])[A-Za-z][A-Za-z0-9'’&+-]*(?: [A-Za-z0-9][A-Za-z0-9'’&+-]*)*$");

  private static final Pattern KOREAN_TERM =
      Pattern.compile("(?=.*[가-힣]{2})[A-Za-z0-9가-힣]+(?:[ -][A-Za-z0-9가-힣]+){0,4}");

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
        gloss(part, open, line, text.substring(open + 1, close).strip(), found);
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

  private void gloss(GlossedText part, int open, int line, String inside, List<Gloss> found) {
    String text = part.text();
    int end = open;
    if (text.charAt(end - 1) == ' ' && end > 1) {
      end--;
    }
    boolean quoted = CLOSING.indexOf(text.charAt(end - 1)) >= 0;
    int last = quoted ? end - 1 : end;
    if (last == 0 || part.isCode(last - 1)) {
      return;
    }
    if (Wording.isSyllable(text.charAt(last - 1))) {
      Optional<ForeignTerm> term = ForeignTerm.of(inside);
      if (term.isPresent()) {
        Optional<String> marked = marked(part, open, last, quoted).filter(this::isTerm);
        String korean = marked.orElseGet(() -> window(text, last, term.get().term()));
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

  /** {@code Chain of Thought(사고의 사슬)}, {@code RAG(검색 증강 생성, Retrieval-Augmented Generation)}. */
  private void foreignFirst(String before, String inside, int line, List<Gloss> found) {
    Matcher latin = LATIN_BEFORE.matcher(before);
    String[] sides = inside.split("\\s*[,;:，；：]\\s*|\\s+[/|=]\\s+", -1);
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

  /** {@code 재현율<sup>recall</sup>}: of the tag only its length in the source is left. */
  private void raised(Note note, GlossedText part, List<Gloss> found) {
    Matcher raised = RAISED.matcher(part.text());
    while (raised.find()) {
      int at = part.range().start() + raised.start();
      int gap = note.toSource().toSource(at) - note.toSource().toSource(at - 1) - 1;
      String term = raised.group();
      int space = term.length();
      if (gap >= SHORTEST_TAG && !part.isCode(raised.start())) {
        // The tag ends inside of the words, or behind them.
        for (int i = 1; i < term.length(); i++) {
          if (term.charAt(i) == ' ' && gap(note, at + i) >= SHORTEST_TAG) {
            space = i;
            break;
          }
        }
        String own = term.substring(0, space);
        String korean = window(part.text(), raised.start(), own);
        if (ForeignTerm.isTerm(own) && !korean.isEmpty()) {
          found.add(new Gloss(korean, false, own, "", line(note, at)));
        }
      }
    }
  }

  private static int gap(Note note, int at) {
    return note.toSource().toSource(at) - note.toSource().toSource(at - 1) - 1;
  }

  private boolean isTerm(String text) {
    return KOREAN_TERM.matcher(text).matches()
        && words.mayEnd(last(text))
        && !KoreanWords.isFunction(text.substring(0, (text + " ").indexOf(' ')));
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
      if (range.start() < end
          && range.end() >= end
          && range.end() <= open + 2 * ForeignTerm.LONGEST) {
        return Optional.of(Wording.singleSpaced(text.substring(range.start(), end)));
      }
    }
    return Optional.empty();
  }

  /** The words before a bracket that a term may be made of, its last one at least. */
  private String window(String text, int end, String foreign) {
    List<String> taken = new ArrayList<>();
    boolean of = foreign.contains(" of ") || foreign.contains("'s ");
    int most = ForeignTerm.contentWords(foreign).size();
    int at = end;
    while (taken.size() < MOST_WORDS) {
      int start = at;
      while (start > 0 && isPart(text.charAt(start - 1))) {
        start--;
      }
      String word = text.substring(start, at);
      if (word.isEmpty()) {
        break;
      }
      boolean qualifies = !taken.isEmpty() && taken.size() <= most && words.mayQualify(word);
      boolean sounds = sounds(word, foreign) && !(word.endsWith("의") && !taken.isEmpty());
      if (!(may(word, taken.isEmpty(), of) || qualifies || sounds)) {
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
    return words.mayLead(word) || (of && word.length() > 2 && word.endsWith("의"));
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
