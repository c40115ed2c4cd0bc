// Passages elsewhere that have to do with the open one. Choosing one opens it, so that one can walk from note to note.
import { el, keepingFocus } from './dom.js';
import { say } from './strings.js';
import { getJson, isAbort, notePath, passagePath } from './api.js';
import { addressOf } from './address.js';
import { snippetParts } from './snippet.js';
import { forget, remember } from './known.js';
import { alsoIn, passageHead } from './results.js';

const LIMIT = 8;
const CHIPS = 5;

export function createRelated({ section, from, list, fainter, jump }) {
  let flight = null;
  let of = null;
  let again = () => {};
  let faint = false;
  fainter.addEventListener('click', () => {
    faint = true;
    section.focus({ preventScroll: true });
    again();
  });
  jump.addEventListener('click', () => {
    section.scrollIntoView({ block: 'start' });
    section.focus({ preventScroll: true });
  });

  /** Shows what is related to the passage, or to the whole note when it was opened without one. */
  async function follow(note, passage) {
    const path = `${passage ? passagePath(passage.id) : notePath(note.id)}/related`;
    if (path === of) return;
    of = path;
    faint = false;
    again = () => ask(path, note, passage);
    await again();
  }

  async function ask(path, note, passage) {
    flight?.abort();
    const { signal } = flight = new AbortController();
    try {
      const passages = passagesOf(await getJson(path, { limit: LIMIT, faint: faint || null }, signal));
      if (!signal.aborted) show(passages, note, passage);
    } catch (error) {
      if (isAbort(error)) return;
      hide();
    }
  }

  function show(passages, note, passage) {
    forget('related');
    for (const each of passages) remember('related', each, each.note);
    from.textContent = say.relatedFrom(passage?.heading?.at(-1) || note.title || say.untitled);
    keepingFocus(list, section, () => list.replaceChildren(...items(passages, faint)));
    fainter.hidden = faint || passages.length >= LIMIT;
    section.hidden = jump.hidden = false;
  }

  function hide() {
    of = null;
    again = () => {};
    section.hidden = jump.hidden = true;
  }

  /** `refresh` asks the same once more, as other notes may have come, changed or gone. */
  return { follow, refresh: () => again(), close: () => { flight?.abort(); hide(); } };
}

/** A note's related notes come with their passages; the first of each stands for it. */
function passagesOf(answer) {
  if (answer.passages) return answer.passages;
  return (answer.notes ?? []).map(({ note, because, passages }) => ({ because, ...passages?.[0], note }));
}

function items(passages, faint) {
  return passages.length ? passages.map(each => el('li', null, item(each)))
    : [el('li', { class: 'none-line' }, faint ? say.relatedNoneFaint : say.relatedNone)];
}

/** Words and tags speak for themselves; a person and links need a word more. */
function reason({ term, kind }) {
  if (kind === 'person') return say.quotedInBoth(term);
  if (kind === 'via') return say.linkedFrom(term);
  return kind === 'link' ? say.linkedWith(term) : term;
}

function item(passage) {
  const { note } = passage;
  return el('article', { class: 'related-hit' },
    el('a', {
      class: 'related-link', href: addressOf({ note: note.id, at: passage.id }),
      data: { note: note.id, at: passage.id, key: `related ${passage.id ?? note.id}` },
    },
      el('span', { class: 'related-note' }, note.title || say.untitled),
      passageHead(passage, note),
      el('span', { class: 'snippet' }, snippetParts(passage.snippet))),
    passage.because?.length ? el('p', { class: 'because' }, passage.faint ? el('span', { class: 'faint' }, `${say.faint} · `) : null, el('span', { class: 'because-word' }, say.because),
      passage.because.slice(0, CHIPS).flatMap(each => [' ', el('span', { class: 'chip' }, reason(each))])) : null,
    passage.duplicate ? el('p', { class: 'also' }, say.duplicate) : null,
    alsoIn(passage));
}
