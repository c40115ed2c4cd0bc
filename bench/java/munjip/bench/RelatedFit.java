package munjip.bench;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import munjip.search.FoundRelated;
import munjip.search.NoteSearch;
import munjip.search.PassageEntry;
import munjip.search.RelatedQuery;
import munjip.search.RelatedRequest;
import munjip.search.RelatedSigns;
import munjip.search.Searcher;

/**
 * Fits how sure Munjip is of related passages on those that somebody judged: the numbers of
 * RelatedConfidence. What was judged of draws after LAST_DRAW is held out. Two judges of one
 * passage are two rows.
 */
public final class RelatedFit {
  private static final String USAGE =
      "usage: bench/run RelatedFit LAST_DRAW NOTES JUDGED_TSV [NOTES JUDGED_TSV]…";

  /** Doubtful ones tell half of each. */
  private static final Map<String, Double> RIGHT = Map.of("yes", 1.0, "unsure", .5, "no", 0.0);

  private static final int FOLDS = 10;
  private static final double[] BOUNDS = {.6, .65, .7, .75, .8, .85};

  private record Row(int draw, String asked, double right, double[] signs) {}

  private final int lastDraw;
  private final List<Row> rows = new ArrayList<>();

  private RelatedFit(int lastDraw) {
    this.lastDraw = lastDraw;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 3 || args.length % 2 == 0) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    RelatedFit fit = new RelatedFit(Integer.parseInt(args[0]));
    for (int i = 1; i < args.length; i += 2) {
      fit.read(Path.of(args[i]).toRealPath(), Path.of(args[i + 1]));
    }
    fit.print();
  }

  private void read(Path notes, Path judgments) throws IOException, InterruptedException {
    List<JudgedRelated> judged = JudgedRelated.read(judgments);
    try (TempFolders temp = new TempFolders();
        IndexedFolder folder = IndexedFolder.of(notes, temp)) {
      folder.search().quotes().speakers("", 1, 0);
      JudgedRelated.Places places = new JudgedRelated.Places(folder.engine().searcher());
      List<FoundRelated> found = new ArrayList<>();
      NoteSearch search = folder.search(listening(folder.engine().searcher(), found));
      Map<JudgedRelated.Place, Map<String, RelatedSigns>> known = new HashMap<>();
      int gone = 0;
      for (JudgedRelated each : judged) {
        Optional<PassageEntry> asked = places.passage(each.asked());
        Optional<PassageEntry> passage = places.passage(each.found());
        if (asked.isPresent() && passage.isPresent()) {
          RelatedSigns signs =
              known
                  .computeIfAbsent(each.asked(), any -> signs(search, asked.get(), found))
                  .get(passage.get().id().value());
          if (signs != null) {
            rows.add(row(notes, each, signs));
            continue;
          }
        }
        gone++;
      }
      Progress.say("%s: %d judged, %d not found now".formatted(notes, judged.size(), gone));
    }
  }

  /** Everything that shares anything; copies of the asked one are no matter of confidence. */
  private static Map<String, RelatedSigns> signs(
      NoteSearch search, PassageEntry asked, List<FoundRelated> found) {
    found.clear();
    search.relatedToPassage(
        asked.id().value(),
        RelatedRequest.of("", RelatedQuery.MAX_LIMIT)
            .withPerNote(RelatedQuery.MAX_LIMIT)
            .withFaint(true));
    Map<String, RelatedSigns> signs = new HashMap<>();
    for (FoundRelated each : found) {
      if (!each.duplicate()) {
        each.signs().ifPresent(own -> signs.put(each.passage().id().value(), own));
      }
    }
    return signs;
  }

  /** A searcher that notes down what it answers about related passages. */
  private static Searcher listening(Searcher searcher, List<FoundRelated> heard) {
    return (Searcher)
        Proxy.newProxyInstance(
            Searcher.class.getClassLoader(),
            new Class<?>[] {Searcher.class},
            (proxy, method, arguments) -> {
              Object answer = method.invoke(searcher, arguments);
              if (method.getName().equals("related")) {
                ((List<?>) answer).forEach(each -> heard.add((FoundRelated) each));
              }
              return answer;
            });
  }

  private static Row row(Path notes, JudgedRelated each, RelatedSigns signs) {
    return new Row(
        each.draw(),
        notes + "|" + each.asked(),
        RIGHT.get(each.verdict()),
        new double[] {
          Math.log(signs.part() + 0.02),
          Math.log(signs.things() + 0.5),
          signs.subject(),
          Math.log(signs.score() + 0.1)
        });
  }

  private void print() {
    List<Row> fitted = rows.stream().filter(row -> row.draw <= lastDraw).toList();
    List<Row> heldOut = rows.stream().filter(row -> row.draw > lastDraw).toList();
    LogisticFit all = fit(fitted);
    System.out.printf(Locale.ROOT, "fitted on %d, held out %d%n", fitted.size(), heldOut.size());
    System.out.printf(Locale.ROOT, "part, things, subject, score; all: %s%n", all);
    List<String> asked = fitted.stream().map(Row::asked).distinct().sorted().toList();
    List<Double> sure = new ArrayList<>();
    List<Row> tried = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      LogisticFit rest =
          fit(fitted.stream().filter(row -> asked.indexOf(row.asked) % FOLDS != left).toList());
      for (Row row : fitted) {
        if (asked.indexOf(row.asked) % FOLDS == left) {
          tried.add(row);
          sure.add(rest.of(row.signs));
        }
      }
    }
    print("each tenth by the others", tried, sure);
    print("held out", heldOut, heldOut.stream().map(row -> all.of(row.signs)).toList());
  }

  private static LogisticFit fit(List<Row> rows) {
    return LogisticFit.of(
        rows.stream().map(Row::signs).toList(), rows.stream().map(Row::right).toList());
  }

  private static void print(String what, List<Row> rows, List<Double> sure) {
    for (double bound : BOUNDS) {
      int shown = 0;
      int right = 0;
      for (int i = 0; i < rows.size(); i++) {
        if (sure.get(i) >= bound) {
          shown++;
          right += rows.get(i).right == 1 ? 1 : 0;
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%s, %.2f and more: %d of %d, %.3f yes%n",
          what,
          bound,
          shown,
          rows.size(),
          shown == 0 ? 0 : right / (double) shown);
    }
  }
}
