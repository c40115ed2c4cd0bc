package munjip.quote;

import java.util.regex.Pattern;
import munjip.text.TextRange;

/** Tells sentences that say that somebody did not say something: {@code …라고 말했다는 것은 거짓이다}. */
final class Denials {
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?s).{0,40}?(?:다는|다고 하는|는지는?|다고들?)\\s[^.]{0,24}?(?:거짓|소문|낭설|사실이 아니|사실과 다르|확인되지 않|확인된 바|근거가? 없|와전|알려졌지만).*"
              + "|.{0,30}?(?:잘못 알려|잘못 전해|지어낸 말|말이 아니다|말투로|흉내).*");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)(?:\\bmyth that\\b|\\bfalsely\\b|\\bmisattributed\\b|\\bwrongly attributed\\b|\\bapocryphal|\\bnever (?:actually |really )?(?:said|wrote)\\b|잘못 알려진|지어낸|\\bdid (?-i:\\p{Lu}\\S*(?: \\p{Lu}\\S*){0,3}) (?:really|ever|actually) (?:say|write)\\b)");

  /** In the line that signs a quote. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?i)misattributed|wrongly attributed|falsely attributed|apocryphal|말투로|흉내|풍으로");

  private Denials() {}

  static boolean deny(Sentence s, TextRange words) {
    int from = s.range().start();
    int start = Math.max(from, Math.min(words.start(), s.range().end()));
    int end = Math.max(start, Math.min(words.end(), s.range().end()));
    return BEHIND.matcher(s.outer(end, s.range().end())).matches()
        || BEFORE.matcher(s.outer(from, start)).find();
  }

  /** Whether what leads to a block quote, or signs it, says so. */
  static boolean deny(String line) {
    return SIGNATURE.matcher(line).find();
  }
}
