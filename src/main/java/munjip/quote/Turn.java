package munjip.quote;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence at its turn, with what the rules know of those before it.
 *
 * @param part index of its part in the scene
 * @param index index of the sentence in the scene
 * @param found where quotes go
 */
record Turn(
    Scene scene, Sentence sentence, int part, int index, Speakers speakers, Consumer<Found> found) {
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

  /** Quotes found so far in the sentence before this one. */
  void add(
      QuoteType type,
      munjip.text.TextRange inPart,
      Who who,
      String cue,
      double confidence,
      String rule) {
    if (!inPart.isEmpty()) {
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

  List<Cue> cuesBetween(int from, int to) {
    return sentence.cues().stream()
        .filter(cue -> cue.range().start() >= from && cue.range().end() <= to)
        .toList();
  }
}
