package munjip.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import munjip.analysis.Token;
import munjip.config.IndexConfig;
import munjip.config.IndexConfigReader;
import munjip.index.Indexer;
import munjip.lucene.LuceneEngine;
import munjip.note.MarkdownReader;
import munjip.note.NoteFolders;
import munjip.passage.Passage;
import munjip.passage.PassageSplitter;
import munjip.quote.NoteQuotes;

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
    IndexConfig config = IndexConfigReader.read(Path.of("index-config"), Optional.empty());
    Map<String, Integer> collections = new HashMap<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      for (String word : common(config, Path.of(folder), share)) {
        collections.merge(word, 1, Integer::sum);
      }
    }
    int most = args.length - 1 - BUT;
    new TreeSet<>(collections.keySet())
        .stream().filter(word -> collections.get(word) >= most).forEach(System.out::println);
  }

  private static List<String> common(IndexConfig config, Path folder, double share)
      throws IOException, InterruptedException {
    Map<String, Integer> passages = new HashMap<>();
    List<Passage> all = new ArrayList<>();
    try (TempFolders temp = new TempFolders();
        LuceneEngine engine =
            LuceneEngine.openForWriting(
                temp.make("everyday"),
                LuceneEngine.fingerprint(config.indexTimeText()),
                config.analysis(),
                config::ranking)) {
      PassageSplitter splitter = new PassageSplitter(config.passages());
      new Indexer(
              NoteFolders.of(List.of(folder)),
              config.notes(),
              List.of(new MarkdownReader(config.notes())),
              note -> {
                List<Passage> split = splitter.split(note);
                synchronized (all) {
                  all.addAll(split);
                }
                return split;
              },
              note -> NoteQuotes.NONE,
              engine.index())
          .run(progress -> {});
      for (Passage passage : all) {
        Set<String> words = new HashSet<>();
        for (Token token : engine.analyzer().tokens("text", passage.text())) {
          if (token.term().length() > 1 && token.type().matches("NN.|SL|SH|UNKNOWN")) {
            words.add(token.range().of(passage.text()).toLowerCase(Locale.ROOT));
          }
        }
        words.forEach(word -> passages.merge(word, 1, Integer::sum));
      }
    }
    return passages.entrySet().stream()
        .filter(each -> each.getValue() >= share * all.size())
        .map(Map.Entry::getKey)
        .toList();
  }
}
