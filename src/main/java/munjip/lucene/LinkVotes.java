package munjip.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import munjip.note.NoteLinkTarget;
import munjip.search.NoteEntry;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.join.BitSetProducer;

/**
 * Where the passages lead that are most like what was asked: what several of them link to has to do
 * with it, too, whatever words it is written in. Weights were chosen by links that authors set
 * (docs/relevance.md); half or twice of them moves what is found by up to a twentieth.
 */
final class LinkVotes {
  /** The first so many passages vote. */
  static final int VOTERS = 50;

  /** What a link counts that stands elsewhere in a voter's note, beside one in the passage. */
  private static final double OF_NOTE = 0.5;

  /**
   * What one whole vote brings, as a share of the best score, and the most that many do: a page
   * that all of a manual links to would come before the one that says the same.
   */
  private static final double WEIGHT = 0.6;

  /**
   * Links that are followed, and passages that are read for them: lists of links have thousands.
   */
  private static final int MOST_LINKS = 500;

  private static final int MOST_PASSAGES = 1_000;

  private final NoteTable table;
  private final BitSetProducer parents;
  private final double best;
  private final LinkTargets targets;
  private final Map<Link, Optional<NoteEntry>> followed = new HashMap<>();
  private final Map<Integer, Double> notes = new LinkedHashMap<>();
  private final Map<String, Sum> sums = new HashMap<>();

  /**
   * @param best what the passage scored that shares most
   */
  LinkVotes(IndexSearcher searcher, NoteTable table, BitSetProducer parents, double best) {
    this.table = table;
    this.parents = parents;
    this.best = best;
    this.targets = new LinkTargets(searcher, table);
  }

  private record Link(String folder, String target) {}

  /**
   * What speaks for a note.
   *
   * @param points what to add to its score
   * @param from title of the note that says most of it
   */
  record Vote(double points, String from) {}

  private static final class Sum {
    double all;
    double most;
    String from = "";

    void add(double share, NoteEntry voter) {
      all += share;
      if (share > most) {
        most = share;
        from = voter.title();
      }
    }
  }

  /** Takes the vote of a passage that is like what was asked; the likest come first. */
  void add(ScoreDoc voter) throws IOException {
    double share = Math.min(1, voter.score / best);
    int note = table.noteOf(voter.doc, parents);
    notes.putIfAbsent(note, share);
    vote(table.note(note), links(voter.doc), share);
  }

  /** What speaks for each note that was voted for, by id. */
  Map<String, Vote> counted() throws IOException {
    int read = 0;
    for (Map.Entry<Integer, Double> note : notes.entrySet()) {
      Set<String> links = new TreeSet<>();
      int doc = table.firstPassage(note.getKey(), parents);
      for (; doc < note.getKey() && read < MOST_PASSAGES; doc++, read++) {
        links.addAll(links(doc));
      }
      vote(table.note(note.getKey()), links, OF_NOTE * note.getValue());
    }
    Map<String, Vote> found = new HashMap<>();
    sums.forEach(
        (id, sum) -> {
          // Halves of votes count for more than half of what one does.
          double votes = Math.min(1, Math.log1p(sum.all) / Math.log(2));
          found.put(id, new Vote(best * WEIGHT * votes, sum.from));
        });
    return found;
  }

  private Set<String> links(int doc) throws IOException {
    Set<String> links = new TreeSet<>();
    for (NoteLinkTarget link : table.passage(doc).links()) {
      if (link.isLocal()) {
        links.add(link.target());
      }
    }
    return links;
  }

  private void vote(NoteEntry voter, Set<String> links, double share) throws IOException {
    String folder = voter.path().substring(0, voter.path().lastIndexOf('/') + 1);
    Set<String> meant = new TreeSet<>();
    for (String target : links) {
      Link link = new Link(folder, target);
      Optional<NoteEntry> known = followed.get(link);
      if (known == null && followed.size() < MOST_LINKS) {
        known = targets.of(voter.path(), target);
        followed.put(link, known);
      }
      if (known != null) {
        known.map(NoteEntry::id).filter(id -> !id.equals(voter.id())).ifPresent(meant::add);
      }
    }
    meant.forEach(id -> sums.computeIfAbsent(id, any -> new Sum()).add(share, voter));
  }
}
