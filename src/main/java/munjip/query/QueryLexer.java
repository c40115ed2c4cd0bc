package munjip.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import munjip.text.Blanks;

/**
 * Reads a typed query from left to right into tokens, and notes for the user what it could not read
 * as syntax. Syntax stands at the start of a word only, so that {@code works.any()}, {@code GPT-4o}
 * and {@code 27"} are words.
 */
final class QueryLexer {
  /** Words and filters that count (design §3: a pasted page must not take a second to answer). */
  static final int MOST_WORDS = 100;

  /** Deeper parentheses are left out: nobody types them, and they would cost stack. */
  static final int MOST_DEPTH = 50;

  /** Units of the user's text repeated in a remark about it. */
  private static final int MOST_SHOWN = 40;

  private static final Pattern FILTER = Pattern.compile("([A-Za-z]+|[가-힣]+)[:：]");
  private static final String QUOTES_OPEN = "\"“「『＂";
  private static final String QUOTES_CLOSE = "\"”」』＂";

  private final String text;
  private final List<QueryToken> tokens = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final LongWords longWords = new LongWords();

  /** Places in {@link #tokens} of open brackets; -1 for one that is too deep. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private int at;
  private int words;
  private int leftOut;
  private boolean tooDeep;

  /**
   * @param text NFC, without control characters
   */
  QueryLexer(String text) {
    this.text = text;
  }

  List<String> notes() {
    return notes;
  }

  List<QueryToken> tokens() {
    while (at < text.length()) {
      if (isBlank(at)) {
        at++;
      } else {
        readToken();
      }
    }
    leaveOutOpenBrackets();
    if (tooDeep) {
      notes.add("parentheses deeper than " + MOST_DEPTH + " are left out");
    }
    notes.addAll(longWords.notes());
    if (leftOut > 0) {
      notes.add("only the first " + MOST_WORDS + " words count, " + leftOut + " are left out");
    }
    return tokens;
  }

  private void readToken() {
    char c = text.charAt(at);
    if (c == '(') {
      openBracket();
    } else if (c == ')' && !open.isEmpty()) {
      closeBracket();
    } else if (c == '-' && isNegation()) {
      readNegated();
    } else if (!readPhrase() && !readFilter()) {
      readWord(at, wordEnd(at));
    }
  }

  private void readNegated() {
    int before = tokens.size();
    tokens.add(QueryToken.Operator.DASH);
    at++;
    readToken();
    if (tokens.size() == before + 1) {
      tokens.removeLast();
    }
  }

  /** A dash is syntax right before a word, a quote or a group: not in {@code - a}, {@code ->}. */
  private boolean isNegation() {
    boolean begins = at == 0 || isBlank(at - 1) || text.charAt(at - 1) == '(';
    if (!begins || at + 1 == text.length() || isBlank(at + 1)) {
      return false;
    }
    char next = text.charAt(at + 1);
    return !PlainWord.isMark(text.codePointAt(at + 1))
        || QUOTES_OPEN.indexOf(next) >= 0
        || "(.@#_$".indexOf(next) >= 0;
  }

  private boolean readPhrase() {
    int kind = QUOTES_OPEN.indexOf(text.charAt(at));
    if (kind < 0) {
      return false;
    }
    int end = text.indexOf(QUOTES_CLOSE.charAt(kind), at + 1);
    if (end < 0) {
      readRestAsText(at);
      return true;
    }
    String phrase = text.substring(at + 1, end);
    if (!isBlank(phrase)) {
      addPhrase(phrase);
    }
    at = end + 1;
    return true;
  }

  private void addPhrase(String phrase) {
    String[] parts = spaced(phrase).split(" ");
    int kept = Math.min(parts.length, MOST_WORDS - words);
    leftOut += parts.length - kept;
    if (kept > 0) {
      words += kept;
      String text =
          List.of(parts).subList(0, kept).stream()
              .map(longWords::bounded)
              .collect(Collectors.joining(" "));
      tokens.add(new QueryToken.Leaf(new SearchQuery.Phrase(text)));
    }
  }

