package munjip.quote;

import java.util.regex.Pattern;

/** What a note's author adds below words that are kept, by how such a line begins. */
final class Remarks {
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)\\s*(?:[→⇒⇨※#*=>💭💬🗨📝-]|(?:note|note to self|todo|tags?|memo|comment|메모|생각|내 생각|코멘트|느낀 점)\\s?[:：])"
              + "|\\s*[(（][^()（）]*[)）]\\s*$|\\s*\\[(?:내|나|메모|생각|my|note)[^\\]]*\\]");

  private Remarks() {}

  static boolean isOne(String text) {
    return REMARK.matcher(text).lookingAt();
  }
}
