package munjip.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.note.Ids;

/**
 * Tells whether the code that makes indexes changed, so that one kept from an earlier run is used
 * only when it would be made the same: a hash of every class of ours that can be reached from the
 * ones that read, split and write notes. A class names those it uses in its constants.
 */
final class IndexingCode {
  private static final List<String> ROOTS =
      List.of(
          "munjip/note/MarkdownReader",
          "munjip/passage/PassageSplitter",
          "munjip/lucene/LuceneNoteIndex",
          "munjip/lucene/Documents",
          "munjip/lucene/FieldAnalyzers",
          "munjip/bench/NoriWriter");

  private static final Pattern OURS = Pattern.compile("munjip/[a-z]+/[A-Za-z0-9_$]+");

  private IndexingCode() {}

  static String hash() throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(ROOTS);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (classes.containsKey(name)) {
        continue;
      }
      try (InputStream in = IndexingCode.class.getResourceAsStream("/" + name + ".class")) {
        if (in == null) {
          if (ROOTS.contains(name)) {
            throw new IllegalStateException("no class " + name + ": bring IndexingCode.ROOTS up");
          }
          continue; // a word that looks like a class
        }
        byte[] code = in.readAllBytes();
        classes.put(name, code);
        Matcher names = OURS.matcher(new String(code, StandardCharsets.ISO_8859_1));
        while (names.find()) {
          open.push(names.group());
        }
      }
    }
    return Ids.of(
        classes.entrySet().stream()
            .map(e -> e.getKey() + Ids.ofContent(e.getValue()))
            .toArray(String[]::new));
  }
}
