package munjip.cli;

import java.util.Collection;
import munjip.config.Nearest;

/** Asks whether somebody wanted to type something near. */
final class DidYouMean {
  private DidYouMean() {}

  /** The question with a space before it; empty when nothing is near. */
  static String sentence(String typed, Collection<String> known) {
    return Nearest.to(typed, known).map(word -> " Did you mean " + word + "?").orElse("");
  }
}
