// The reader: one note in full, scrolled to the opened passage.
import { appendAll, byId, el, joined } from './dom.js';
import { say } from './strings.js';
import { getJson, isAbort, Problem, notePath, passagePath } from './api.js';
import { linesOf } from './address.js';
import { knownPassage, passagesFoundIn, quotesKnownAt, rememberNote } from './known.js';
import { followFootnotes, withLines } from './blocks.js';
import { createBody } from './long-notes.js';
import { plainText, tagLink } from './inlines.js';
import { blocksOf, highlightPassage, leafBlocks, markTexts } from './highlight.js';
import { aim } from './aim.js';
import { markedTexts, pathsOf } from './snippet.js';
import { problemParts } from './status-line.js';
import { openInLinks } from './open-in.js';
import { noteQuotes } from './note-quotes.js';

/** `shelf()` names the list whose passages and marks count: that of `notes`, or that of `people`. */
export function createReader({ pane, article, copied }, { shelf, onShow, onProblem }) {
  let note = null;
  let passage = null;
  let lines = null;
  let flight = null;
  let target = null;
  let marked = [];
  let lost = false;
  followFootnotes(article);

  /** Opens the note at the passage, or at the line; what is shown stays until the new note is there. */
  async function open(view, { focus = false } = {}) {
    const { note: noteId, at: passageId, line } = view;
    flight?.abort();
    const { signal } = flight = new AbortController();
    article.setAttribute('aria-busy', 'true');
    try {
      const [nextNote, nextPassage] = await Promise.all([
        note?.id === noteId && !lost ? note : getJson(notePath(noteId), null, signal),
        passageId ? passageOf(passageId, shelf(), signal) : null,
      ]);
      if (signal.aborted) return;
      lost = false;
      note = nextNote;
      passage = nextPassage;
      lines = linesOf(line);
      rememberNote(note);
      draw();
      reveal(focus);
      aim(pane, article, byId('reader-bar'), target);
      onShow(note, passage);
    } catch (error) {
      if (isAbort(error)) return;
      if (!(error instanceof Problem)) console.error(error);
      note = passage = null;
      article.replaceChildren(el('div', { class: 'problem', role: 'alert' },
        problemParts(say.noteProblem, error, () => open(view, { focus: true }))));
      reveal(focus);
      onProblem(error);
    }
    article.removeAttribute('aria-busy');
  }

  function draw() {
    const same = sameTitleBlock(note);
    const body = createBody(note, (same ? note.blocks.slice(1) : note.blocks) ?? [], addToBody);
    const spot = spotOf();
    article.replaceChildren(noteHeader(note, spot, copied));
    appendAll(article, body.draw(spot));
    if (same) withLines(article.querySelector('#reader-title'), same.lines);
    marked = markedInNote(note.id, passage, shelf());
    markTexts(leafBlocks(article), marked);
    if (lines) markTexts(blocksOf(article, spot), quotedAt(note, lines));
    target = spot ? highlightPassage(article, spot) : null;
  }

  /** What is looked at: the lines when they are known, else the passage. */
  function spotOf() {
    return lines ? { ...passage, lines, snippet: { text: '', marks: [], ...passage?.snippet, lines } } : passage;
  }

  /** More of a long note; what is being read stays where it is on the screen. */
  function addToBody(elements, above, insert) {
    const stays = article.querySelector('header ~ [data-first]');
    const before = stays?.getBoundingClientRect().top;
    insert();
    markTexts(elements.flatMap(each => each.querySelector('[data-first]') ? leafBlocks(each) : [each]), marked);
    if (above && stays) pane.scrollTop += stays.getBoundingClientRect().top - before;
  }

  function reveal(focus) {
    pane.hidden = false;
    document.body.classList.add('reading');
    if (focus) article.focus({ preventScroll: true });
  }

  /** After the index changed: the note again, where it differs, at the same place; or that it is gone. */
  async function refresh() {
    const before = note;
    if (!before) return;
    try {
      const now = await getJson(notePath(before.id));
      const passageNow = passage && await passageAgain(passage);
      if (note !== before) return;
      if (lost || JSON.stringify(now) !== JSON.stringify(before)) redraw(now, passageNow);
    } catch (error) {
      if (error.status === 404 && note === before && !lost) lose();
    }
  }

  function redraw(now, passageNow) {
    lost = false;
    note = now;
    passage = passageNow;
    rememberNote(note);
    const { scrollTop } = pane;
    draw();
    pane.scrollTop = scrollTop;
    onShow(note, passage);
  }

  /** What is open stays to be read, and to be copied from; only its file cannot be opened. */
  function lose() {
    lost = true;
    note = { ...note, openIn: null };
    rememberNote(note);
    article.querySelector('.open-in')?.replaceChildren();
    article.prepend(el('p', { id: 'note-gone', class: 'problem', role: 'alert' }, say.noteGone));
  }

  function close() {
    flight?.abort();
    note = passage = lines = target = null;
    article.removeAttribute('aria-busy');
    pane.hidden = true;
    document.body.classList.remove('reading');
  }

  return {
    open, close, refresh,
    get note() { return note; },
    /** With the lines that are looked at. */
    get passage() { return spotOf(); },
  };
}

/** What a list on the page says of it, else what the server says; a passage that is gone leaves the note unmarked. */
async function passageOf(id, shelf, signal) {
  const known = knownPassage(id, shelf);
  if (known) return known;
  try {
    const answer = await getJson(passagePath(id), null, signal);
    return answer.passages?.[0] ?? answer.passage ?? answer;
  } catch (error) {
    if (isAbort(error) || error.gone) throw error;
    return null;
  }
}

/** The passage where it stands now, with the marks it had; null when the note was changed there. */
async function passageAgain(passage) {
  const now = await getJson(passagePath(passage.id)).catch(() => null);
  const sameText = now?.snippet?.text === passage.snippet?.text;
  return now && { ...now, snippet: { ...now.snippet, marks: sameText ? passage.snippet?.marks : [] } };
}

/** What is quoted on these lines, as the note or a list says. */
const quotedAt = ({ id, quotes }, [first, last]) =>
  [...new Set([...(quotes ?? []).filter(({ lines }) => lines && lines[0] <= last && lines[1] >= first), ...quotesKnownAt(id, [first, last])].map(({ text }) => text))];

/** What the query's words, or a name, matched in this note, in any passage of it on the page. */
const markedInNote = (noteId, passage, shelf) =>
  [...new Set([...passagesFoundIn(noteId, shelf), ...passage ? [passage] : []].flatMap(({ snippet }) => markedTexts(snippet)))];

function noteHeader(note, passage, copied) {
  const also = pathsOf(note.alsoIn ?? passage?.alsoIn);
  return el('header', { class: 'note-header' },
    el('h2', { id: 'reader-title' }, note.title || say.untitled),
    el('p', { class: 'meta' }, note.date ? [el('time', { datetime: note.date }, note.date), ' '] : null, el('span', { class: 'path' }, note.path)),
    note.tags?.length ? el('p', { class: 'tags' }, joined(note.tags.map(tagLink), ' ')) : null,
    also.length ? el('p', { class: 'also' }, say.alsoIn(also.join(', '))) : null,
    el('p', { class: 'open-in' }, openInLinks(note, passage, copied)),
    noteQuotes(note));
}

/** A first heading that only repeats the title; the title above stands for it. */
function sameTitleBlock({ blocks, title }) {
  const [first] = blocks ?? [];
  return first?.t === 'heading' && first.level === 1 && plainText(first.inlines).trim() === (title ?? '').trim() ? first : null;
}
