package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.people.Member;
import munjip.result.RelatedPassage.Because.Kind;
import munjip.search.RankingConfig;
import munjip.search.RelatedQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What a text asks of passages: what they may share with it, each a reason to be found, and what
 * else moves them up or down. Weights were chosen by links that authors set, on the tuned halves of
 * three collections (docs/relevance.md).
 */
final class RelatedClauses {
  /** A passage of a page has some forty such terms; fewer left out what it is about. */
  private static final int MOST_TERMS = 40;

  /** Other wordings that are looked for, the weightiest; a long text has thousands. */
  private static final int MOST_WORDINGS = 40;

  /** Persons and tags that are looked for. */
  private static final int MOST_OF_A_NOTE = 20;

  /** Terms of the note around, and what they count beside those of the passage itself. */
  private static final int MOST_AROUND = 20;

  private static final double AROUND = 0.4;

  /** UTF-16 units of a note that are read for it: what a long one is about its beginning says. */
  private static final int LONGEST_AROUND = 20_000;

  /** What a term in another language counts beside one as the text has it. */
  private static final double OTHER_WORDING = 0.5;

  /** What the terms count in the whole of the other note, and in its title. */
  private static final double IN_NOTE = 2;

  private static final double IN_TITLE = 1;

  /**
   * What a tag counts that both notes have, somebody who is quoted in both, and a link between
   * them: so many times the idf of a word that is as rare as they are.
   */
  private static final double TAG = 0.5;

  private static final double PERSON = 1;

  private static final double LINK = 2;

  /** Tags of more than this share of the notes say where they are kept, not what they are about. */
  private static final double COMMON_TAG = 0.2;

  /** Among a handful of notes every tag would be common. */
  private static final int FEW_NOTES = 5;

  private final IndexSearcher searcher;
  private final BitSetProducer parents;
  private final TextAnalyzer analyzer;
  private final RelatedTerms terms;
  private final List<Sought> sought = new ArrayList<>();
  private final List<RelatedTerms.Weighed> own;
  private final List<Query> beside = new ArrayList<>();
  private List<RelatedTerms.Weighed> subject;

  /**
   * @param origin the note that the text stands in, if it does
   */
  RelatedClauses(
      IndexSearcher searcher,
      BitSetProducer parents,
      TextAnalyzer analyzer,
      RankingConfig ranking,
      RelatedQuery query,
      Optional<RelatedOrigin> origin)
      throws IOException {
    this.searcher = searcher;
    this.parents = parents;
    this.analyzer = analyzer;
    this.terms = new RelatedTerms(analyzer, searcher.getIndexReader(), ranking);
    this.own = terms.of(query.text(), MOST_TERMS);
    for (RelatedTerms.Weighed term : own) {
      sought.add(
          new Sought(inText(term.term(), term.boost()), term.surface(), Kind.TERM, term.weight()));
    }
    this.subject = own;
    List<Sought> wordings = new ArrayList<>();
    for (RelatedQuery.Wording also : query.also()) {
      wording(also).ifPresent(wordings::add);
    }
    wordings.stream()
        .sorted(Comparator.comparingDouble(Sought::weight).reversed())
        .limit(MOST_WORDINGS)
        .forEach(sought::add);
    for (RelatedQuery.Person person :
        query.quoted().subList(0, Math.min(MOST_OF_A_NOTE, query.quoted().size()))) {
      sought.add(quoting(person));
    }
    addNotes(own, 1);
    if (origin.isPresent()) {
      addAround(origin.get());
      addTags(origin.get());
      addLinks(origin.get());
    }
  }

  /** The terms of the text itself, weightiest first; the first of {@link #sought}, as many. */
  List<RelatedTerms.Weighed> own() {
    return own;
  }

  /** What the note around is about, or else the text: its weightiest terms. */
  List<RelatedTerms.Weighed> subject() {
    return subject;
  }

  /** What a passage would have that held all terms of the text as often as it does, about. */
  double most() {
    return own.stream().mapToDouble(RelatedTerms.Weighed::weight).sum();
  }

