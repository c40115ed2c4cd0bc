package munjip.config;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import munjip.analysis.AnalysisConfig;
import munjip.note.NoteConfig;
import munjip.passage.PassageConfig;
import munjip.quote.NameWords;

/**
 * Writes the index-time settings as one canonical text for the fingerprint: equal settings give
 * equal texts, whatever their order and comments in the files.
 */
final class IndexTimeText {
  private IndexTimeText() {}

  static String of(
      NoteConfig notes, PassageConfig passages, AnalysisConfig analysis, NameWords names) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> kind : new TreeMap<>(notes.kinds()).entrySet()) {
      line(text, "kind " + kind.getKey(), kind.getValue());
    }
    line(text, "maxBytes", notes.maxBytes());
    line(text, "maxBytesPictured", notes.maxBytesPictured());
    lines(text, "ignored", notes.ignored());
    line(text, "gitignore", notes.gitignore());
    line(text, "passages.least", passages.least());
    line(text, "passages.target", passages.target());
    line(text, "passages.most", passages.most());
    lines(text, "userWord", analysis.userWords());
    lines(text, "stopTag", analysis.stopTags());
    lines(text, "givenName", names.given());
    lines(text, "noPerson", names.others());
    lines(text, "noPersonKo", names.othersKo());
    lines(text, "roleKo", names.rolesKo());
    return text.toString();
  }

  private static void lines(StringBuilder text, String name, Collection<String> values) {
    new TreeSet<>(values).forEach(value -> line(text, name, value));
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append(name).append(": ").append(value).append('\n');
  }
}
