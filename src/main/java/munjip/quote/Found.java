package munjip.quote;

import java.util.Set;
import munjip.text.TextRange;

/**
 * A quote as a rule found it.
 *
 * @param range the words, in the note's visible text
 * @param saidAs as in {@link Quote}
 * @param speaker null when only the work is known
 * @param work title of what it is from; empty when the note does not say
 * @param confidence the rule's own, before how sure it is that the speaker is a person
 */
record Found(
    QuoteType type,
    TextRange range,
    Person speaker,
    String saidAs,
    String cue,
    double confidence,
    String rule,
    int sentence,
    String work) {
  private static final Set<String> PRONOUNS = Set.of("그", "그녀", "그분", "He", "She", "he", "she");

  /** Found in no sentence of its own. */
  static final int NONE = -9;

  Found(
      QuoteType type,
      TextRange range,
      Person speaker,
      String saidAs,
      String cue,
      double confidence,
      String rule) {
    this(type, range, speaker, saidAs, cue, confidence, rule, NONE, "");
  }

  /** The same, out of a work. */
  Found from(String title) {
    return new Found(type, range, speaker, saidAs, cue, confidence, rule, sentence, title);
  }

  /** The same with other words. */
  Found at(TextRange words) {
    return new Found(type, words, speaker, saidAs, cue, confidence, rule, sentence, work);
  }

  /** Whether it can be the second part of what the one before it began. */
  boolean continues(Found one) {
    boolean same =
        speaker == one.speaker && type == QuoteType.INDIRECT && one.type == QuoteType.INDIRECT;
    boolean open =
        saidAs.isEmpty()
            || PRONOUNS.contains(saidAs)
            || rule.equals("Footnoted")
            || rule.equals("Continued");
    return same
        && open
        && sentence != NONE
        && sentence - one.sentence == 1
        && range.start() >= one.range.end()
        && range.start() - one.range.end() < 60;
  }

  /** Both as one. */
  Found with(Found next) {
    return new Found(
        type,
        new TextRange(range.start(), next.range.end()),
        speaker,
        saidAs,
        cue,
        Math.max(confidence, next.confidence),
        rule,
        next.sentence,
        work.isEmpty() ? next.work : work);
  }
}
