package munjip.lucene;

/**
 * The index schema. Every file is one block of documents, replaced as a whole: for each of its
 * notes the passages in order and then the note, and last the file itself.
 *
 * <pre>
 * field     on             indexed as                            for
 * level     all            term: passage, note, file             telling them apart, joining
 * file      all            term: file id                         replacing the block
 * state     file           binary doc value                      what changed since (see FileState)
 * fileDoc   file           term: file id                         updating state
 * id        passage, note  term, stored                          look-up
 * text      passage        words, positions, offsets             search, marks
 * literal   passage, note    character pairs, positions, offsets   literal search, C++, 3.0, marks;
 *                          of the note: title, tags, and blocks  across the cuts between passages
 *                          that were cut into passages
 * word      passage, note    whole words, positions, offsets       prefix*, word~, marks
 * noteText  note           words, positions, without the names   search of the note as a whole
 *                          of other notes in links
 * koreanWord note          term: keys of each Korean word,       mending slips (see Spellings)
 *                          and of nouns in a row
 * latinWord note           term: each Latin word                 mending slips
 * link      passage        pieces of link targets                search of targets
 * linkName  passage        term: names that its links may mean   linked notes
 * heading   passage        words, positions                      heading:
 * headingLiteral           character pairs, positions
 * title     note           words, positions                      title:
 * titleLiteral             character pairs, positions
 * name      note           term: title, aliases, file name       [[links]]
 * path      note           term, stored; doc value in order      look-up
 * pathLower note           term, lower case                      path:
 * tag       note           term, lower case, and each parent     tag:
 * tags      note           set doc value, as written             facet
 * lang kind folder note    term and doc value                    lang: kind:, facets
 * date      note           point and doc value, days since 1970  date:, sorting, facet
 * said      passage        term: note id # place of a person     said: (see SaidFields)
 *                          who is quoted there
 * saidText  passage        words of quotes, each behind the      quotes before their passages
 *                          place of the person
 * work      passage        words, positions                      from:
 * workLiteral              character pairs, positions
 * hash      passage        term                                finding copies
 * noteHash  note           doc value                           folding copies
 * noteCopy  note           term, the same                      naming the copies of a note
 * body      passage        stored                                snippets (see StoredPassage)
 * head      note           stored                                results (see StoredNote)
 * quotes    note           binary doc value, if there is any      quotes, persons (see StoredQuotes)
 * taught    note           binary doc value, if there is any      other wordings (see NoteWordings)
 * </pre>
 *
 * {@link #VERSION} goes up with every change here in how text is cut, or in which quotes are found,
 * so that an older index is noticed and rebuilt.
 */
final class Fields {
  static final String VERSION = "24";

  static final String LEVEL = "level";
  static final String FILE = "file";
  static final String STATE = "state";
  static final String FILE_DOC = "fileDoc";
  static final String ID = "id";
  static final String TEXT = "text";
  static final String LITERAL = "literal";
  static final String WORD = "word";
  static final String NOTE_TEXT = "noteText";
  static final String KOREAN_WORD = "koreanWord";
  static final String LATIN_WORD = "latinWord";
  static final String LINK = "link";
  static final String LINK_NAME = "linkName";
  static final String HEADING = "heading";
  static final String HEADING_LITERAL = "headingLiteral";
  static final String TITLE = "title";
  static final String TITLE_LITERAL = "titleLiteral";
  static final String NAME = "name";
  static final String PATH = "path";
  static final String PATH_LOWER = "pathLower";
  static final String TAG = "tag";
  static final String TAGS = "tags";
  static final String LANG = "lang";
  static final String KIND = "kind";
  static final String FOLDER = "folder";
  static final String DATE = "date";
  static final String SAID = "said";
  static final String SAID_TEXT = "saidText";
  static final String WORK = "work";
  static final String WORK_LITERAL = "workLiteral";
  static final String HASH = "hash";
  static final String NOTE_HASH = "noteHash";
  static final String NOTE_COPY = "noteCopy";
  static final String BODY = "body";
  static final String HEAD = "head";
  static final String QUOTES = "quotes";
  static final String TAUGHT = "taught";

  static final String PASSAGE = "passage";
  static final String NOTE = "note";

  private Fields() {}
}