  private boolean readFilter() {
    Matcher m = FILTER.matcher(text).region(at, text.length());
    if (!m.lookingAt()) {
      return false;
    }
    int start = at;
    int valueStart = m.end();
    int kind = valueStart < text.length() ? QUOTES_OPEN.indexOf(text.charAt(valueStart)) : -1;
    boolean known = FilterName.of(m.group(1)).isPresent() || m.group(1).equalsIgnoreCase("date");
    int end = valueStart;
    String value = "";
    if (kind >= 0 && known) {
      end = text.indexOf(QUOTES_CLOSE.charAt(kind), valueStart + 1);
      if (end < 0) {
        readRestAsText(start);
        return true;
      }
      value = spaced(text.substring(valueStart + 1, end++));
    } else if (kind < 0 && !(known && text.startsWith("(", valueStart))) {
      end = wordEnd(valueStart);
      value = WordForm.withoutEnd(text.substring(valueStart, end), ",;");
    }
    FilterReading reading = FilterReading.of(m.group(1), value);
    if (reading.filter().isPresent()) {
      addLeaf(reading.filter().get());
      at = end;
      return true;
    }
    if (!reading.problem().isEmpty()) {
      notes.add(shown(start, end) + " is searched as text: " + reading.problem());
    }
    if (value.length() > FilterReading.MOST_VALUE) {
      readText(start, end);
    } else {
      readWord(start, end);
    }
    return true;
  }

  /** A quote that is not closed: the user is still typing it, so nothing in it is syntax. */
  private void readRestAsText(int start) {
    notes.add("a quotation mark is not closed, so what follows it is searched as words");
    readText(start, text.length());
  }

  /** Words in which nothing is syntax; a dash before them would stand before the first only. */
  private void readText(int start, int end) {
    if (!tokens.isEmpty() && tokens.getLast() == QueryToken.Operator.DASH) {
      tokens.removeLast();
    }
    for (String word : QueryText.words(text.substring(start, end))) {
      WordForm.plain(word).ifPresent(this::addLeaf);
    }
    at = end;
  }

  private void readWord(int start, int end) {
    String typed = text.substring(start, end);
    at = end;
    switch (typed) {
      case "OR" -> tokens.add(QueryToken.Operator.OR);
      case "AND" -> tokens.add(QueryToken.Operator.AND);
      case "NOT" -> tokens.add(QueryToken.Operator.NOT);
      default -> addWord(typed);
    }
  }

  private void addWord(String typed) {
    WordForm.of(typed).ifPresent(this::addLeaf);
  }

  private void addLeaf(SearchQuery query) {
    if (words == MOST_WORDS) {
      leftOut++;
    } else {
      words++;
      tokens.add(new QueryToken.Leaf(longWords.bounded(query)));
    }
  }

  private void openBracket() {
    at++;
    if (open.size() >= MOST_DEPTH) {
      tooDeep = true;
      open.push(-1);
    } else {
      open.push(tokens.size());
      tokens.add(QueryToken.Bracket.OPEN);
    }
  }

  private void closeBracket() {
    at++;
    if (open.pop() >= 0) {
      tokens.add(QueryToken.Bracket.CLOSE);
    }
  }

  private void leaveOutOpenBrackets() {
    if (!open.isEmpty()) {
      notes.add("a parenthesis is not closed and is left out");
    }
    // Innermost first, that is from the right, so that the places left of it stay true.
    for (int place : open) {
      if (place >= 0) {
        tokens.remove(place);
        if (place > 0 && tokens.get(place - 1) == QueryToken.Operator.DASH) {
          tokens.remove(place - 1);
        }
      }
    }
  }

  /**
   * Where the word ends: at white space, or at a bracket that closes a group and not the word's.
   */
  private int wordEnd(int start) {
    int inside = 0;
    int end = start;
    while (end < text.length() && !isBlank(end)) {
      char c = text.charAt(end);
      if (c == ')' && inside == 0 && !open.isEmpty()) {
        return end;
      }
      inside += c == '(' ? 1 : c == ')' ? -1 : 0;
      inside = Math.max(0, inside);
      end++;
    }
    return end;
  }

  private String shown(int start, int end) {
    int most = Math.min(end, start + MOST_SHOWN);
    return text.substring(start, most) + (most < end ? "…" : "");
  }

  private boolean isBlank(int offset) {
    return Blanks.isBlank(text.charAt(offset));
  }

  private static boolean isBlank(String words) {
    return words.chars().allMatch(Blanks::isBlank);
  }

  private static String spaced(String words) {
    return String.join(" ", QueryText.words(words));
  }
}
