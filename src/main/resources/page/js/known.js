// What the lists on the page say of passages, notes and quotes, so that opening one needs no second question.

const shelves = { notes: new Map(), people: new Map(), related: new Map() };
const notes = new Map();
const quotes = new Map();
const MOST = 5000;

/** Empties a shelf, `notes`, `people` or `related`, before its list is drawn anew. */
export const forget = shelf => shelves[shelf].clear();

export function remember(shelf, passage, note) {
  shelves[shelf].set(passage.id, { passage, noteId: note.id });
  rememberNote(note);
}

export function rememberNote(note) {
  if (notes.size > MOST) notes.clear();
  if (note) notes.set(note.id, note);
}

export function rememberQuote({ id, text, lines }, note) {
  if (quotes.size > MOST) quotes.clear();
  quotes.set(id, { text, lines, noteId: note.id });
  rememberNote(note);
}

/** The passage as a list of the shelf has it, with what is marked there, else as related, else undefined. */
export const knownPassage = (id, shelf) => (shelves[shelf].get(id) ?? shelves.related.get(id))?.passage;
export const passagesFoundIn = (noteId, shelf) => [...shelves[shelf].values()].filter(each => each.noteId === noteId).map(each => each.passage);
export const knownNote = id => notes.get(id);

/** Quotes that lists have shown, of a note, on some of these lines. */
export const quotesKnownAt = (noteId, [first, last]) =>
  [...quotes.values()].filter(each => each.noteId === noteId && each.lines && each.lines[0] <= last && each.lines[1] >= first);
