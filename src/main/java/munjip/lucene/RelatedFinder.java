package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.result.RelatedPassage.Because.Kind;
import munjip.search.FoundRelated;
import munjip.search.NoteEntry;
import munjip.search.PassageEntry;
import munjip.search.RankingConfig;
import munjip.search.RelatedQuery;
import munjip.search.RelatedSigns;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;

/** Finds passages about the same things as a text, folds copies, and says what they share. */
final class RelatedFinder {
  /** What scores under this share of the best shares a word and no subject. */
  private static final double FAINT = 0.35;

  /** A passage that shares so much is a touched-up copy. */
  private static final double NEARLY_ALL = 0.8;

  /** UTF-16 units of a text of which that is asked; of longer ones no passage can share as much. */
  private static final int PASSAGE = 1_000;

  /** Shorter texts stand in others by chance; longer ones are copies. */
  private static final int SHORTEST_COPY = 20;

  private final IndexSearcher searcher;
  private final NoteTable table;
  private final RelatedQuery query;
  private final String asked;
  private final Optional<RelatedOrigin> origin;
  private final RelatedClauses clauses;
  private final RelatedPool pool;

  RelatedFinder(
      IndexSearcher searcher,
      NoteTable table,
      BitSetProducer parents,
      QueryTranslator translator,
      TextAnalyzer analyzer,
      RankingConfig ranking,
      RelatedQuery query)
      throws IOException {
    this.searcher = searcher;
    this.table = table;
    this.query = query;
    this.asked = TextHash.folded(query.copyOf());
    this.origin = RelatedOrigin.of(query, searcher, table, parents);
    this.clauses = new RelatedClauses(searcher, parents, analyzer, ranking, query, origin);
    this.pool = new RelatedPool(searcher, table, parents, translator, query, origin, clauses);
  }

  /** A passage before it is known whether it is shown. */
  private static final class Candidate {
    final RelatedPool.Drawn drawn;
    final int place;
    final double part;
    final PassageEntry passage;
    final boolean duplicate;
    final boolean surely;
    final RelatedSigns signs;
    final boolean little;
    final List<NoteEntry> alsoIn = new ArrayList<>();

    /**
     * @param place among the candidates in the order of their documents
     * @param part how much of what the text is about it shares, 0 to 1
     * @param duplicate whether it is a copy of what was asked
     * @param surely whether its note is linked so that it is shown whatever it shares
     * @param little whether it shares too little to be sure of, but for that
     */
    Candidate(
        RelatedPool.Drawn drawn,
        int place,
        double part,
        PassageEntry passage,
        boolean duplicate,
        boolean surely,
        RelatedSigns signs,
        boolean little) {
      this.drawn = drawn;
      this.place = place;
      this.part = part;
      this.passage = passage;
      this.duplicate = duplicate;
      this.surely = surely;
      this.signs = signs;
      this.little = little;
    }

    boolean isFaint() {
      return little && !duplicate && !surely;
    }

    /** Of a note that is shown for a link alone, one passage is enough. */
    int most(int perNote) {
      return surely && little ? 1 : perNote;
    }

    NoteEntry note() {
      return drawn.note();
    }

    double score() {
      return drawn.score();
    }

    void alsoIn(NoteEntry other) {
      if (!note().equals(other) && !alsoIn.contains(other)) {
        alsoIn.add(other);
      }
    }
  }

  List<FoundRelated> find() throws IOException {
    // Enough to fill the list after folding copies and keeping at most perNote of each note.
    int candidates = query.request().limit() * 8 + 40;
    List<RelatedPool.Drawn> drawn = pool.draw(candidates);
    int[] inOrder = drawn.stream().mapToInt(RelatedPool.Drawn::doc).sorted().toArray();
    SharedScores scores = new SharedScores(searcher, clauses.sought(), inOrder);
    int[] notes = drawn.stream().mapToInt(RelatedPool.Drawn::noteDoc).toArray();
    SharedSubject subject = new SharedSubject(searcher, clauses.subject(), notes);
    List<Candidate> ranked = new ArrayList<>();
    for (RelatedPool.Drawn each : drawn) {
      int place = Arrays.binarySearch(inOrder, each.doc());
      ranked.add(read(each, place, scores, subject.of(each.noteDoc())));
    }
    ranked.sort(
        Comparator.comparing((Candidate each) -> each.duplicate)
            .thenComparing(each -> !each.isFaint())
            .thenComparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(each -> each.drawn.doc()));
    RelatedReasons reasons = new RelatedReasons(clauses, scores);
    List<FoundRelated> found = new ArrayList<>();
    for (Candidate each : kept(ranked)) {
      found.add(explained(each, reasons));
    }
    return found;
  }

