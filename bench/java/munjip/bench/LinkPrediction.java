package munjip.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import munjip.eval.Comparison;
import munjip.eval.Evaluation;
import munjip.eval.Judgments;
import munjip.eval.Measure;
import munjip.eval.Measures;
import munjip.eval.Query;
import munjip.eval.Run;
import munjip.eval.Run.Ranked;
import munjip.lucene.LuceneEngine;
import munjip.search.NoteEntry;
import munjip.search.NoteSearch;
import munjip.search.PassageEntry;
import munjip.search.RelatedRequest;

/**
 * How well related passages find what the author of a collection linked. The notes with at least
 * two links fall into {@link #FOLDS} parts; of one part after the other all links are masked, from
 * these notes and to them, while the others keep theirs. Then each passage of the part's notes asks
 * for related ones, and what they give is fused to notes by reciprocal rank. Right are the notes it
 * linked to.
 */
public final class LinkPrediction {
  private static final String USAGE = "usage: bench/run LinkPrediction NOTES";

  /** Notes with fewer links say little of what belongs to them. */
  private static final int LINKS = 2;

  /** Cormack, Clarke and Büttcher, SIGIR 2009: hardly matters between 20 and 100. */
  private static final int RECIPROCAL = 60;

  /** Passages each one asks for. */
  private static final int ASKED = 100;

  /**
   * Parts whose links are masked one after the other: each time, four in five notes keep theirs.
   */
  private static final int FOLDS = 5;

  private final LinkedNotes notes;
  private final Map<String, Map<String, List<Ranked>>> runs = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
  private final List<Query> queries = new ArrayList<>();

  private long links;
  private long passages;

