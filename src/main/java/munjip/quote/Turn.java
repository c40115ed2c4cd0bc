package munjip.quote;

import java.util.List;
import java.util.function.Consumer;

/**
 * One sentence at its turn, with what the rules know of those before it.
 *
 * @param part index of its part in the scene
 * @param index index of the sentence in the scene
 * @param found where quotes go
 */
record Turn(
    Scene scene, Sentence sentence, int part, int index, Speakers speakers, Consumer<Found> found) {
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
              index));
    }
  }

  List<Cue> cuesBetween(int from, int to) {
    return sentence.cues().stream()
        .filter(cue -> cue.range().start() >= from && cue.range().end() <= to)
        .toList();
  }
}