  /**
   * The same of a text that stands in no note, where what the notes have in another wording only
   * counts, too: else a chance word would be all that a text in the other language is about.
   */
  double mostOfText() {
    Map<String, Double> wordings = new HashMap<>();
    for (Sought one : sought) {
      if (!one.also().isEmpty()) {
        wordings.merge(one.name(), one.weight(), Math::max);
      }
    }
    return most() + wordings.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** What a word says that no other passage has but the two that share it. */
  double rarest() throws IOException {
    return RelatedTerms.idf(2, Math.max(2, searcher.getIndexReader().getDocCount(Fields.TEXT)));
  }

  /** All that can be a reason. */
  List<Sought> sought() {
    return sought;
  }

  /** What moves passages up that share something. */
  List<Query> beside() {
    return beside;
  }

  private static Query inText(String term, double boost) {
    return boosted(new TermQuery(new Term(Fields.TEXT, term)), boost);
  }

  private static Query boosted(Query query, double boost) {
    return new BoostQuery(query, (float) boost);
  }

  /** A term in its other wording, as it is indexed; empty where that says little. */
  private Optional<Sought> wording(RelatedQuery.Wording wording) throws IOException {
    if (terms.saysLittle(wording.term().toLowerCase(Locale.ROOT))
        || terms.saysLittle(wording.also().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    Set<Integer> positions = new HashSet<>();
    double weight = 0;
    for (Token token : analyzer.tokens(Fields.TEXT, wording.also())) {
      if (positions.add(token.position())) {
        phrase.add(new Term(Fields.TEXT, token.term()), token.position());
        weight += terms.idf(token.term());
      }
    }
    if (weight == 0) {
      return Optional.empty();
    }
    double often = 1 + Math.log(wording.count());
    Query query = boosted(phrase.build(), OTHER_WORDING * often);
    return Optional.of(
        new Sought(query, wording.term(), wording.also(), Kind.TERM, often * weight));
  }

  private Sought quoting(RelatedQuery.Person person) throws IOException {
    List<BytesRef> members = new ArrayList<>();
    for (Member member : person.members()) {
      members.add(new BytesRef(SaidFields.term(member)));
    }
    Query quoting = new TermInSetQuery(Fields.SAID, members);
    int passages = searcher.getIndexReader().getDocCount(Fields.TEXT);
    double weight =
        PERSON * RelatedTerms.idf(Math.min(passages, searcher.count(quoting)), passages);
    return new Sought(
        boosted(new ConstantScoreQuery(quoting), weight), person.name(), Kind.PERSON, weight);
  }

  /** Passages of notes that hold the terms anywhere, or in their title. */
  private void addNotes(List<RelatedTerms.Weighed> some, double weight) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (RelatedTerms.Weighed term : some) {
      double boost = weight * term.boost();
      Query inNote = new TermQuery(new Term(Fields.NOTE_TEXT, term.term()));
      Query inTitle = new TermQuery(new Term(Fields.TITLE, term.term()));
      any.add(boosted(inNote, boost * IN_NOTE), Occur.SHOULD);
      any.add(boosted(inTitle, boost * IN_TITLE), Occur.SHOULD);
    }
    if (!some.isEmpty()) {
      beside.add(inNotes(any.build()));
    }
  }

  private Query inNotes(Query query) {
    BooleanQuery notes =
        new BooleanQuery.Builder()
            .add(QueryTranslator.NOTES, Occur.FILTER)
            .add(query, Occur.MUST)
            .build();
    return new ToChildBlockJoinQuery(notes, parents);
  }

  /** What else the note is about tells which of a word's meanings is meant. */
  private void addAround(RelatedOrigin origin) throws IOException {
    Set<String> known = new HashSet<>();
    own.forEach(term -> known.add(term.term()));
    List<RelatedTerms.Weighed> around = new ArrayList<>();
    String text = origin.text().substring(0, Math.min(LONGEST_AROUND, origin.text().length()));
    subject = terms.of(text, MOST_TERMS);
    for (RelatedTerms.Weighed term : subject.subList(0, Math.min(MOST_AROUND, subject.size()))) {
      if (known.add(term.term())) {
        around.add(term);
        beside.add(inText(term.term(), AROUND * term.boost()));
      }
    }
    addNotes(around, AROUND);
  }

  private void addTags(RelatedOrigin origin) throws IOException {
    int notes = searcher.count(QueryTranslator.NOTES);
    Map<String, String> tags = new TreeMap<>();
    origin.note().tags().stream()
        .limit(MOST_OF_A_NOTE)
        .forEach(tag -> tags.put(tag.toLowerCase(Locale.ROOT), tag));
    for (Map.Entry<String, String> tag : tags.entrySet()) {
      Term term = new Term(Fields.TAG, tag.getKey());
      // Deleted notes are counted, too.
      int with = Math.min(notes, searcher.getIndexReader().docFreq(term));
      if (with > 1 && with <= Math.max(FEW_NOTES, notes * COMMON_TAG)) {
        Query tagged = new ConstantScoreQuery(new TermQuery(term));
        double weight = TAG * RelatedTerms.idf(with, notes);
        sought.add(new Sought(inNotes(boosted(tagged, weight)), "#" + tag.getValue(), Kind.TAG, 0));
      }
    }
  }

  private void addLinks(RelatedOrigin origin) throws IOException {
    if (!origin.linked().isEmpty()) {
      int notes = searcher.count(QueryTranslator.NOTES);
      Query linked =
          new TermInSetQuery(Fields.ID, origin.linked().stream().map(BytesRef::new).toList());
      double weight = LINK * RelatedTerms.idf(Math.min(notes, origin.linked().size()), notes);
      sought.add(
          new Sought(
              inNotes(boosted(new ConstantScoreQuery(linked), weight)),
              origin.note().title(),
              Kind.LINK,
              0));
    }
  }
}
