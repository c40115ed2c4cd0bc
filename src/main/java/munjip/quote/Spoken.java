package munjip.quote;

import java.util.regex.Pattern;

/** Tells sentences that may be spoken from titles, tasks and what programs write. */
final class Spoken {
  private static final Pattern SENTENCE =
      Pattern.compile("(?s).*(?:(?<!\\.\\.)[.!…]|[가-힣](?:다|요|죠|라|네|지|군|자))[\"”'’」)]*\\s*");

  private static final Pattern QUESTION = Pattern.compile("(?s).*[?？][\"”'’」]*\\s*");

  private static final Pattern TASK =
      Pattern.compile(
          "(?i)\\s*(?:\\[[ x]\\]|todo\\b|error\\b|warning\\b|https?:).*", Pattern.DOTALL);

  private Spoken() {}

  /** Whether words are a whole sentence, and no question: in talks others ask. */
  static boolean isSentence(String words) {
    return SENTENCE.matcher(words).matches()
        && !QUESTION.matcher(words).matches()
        && !TASK.matcher(words).matches();
  }
}
