package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/** Finds the Korean verbs of saying of a sentence, and what their endings make of them. */
final class Cues {
  /** 말한 바 있다, 말한 것이다, 쓴 적이 있다: what says more of an empty noun ends the clause. */
  private static final Pattern EMPTY_NOUN =
      Pattern.compile("\\s(?:바|적|것이|셈|것으로|것처럼|뒤|후|다음|끝에|한편|반면)");

  private static final Pattern MEANWHILE = Pattern.compile("\\s(?:한편|반면)(?:에|으로)?[,\\s]");

  private static final Pattern EMBEDDED =
      Pattern.compile(".*(?:[다냐자]|[으이]?라)(?:고|는|며|던|면서)|.*(?:[다냐자]|라)[는던고]");

  /** 밝히기 전부터: what is only to be said. */
  private static final Pattern BEFORE = Pattern.compile("\\s(?:전|위해|위한|때문|시작|쉽|어렵|좋)");

  private final ReportVerbs verbs;

  Cues(ReportVerbs verbs) {
    this.verbs = verbs;
  }

  /**
   * @param outer text without what is quoted
   */
  List<Cue> in(String outer, TextRange range) {
    List<Cue> cues = new ArrayList<>();
    for (TextRange at : Ko.words(outer, range.start(), range.end())) {
      String word = at.of(outer);
      verbs
          .of(word)
          .ifPresent(strength -> cues.add(new Cue(at, strength, shape(outer, word, at.end()))));
    }
    return cues;
  }

  /** Whether behind a verb another clause begins that is somebody else's: 단언하는 한편, 다른 이는 …. */
  static boolean isMeanwhile(Sentence s, Cue cue) {
    return MEANWHILE
        .matcher(s.masked().outer())
        .region(cue.range().end(), s.range().end())
        .lookingAt();
  }

  private static Cue.Shape shape(String outer, String word, int end) {
    boolean before =
        word.endsWith("기") && BEFORE.matcher(outer).region(end, outer.length()).lookingAt();
    if (before || (EMBEDDED.matcher(word).matches() && !word.endsWith("며"))) {
      return Cue.Shape.EMBEDDED;
    }
    char last = word.charAt(word.length() - 1);
    boolean modifies = "한는던은쓴온할될된룬킨린친둔힌른긴인".indexOf(last) >= 0;
    if (modifies && EMPTY_NOUN.matcher(outer).region(end, outer.length()).lookingAt()) {
      return Cue.Shape.PREDICATE;
    }
    return modifies ? Cue.Shape.ADNOMINAL : Cue.Shape.PREDICATE;
  }
}
