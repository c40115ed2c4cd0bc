package munjip.lucene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import munjip.glossary.NoteWordings;
import munjip.index.IndexedFile;
import munjip.index.IndexedNote;
import munjip.note.Note;
import munjip.note.NoteDate;
import munjip.note.NoteLinkTarget;
import munjip.note.NoteMeta;
import munjip.passage.Passage;
import munjip.search.QuotedNote;
import munjip.search.TaughtNote;
import munjip.text.TextRange;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Turns a file and its notes into one block of documents, as {@link Fields} lays down. */
final class Documents {
  /** Longer names are cut: nobody types them, and a term holds no more than 32 kB. */
  private static final int LONGEST_NAME = 1_000;

  static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType OFFSETS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

  private final Analyzer analyzer;

  Documents(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * The documents of a file, each made when it is asked for: a note may have a hundred thousand
   * passages. What costs most and may fail, the analysis, is done before.
   */
  Iterable<Document> block(IndexedFile file, List<IndexedNote> notes) {
    List<Supplier<Document>> block = new ArrayList<>();
    for (IndexedNote note : notes) {
      QuotedNote quoted = QuotedNote.of(note);
      SaidFields said = new SaidFields(quoted);
      List<TokenRow> words = new ArrayList<>();
      for (Passage passage : note.passages()) {
        TokenRow row = TokenRow.of(analyzer, Fields.TEXT, passage.text());
        words.add(row.outside(namesOfOthers(passage)));
        block.add(() -> passage(note.note(), passage, row, said));
      }
      Document whole = note(note, words, quoted);
      block.add(() -> whole);
    }
    block.add(() -> file(file));
    return () ->
        block.stream()
            .map(Supplier::get)
            .peek(document -> document.add(term(Fields.FILE, file.id())))
            .iterator();
  }

  private static Document file(IndexedFile file) {
    Document document = new Document();
    document.add(term(Fields.LEVEL, Fields.FILE));
    document.add(term(Fields.FILE_DOC, file.id()));
    document.add(new BinaryDocValuesField(Fields.STATE, FileState.encode(file)));
    return document;
  }

  private static Document passage(Note note, Passage passage, TokenRow words, SaidFields said) {
    Document document = new Document();
    document.add(term(Fields.LEVEL, Fields.PASSAGE));
    document.add(term(Fields.ID, passage.id().value()));
    document.add(term(Fields.HASH, TextHash.of(passage.text())));
    document.add(new Field(Fields.TEXT, words.stream(), OFFSETS));
    document.add(new Field(Fields.LITERAL, passage.text(), OFFSETS));
    document.add(new Field(Fields.WORD, passage.text(), OFFSETS));
    for (NoteLinkTarget link : passage.links()) {
      document.add(new Field(Fields.LINK, link.target(), POSITIONS));
    }
    for (String heading : passage.heading().stream().map(Documents::name).toList()) {
      document.add(new Field(Fields.HEADING, heading, POSITIONS));
      document.add(new Field(Fields.HEADING_LITERAL, heading, POSITIONS));
    }
    for (NoteLinkTarget link : passage.links()) {
      List<String> meant = new ArrayList<>(NoteNames.namesMeant(link.target()));
      meant.addAll(NoteNames.pathsMeant(note.path(), link.target()));
      meant.forEach(each -> document.add(term(Fields.LINK_NAME, name(each))));
    }
    said.addTo(document, passage, words);
    document.add(new StoredField(Fields.BODY, StoredPassage.encode(passage)));
    return document;
  }

  private Document note(IndexedNote indexed, List<TokenRow> words, QuotedNote quoted) {
    Note note = indexed.note();
    Document document = new Document();
    document.add(term(Fields.LEVEL, Fields.NOTE));
    document.add(term(Fields.ID, note.id()));
    document.add(new StoredField(Fields.HEAD, StoredNote.encode(indexed)));
    document.add(new NumericDocValuesField(Fields.NOTE_HASH, TextHash.number(note.text())));
    document.add(term(Fields.NOTE_COPY, Long.toString(TextHash.number(note.text()))));
    addNames(document, note);
    addFacets(document, note);
    addSpellings(document, indexed, words);
    NoteWordings taught = indexed.wordings();
    if (!taught.isEmpty()) {
      document.add(
          new BinaryDocValuesField(
              Fields.TAUGHT, StoredWordings.encode(new TaughtNote(note.id(), taught))));
    }
    if (!quoted.isEmpty()) {
      document.add(new BinaryDocValuesField(Fields.QUOTES, StoredQuotes.encode(quoted)));
    }
    document.add(new Field(Fields.NOTE_TEXT, TokenRow.stream(words), POSITIONS));
    for (String block : cutBlocks(indexed)) {
      document.add(new Field(Fields.LITERAL, block, OFFSETS));
    }
    return document;
  }

  private static void addNames(Document document, Note note) {
    List<String> titles = new ArrayList<>();
    titles.add(name(note.meta().title()));
    note.meta().aliases().forEach(alias -> titles.add(name(alias)));
    for (String title : titles) {
      document.add(new Field(Fields.TITLE, title, POSITIONS));
      document.add(new Field(Fields.TITLE_LITERAL, title, POSITIONS));
    }
    List<String> said = new ArrayList<>(titles);
    note.meta().tags().forEach(tag -> said.add("#" + tag));
    note.meta().description().ifPresent(said::add);
    for (String text : said) {
      document.add(new Field(Fields.NOTE_TEXT, text, POSITIONS));
      document.add(new Field(Fields.LITERAL, text, OFFSETS));
      document.add(new Field(Fields.WORD, text, OFFSETS));
    }
    NoteNames.of(note).forEach(known -> document.add(term(Fields.NAME, name(known))));
    document.add(term(Fields.PATH, note.path()));
    document.add(new SortedDocValuesField(Fields.PATH, new BytesRef(note.path())));
    document.add(term(Fields.PATH_LOWER, note.path().toLowerCase(Locale.ROOT)));
  }

  private void addSpellings(Document document, IndexedNote indexed, List<TokenRow> words) {
    Spellings spellings = new Spellings();
    for (int i = 0; i < words.size(); i++) {
      spellings.add(indexed.passages().get(i).text(), words.get(i), false);
    }
    NoteMeta meta = indexed.note().meta();
    List<String> names = new ArrayList<>(meta.aliases());
    names.add(meta.title());
    names.addAll(meta.tags());
    meta.description().ifPresent(names::add);
    for (String name : names) {
      spellings.add(name, TokenRow.of(analyzer, Fields.TEXT, name), true);
    }
    spellings.addTo(document);
  }

  private static void addFacets(Document document, Note note) {
    for (String tag : note.meta().tags().stream().map(Documents::name).toList()) {
      document.add(new SortedSetDocValuesField(Fields.TAGS, new BytesRef(tag)));
      String key = tag.toLowerCase(Locale.ROOT);
      for (int end = key.length(); end > 0; end = key.lastIndexOf('/', end - 1)) {
        document.add(term(Fields.TAG, key.substring(0, end)));
      }
    }
    addKeyword(document, Fields.LANG, note.meta().language().code());
    addKeyword(document, Fields.KIND, note.kind());
    int slash = note.path().lastIndexOf('/');
    if (slash > 0) {
      addKeyword(document, Fields.FOLDER, note.path().substring(0, slash));
    }
    note.meta()
        .date()
        .map(NoteDate::day)
        .ifPresent(
            day -> {
              int epochDay = Math.toIntExact(day.toEpochDay());
              document.add(new IntPoint(Fields.DATE, epochDay));
              document.add(new NumericDocValuesField(Fields.DATE, epochDay));
            });
  }

  /**
   * Labels of several words that lead to other notes: they are the names of those, and who types
   * one looks for the note that has it, not for those that point there. A label of one word is a
   * word of its sentence.
   */
  private static List<TextRange> namesOfOthers(Passage passage) {
    return passage.links().stream()
        .filter(NoteLinkTarget::isLocal)
        .map(NoteLinkTarget::label)
        .filter(label -> label.of(passage.text()).strip().contains(" "))
        .sorted()
        .toList();
  }

  /** Each innermost block that fell into several passages, whole. */
  private static List<String> cutBlocks(IndexedNote indexed) {
    List<Integer> cuts = indexed.passages().stream().map(p -> p.range().start()).toList();
    List<String> cut = new ArrayList<>();
    for (TextRange block : LeafBlocks.of(indexed.note().blocks())) {
      int next = Collections.binarySearch(cuts, block.start() + 1);
      int first = next >= 0 ? next : -next - 1;
      if (first < cuts.size() && cuts.get(first) < block.end()) {
        cut.add(block.of(indexed.note().text()));
      }
    }
    return cut;
  }

  static String name(String text) {
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
  }

  private static void addKeyword(Document document, String field, String value) {
    document.add(term(field, value));
    document.add(new SortedDocValuesField(field, new BytesRef(value)));
  }

  private static Field term(String field, String value) {
    return new StringField(field, value, Field.Store.NO);
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
