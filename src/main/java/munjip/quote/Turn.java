package munjip.quote;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * One sentence at its turn, with what the rules know of those before it.
 *
 * @param part index of its part in the scene
 * @param index index of the sentence in the scene
 * @param found where quotes go
 */
record Turn(
    Scene scene, Sentence sentence, int part, int index, SpokenOf speakers, Consumer<Found> found) {
  private static final String COPULA = "이라";

  /** Behind an open syllable nothing else is left of it. */
  private static final String SHORT_COPULA = "라";

  /** More than quotation marks and a full stop, in UTF-16 units. */
  private static final int TITLE_SLACK = 6;

  private static final Pattern IN_WORK =
      Pattern.compile("(?:[』》〉」>])(?:이?라는 (?:책|글|강연|에세이|논문))?(?:에서|에는|에서는|에|의)(?![가-힣])");

  /** The work that the sentence says its words are from. */
  private String work() {
    String text = sentence.range().of(sentence.masked().text());
    Matcher title = Works.TITLE.matcher(text);
    while (title.find()) {
      if (IN_WORK.matcher(text).region(title.end() - 1, text.length()).lookingAt()) {
        return title.group(1);
      }
    }
    return "";
  }

  Sentence before() {
    return index > 0 ? scene.sentences.get(index - 1) : null;
  }

  /**
   * Takes in a quote.
   *
   * @param words its words, relative to the part
   * @param confidence of the rule, if it is sure who speaks
   */
  void add(QuoteType type, TextRange words, Who who, String cue, double confidence, String rule) {
    TextRange inPart = type == QuoteType.INDIRECT ? withoutCopula(words) : words;
    if (!inPart.isEmpty() && !isLinkTitle(inPart) && !Denials.deny(sentence, inPart)) {
      found.accept(
          new Found(
              type,
              sentence.inNote(inPart),
              who.person(),
              who.saidAs(),
              cue.strip(),
              confidence * who.sure(),
              rule,
              index,
              work()));
    }
  }

  /** {@code …의 문제이라고}: what is said ends before the particle. */
  private TextRange withoutCopula(TextRange words) {
    String text = sentence.part().text();
    ReportVerbs verbs = scene.lexicon.verbs();
    int whole = words.end() - COPULA.length();
    if (endsWith(COPULA, words, text)) {
      int word = wordStart(text, whole);
      boolean verb = verbs.isVerb(text.substring(word, words.end() + 1)); // 줄이라고
      return verb ? words : new TextRange(words.start(), whole);
    }
    int last = words.end() - SHORT_COPULA.length();
    int word = wordStart(text, last);
    // 속도라고, but 고르라고 and 하라고.
    boolean noun =
        endsWith(SHORT_COPULA, words, text)
            && last - word >= 2
            && verbs.isCommonNoun(text.substring(word, last))
            && !verbs.isVerb(text.substring(word, words.end() + 1))
            && !verbs.isVerb(text.substring(word, last) + "다"); // 배우라고
    return noun ? new TextRange(words.start(), last) : words;
  }

  private static int wordStart(String text, int within) {
    int at = within;
    while (at > 0 && !Blanks.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean endsWith(String copula, TextRange words, String text) {
    int end = words.end() - copula.length();
    return end > words.start() + 1
        && words.end() < text.length()
        && text.startsWith(copula, end)
        && "고며는면".indexOf(text.charAt(words.end())) >= 0
        && !Character.isWhitespace(text.charAt(end - 1));
  }

  /**
   * Whether words and who says them stand together in the label of a link: that is the title of
   * what is linked, unless it is somebody's post.
   */
  private boolean isLinkTitle(TextRange words) {
    return sentence.part().links().stream()
        .anyMatch(
            link ->
                link.label().contains(words.start())
                    && (words.start() - link.label().start() >= TITLE_SLACK
                        || link.label().end() - words.end() >= TITLE_SLACK)
                    && Accounts.handle(link.href()).isEmpty());
  }
}
