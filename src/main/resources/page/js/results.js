// The list of hits: a note each, with its passages.
import { el, joined, keepingFocus } from './dom.js';
import { say } from './strings.js';
import { addressOf } from './address.js';
import { snippetParts, placeText, headingText, pathsOf } from './snippet.js';
import { forget, remember, rememberNote } from './known.js';

/** Draws the answer in place of the old one, in one step. */
export function showHits(list, hits, view) {
  forget('notes');
  keepingFocus(list, list, () => list.replaceChildren(...hitItems(hits, view, false)));
  markCurrent(list, view);
}

/** Adds the next hits and returns the first link among them. */
export function addHits(list, hits, view) {
  const partialBefore = list.querySelector('.hit[data-partial]') !== null;
  const items = hitItems(hits, view, partialBefore || list.childElementCount === 0);
  list.append(...items);
  markCurrent(list, view);
  return items.find(item => item.classList.contains('hit'))?.querySelector('a.stop');
}

/** The open passage, or the open note when no passage of it is, is the current one. */
export function markCurrent(list, { note, at }) {
  for (const link of list.querySelectorAll('a[data-note]')) {
    const current = at ? link.classList.contains('passage') && link.dataset.at === at
      : note !== null && link.dataset.note === note && !link.classList.contains('passage');
    setCurrent(link, current);
  }
}

export function setCurrent(link, current) {
  if (current) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

function hitItems(hits, view, partialSaid) {
  const items = [];
  let saidBefore = partialSaid || hits[0]?.partial;
  for (const hit of hits) {
    if (hit.partial && !saidBefore) {
      saidBefore = true;
      items.push(el('li', { class: 'divider' }, say.partialFrom));
    }
    items.push(hitItem(hit, view));
  }
  return items;
}

function hitItem(hit, view) {
  const { note } = hit;
  rememberNote(note);
  for (const passage of hit.passages ?? []) remember('notes', passage, note);
  return el('li', { class: 'hit', data: { hit: note.id, partial: hit.partial ? '' : null } },
    el('article', null,
      el('h2', { class: 'hit-title' }, titleLink(hit, view)),
      noteMeta(note),
      hit.partial && hit.missing?.length ? el('p', { class: 'missing' }, say.missing(hit.missing.join(', '))) : null,
      el('ol', { class: 'passages' }, (hit.passages ?? []).map(passage => el('li', null, passageLink(passage, note, view)))),
      alsoIn(hit)));
}

/** The title opens the note at its first passage; it is a stop for the arrow keys only when there is no passage. */
function titleLink({ note, passages }, view) {
  const first = passages?.[0];
  return el('a', {
    class: first ? 'title' : 'title stop', href: addressOf({ ...view, note: note.id, at: first?.id }),
    data: { note: note.id, at: first?.id, key: `note ${note.id}` },
  }, note.title || say.untitled);
}

function passageLink(passage, note, view) {
  return el('a', {
    class: 'passage stop', href: addressOf({ ...view, note: note.id, at: passage.id }),
    data: { note: note.id, at: passage.id, key: `passage ${passage.id}` },
  },
    passageHead(passage, note),
    el('span', { class: 'snippet' }, snippetParts(passage.snippet)));
}

/** Heading path and place in one line; without a heading the place alone, which floats beside the snippet. */
export function passageHead(passage, note) {
  const heading = headingText(passage, note);
  // Of a passage over several pages or minutes, where its first mark stands.
  const text = placeText({ lines: passage.lines, place: passage.snippet?.place ?? passage.place });
  const place = text && el('span', { class: 'place' }, text);
  return heading ? el('span', { class: 'passage-head' }, el('span', { class: 'heading-path' }, heading), place) : place;
}

/** Path, date, tags, language, kind. */
function noteMeta(note) {
  return el('p', { class: 'meta' },
    joined([
      note.date && el('time', { datetime: note.date }, note.date),
      el('span', { class: 'path' }, note.path),
      note.tags?.length ? el('span', { class: 'tags' }, joined(note.tags.map(tag => el('span', { class: 'tag' }, `#${tag}`)), ' ')) : null,
      note.lang && el('span', { class: 'lang' }, say.languages[note.lang] ?? note.lang),
      note.kind && el('span', { class: 'kind' }, note.kind),
    ], ' '));
}

export function alsoIn({ alsoIn: others }) {
  const paths = pathsOf(others);
  return paths.length ? el('p', { class: 'also' }, say.alsoIn(paths.join(', '))) : null;
}
