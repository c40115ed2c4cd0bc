// What the lists on the page say of passages and notes, so that opening one needs no second question.

const shelves = { found: new Map(), related: new Map() };
const notes = new Map();

/** Empties a shelf, `found` or `related`, before its list is drawn anew. */
export const forget = shelf => shelves[shelf].clear();

export function remember(shelf, passage, note) {
  shelves[shelf].set(passage.id, { passage, noteId: note.id });
  rememberNote(note);
}

export function rememberNote(note) {
  if (notes.size > 5000) notes.clear();
  if (note) notes.set(note.id, note);
}

/** The passage as found (with the query's marks), else as related, else undefined. */
export const knownPassage = id => (shelves.found.get(id) ?? shelves.related.get(id))?.passage;
export const passagesFoundIn = noteId => [...shelves.found.values()].filter(each => each.noteId === noteId).map(each => each.passage);
export const knownNote = id => notes.get(id);
