// Passages that name somebody without quoting, apart from the quotes and below them.
import { byId, el, keepingFocus } from '../dom.js';
import { say } from '../strings.js';
import { addressOf } from '../address.js';
import { snippetParts } from '../snippet.js';
import { forget, remember } from '../known.js';
import { passageHead } from '../results.js';

/** `onMore` is called when more are wanted than are shown. */
export function createMentions({ onMore }) {
  const section = byId('mentions');
  const list = byId('mentions-list');
  const more = byId('mentions-more');
  more.addEventListener('click', onMore);

  return {
    /** Draws them; after `onMore` the focus goes to the first that was not there. */
    show({ total, passages }, name, view) {
      const before = list.childElementCount;
      const focused = document.activeElement === more;
      forget('people');
      for (const each of passages) remember('people', each, each.note);
      byId('mentions-title').textContent = say.mentions(name);
      byId('mentions-count').textContent = String(total);
      keepingFocus(list, section, () => list.replaceChildren(...passages.map(each => el('li', null, item(each, view)))));
      section.hidden = passages.length === 0;
      more.hidden = passages.length >= total;
      if (focused && more.hidden) list.children[before]?.querySelector('a').focus({ preventScroll: true });
    },
    hide() { section.hidden = true; list.replaceChildren(); },
  };
}

function item(passage, view) {
  const { note, id } = passage;
  return el('a', {
    class: 'passage stop', href: addressOf({ ...view, note: note.id, at: id, line: null }),
    data: { note: note.id, at: id, key: `mention ${id}` },
  },
    el('span', { class: 'mention-note' }, note.title || say.untitled),
    passageHead(passage, note),
    el('span', { class: 'snippet' }, snippetParts(passage.snippet)));
}