  private List<Candidate> kept(List<Candidate> ranked) {
    // What is nearly the asked text itself is no measure for the others, nor is what is not shown.
    double best =
        ranked.stream()
            .filter(each -> !each.duplicate && each.part < NEARLY_ALL && isWanted(each))
            .mapToDouble(each -> each.drawn.shared())
            .max()
            .orElse(0);
    Map<String, Integer> perNote = new HashMap<>();
    NearCopies<Candidate> copies = new NearCopies<>();
    List<Candidate> kept = new ArrayList<>();
    for (Candidate each : ranked) {
      if (!isShown(each, best)) {
        continue;
      }
      Optional<Candidate> same = copies.like(each.passage.text());
      if (same.isPresent()) {
        same.get().alsoIn(each.note());
      } else if (kept.size() < query.request().limit()
          && perNote.getOrDefault(each.note().id(), 0) < each.most(query.request().perNote())) {
        // What is left out does not count: one that shares more may come behind it.
        perNote.merge(each.note().id(), 1, Integer::sum);
        kept.add(each);
        copies.add(each.passage.text(), each);
      }
    }
    return kept;
  }

  private boolean isShown(Candidate each, double best) {
    return each.duplicate || each.surely || (isWanted(each) && each.score() >= best * FAINT);
  }

  private boolean isWanted(Candidate each) {
    return (query.request().faint() || !each.isFaint()) && !isBare(each.passage);
  }

  /** Whether a passage says no more than its headings do. */
  private static boolean isBare(PassageEntry passage) {
    return passage.text().lines().map(String::strip).allMatch(passage.heading()::contains);
  }

  private Candidate read(RelatedPool.Drawn drawn, int place, SharedScores scores, double subject)
      throws IOException {
    PassageEntry passage = table.passage(drawn.doc()).entry();
    double shared = 0;
    int things = 0;
    boolean linked = false;
    Set<String> told = new HashSet<>();
    for (int i = 0; i < clauses.sought().size(); i++) {
      Sought one = clauses.sought().get(i);
      if (scores.of(i, place) > 0) {
        linked |= one.kind() == Kind.LINK;
        // Own words come first; the same thing in another wording does not count again.
        boolean known = told.stream().anyMatch(one.name()::contains);
        if (one.isInPassage() && !(known && !one.also().isEmpty())) {
          shared += one.weight();
          things++;
          told.add(one.name());
        }
      }
    }
    // Where the text has no words that tell, whatever is found shares all there is.
    double most = origin.isPresent() ? clauses.most() : clauses.mostOfText();
    double part = most == 0 ? 1 : Math.min(1, shared / most);
    // Of a text that is longer than a passage, no passage can share as much.
    double scale = Math.max(1, (double) query.text().length() / PASSAGE);
    double scaled = Math.min(1, part * scale);
    RelatedSigns signs =
        new RelatedSigns(scaled, things, subject, drawn.shared() / clauses.rarest());
    boolean little =
        origin.isPresent()
            ? RelatedConfidence.isLittle(RelatedConfidence.of(signs), linked)
            : RelatedConfidence.isLittleOfText(scaled, things);
    boolean surely = origin.filter(own -> own.surely().contains(drawn.note().id())).isPresent();
    return new Candidate(
        drawn, place, part, passage, isCopy(passage.text()), surely, signs, little);
  }

  private boolean isCopy(String passage) {
    String found = TextHash.folded(passage);
    return found.equals(asked) || (asked.length() >= SHORTEST_COPY && found.contains(asked));
  }

  private FoundRelated explained(Candidate each, RelatedReasons reasons) throws IOException {
    LeafReaderContext leaf = table.leaf(each.drawn.doc());
    RelatedReasons.Shared shared =
        reasons.of(
            each.place,
            leaf,
            each.drawn.doc() - leaf.docBase,
            each.passage.text(),
            each.drawn.vote());
    return new FoundRelated(
        each.note(),
        each.passage,
        each.score(),
        shared.because(),
        shared.marks(),
        each.alsoIn,
        each.duplicate,
        each.isFaint(),
        origin.map(asked -> each.signs));
  }
}
