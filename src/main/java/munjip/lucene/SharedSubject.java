package munjip.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import munjip.result.RelatedPassage.Because.Kind;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** How much of what was asked about other notes speak of, anywhere in them. */
final class SharedSubject {
  private final List<RelatedTerms.Weighed> subject;
  private final int[] notes;
  private final SharedScores scores;

  /**
   * @param subject the terms of the asked note, or of a text that stands in none
   * @param notes documents of notes, in any order
   */
  SharedSubject(IndexSearcher searcher, List<RelatedTerms.Weighed> subject, int[] notes)
      throws IOException {
    this.subject = subject;
    this.notes = Arrays.stream(notes).sorted().distinct().toArray();
    this.scores =
        new SharedScores(
            searcher, subject.stream().map(SharedSubject::inNote).toList(), this.notes);
  }

  private static Sought inNote(RelatedTerms.Weighed term) {
    TermQuery query = new TermQuery(new Term(Fields.NOTE_TEXT, term.term()));
    return new Sought(query, term.surface(), Kind.TERM, term.weight());
  }

  /** The share of the subject's weight that one of the notes has, 0 to 1; 1 of no subject. */
  double of(int note) {
    int place = Arrays.binarySearch(notes, note);
    double all = 0;
    double shared = 0;
    for (int i = 0; i < subject.size(); i++) {
      double weight = subject.get(i).weight();
      all += weight;
      shared += scores.of(i, place) > 0 ? weight : 0;
    }
    return all == 0 ? 1 : shared / all;
  }
}