  private LinkPrediction(LinkedNotes notes) {
    this.notes = notes;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 1) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    LinkPrediction prediction = new LinkPrediction(new LinkedNotes(Path.of(args[0])));
    for (int fold = 0; fold < FOLDS; fold++) {
      prediction.run(fold);
      Progress.say("part %d of %d".formatted(fold + 1, FOLDS));
    }
    prediction.print();
  }

  /** Masks the links of one part, and asks with its notes. */
  private void run(int fold) throws IOException, InterruptedException {
    Set<String> part = new TreeSet<>();
    for (String path : notes.paths()) {
      if (notes.links(path).size() >= LINKS && fold(path) == fold) {
        part.add(path);
      }
    }
    try (TempFolders temp = new TempFolders()) {
      Path masked = temp.make("masked");
      notes.write(masked, part);
      try (IndexedFolder folder = IndexedFolder.of(masked, temp)) {
        Path likeFolder = temp.make("more-like-this");
        try (MoreLikeThisPassages.Writer writer = new MoreLikeThisPassages.Writer(likeFolder)) {
          for (NoteEntry note : indexed(folder.engine(), notes.paths())) {
            writer.add(note, folder.engine().searcher().passages(note.id()));
          }
        }
        try (MoreLikeThisPassages like = MoreLikeThisPassages.open(likeFolder)) {
          for (NoteEntry note : indexed(folder.engine(), part)) {
            ask(note, folder, like);
          }
        }
      }
    }
  }

  private static int fold(String path) {
    CRC32 crc = new CRC32();
    crc.update(path.getBytes(StandardCharsets.UTF_8));
    // The lowest bit tells the half that weights are chosen on.
    return (int) ((crc.getValue() >> 1) % FOLDS);
  }

  private static List<NoteEntry> indexed(LuceneEngine engine, Set<String> paths) {
    return paths.stream()
        .map(path -> engine.searcher().noteAt(path))
        .flatMap(Optional::stream)
        .toList();
  }

  private void print() {
    System.out.printf(
        Locale.ROOT,
        "%d notes, %d of them with %d links and more: %d links, %d passages%n",
        notes.paths().size(),
        queries.size(),
        LINKS,
        links,
        passages);
    Judgments judgments = new Judgments(grades, List.of());
    for (Half half : Half.values()) {
      List<Query> of = queries.stream().filter(half::holds).toList();
      System.out.printf("%n%s: %d notes%n", half.label(), of.size());
      table(of, judgments);
    }
  }

  private void table(List<Query> of, Judgments judgments) {
    Map<String, Evaluation> evaluations = new LinkedHashMap<>();
    runs.forEach((name, run) -> evaluations.put(name, Evaluation.of(of, Run.of(run), judgments)));
    Evaluation base = evaluations.values().iterator().next();
    System.out.printf("%-32s%10s%10s%10s%14s%n", "", "recall@10", "MRR@10", "nDCG@10", "p to it");
    String before = null;
    for (Map.Entry<String, Evaluation> each : evaluations.entrySet()) {
      Measures mean = each.getValue().mean();
      String against =
          before == null
              ? ""
              : String.format(
                  Locale.ROOT,
                  "%.4f",
                  Comparison.of(evaluations.get(before), each.getValue(), Measure.RECALL_10).p());
      System.out.printf(
          Locale.ROOT,
          "%-32s%10.4f%10.4f%10.4f%14s   %.3f times the defaults%n",
          each.getKey(),
          mean.recall10(),
          mean.mrr10(),
          mean.ndcg10(),
          against,
          mean.recall10() / base.mean().recall10());
      before = each.getKey();
    }
  }

  private void ask(NoteEntry note, IndexedFolder folder, MoreLikeThisPassages like)
      throws IOException {
    List<PassageEntry> asked = folder.engine().searcher().passages(note.id());
    if (asked.isEmpty()) {
      return;
    }
    Map<String, Integer> right = new LinkedHashMap<>();
    notes.links(note.path()).forEach(target -> right.put(target, 1));
    grades.put(note.path(), right);
    queries.add(new Query(note.path(), note.title()));
    links += right.size();
    passages += asked.size();
    NoteSearch search = folder.search();
    List<List<String>> defaults = new ArrayList<>();
    List<List<String>> rare = new ArrayList<>();
    List<List<String>> munjip = new ArrayList<>();
    for (PassageEntry each : asked) {
      defaults.add(like.notes(note.path(), each, MoreLikeThisPassages.Terms.DEFAULTS, ASKED));
      rare.add(like.notes(note.path(), each, MoreLikeThisPassages.Terms.RARE, ASKED));
      munjip.add(
          search
              .relatedToPassage(each.id().value(), RelatedRequest.of("", ASKED).withFaint(true))
              .passages()
              .stream()
              .map(passage -> passage.note().path())
              .toList());
    }
    answer("More Like This, defaults", note, fused(defaults));
    answer("More Like This, 1 and 2", note, fused(rare));
    answer("Munjip, each passage", note, fused(munjip));
    answer(
        "Munjip, the whole note",
        note,
        search
            .relatedToNote(note.id(), RelatedRequest.of("", Measures.DEPTH).withFaint(true))
            .notes()
            .stream()
            .map(each -> each.note().path())
            .toList());
  }

  private void answer(String name, NoteEntry note, List<String> notes) {
    List<Ranked> ranked = new ArrayList<>();
    notes.forEach(path -> ranked.add(new Ranked(path, ranked.size() + 1)));
    runs.computeIfAbsent(name, any -> new LinkedHashMap<>()).put(note.path(), ranked);
  }

  /** Reciprocal rank fusion; a note stands in each list where it first appears. */
  private static List<String> fused(List<List<String>> lists) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (List<String> list : lists) {
      int rank = 0;
      for (String note : new LinkedHashSet<>(list)) {
        rank++;
        scores.merge(note, 1.0 / (RECIPROCAL + rank), Double::sum);
      }
    }
    return scores.entrySet().stream()
        .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue()))
        .map(Map.Entry::getKey)
        .limit(Measures.DEPTH)
        .toList();
  }
}
