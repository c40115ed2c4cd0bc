package munjip.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import munjip.analysis.Token;
import munjip.lucene.LuceneEngine;
import munjip.search.PassageEntry;

/**
 * Words that are common whatever is written about: those that stand in a share of the passages of
 * nearly every one of several collections that have nothing to do with each other. Prints them, one
 * a line; they say little of what two passages are about.
 */
public final class EverydayWords {
  private static final String USAGE = "usage: bench/run EverydayWords SHARE NOTES NOTES NOTES…";

  /** Collections in which a word may be rarer. */
  private static final int BUT = 1;

  private EverydayWords() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 4) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    double share = Double.parseDouble(args[0]);
    Map<String, Integer> collections = new HashMap<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      for (String word : common(Path.of(folder), share)) {
        collections.merge(word, 1, Integer::sum);
      }
    }
    int most = args.length - 1 - BUT;
    new TreeSet<>(collections.keySet())
        .stream().filter(word -> collections.get(word) >= most).forEach(System.out::println);
  }

  private static List<String> common(Path notes, double share)
      throws IOException, InterruptedException {
    Map<String, Integer> passages = new HashMap<>();
    int all = 0;
    try (TempFolders temp = new TempFolders();
        IndexedFolder folder = IndexedFolder.withoutQuotes(notes, temp)) {
      LuceneEngine engine = folder.engine();
      for (PassageEntry passage : RelatedDraw.passages(engine, notes)) {
        all++;
        Set<String> words = new HashSet<>();
        for (Token token : engine.analyzer().tokens("text", passage.text())) {
          if (token.term().length() > 1 && token.type().matches("NN.|SL|SH|UNKNOWN")) {
            words.add(token.range().of(passage.text()).toLowerCase(Locale.ROOT));
          }
        }
        words.forEach(word -> passages.merge(word, 1, Integer::sum));
      }
    }
    double least = share * all;
    return passages.entrySet().stream()
        .filter(each -> each.getValue() >= least)
        .map(Map.Entry::getKey)
        .toList();
  }
}
