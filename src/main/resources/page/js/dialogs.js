// Dialogs: the help with keys and query syntax, and the frame they all share.
import { byId, el } from './dom.js';
import { say } from './strings.js';
import { addressOf } from './address.js';

/** Puts a title, a close button and the content into a dialog, and returns it. */
export function fillDialog(dialog, title, content) {
  dialog.replaceChildren(
    el('div', { class: 'dialog-head' },
      el('h2', { id: `${dialog.id}-title` }, title),
      el('button', { type: 'button', class: 'quiet', 'aria-label': say.close, on: { click: () => dialog.close() } }, '×')),
    el('div', { class: 'dialog-body', tabindex: '0' }, content.filter(Boolean)));
  return dialog;
}

/** A click beside a dialog closes it, as people expect. */
export function closeOnOutsideClick(dialog) {
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
}

export function openHelp() {
  const dialog = byId('help');
  if (dialog.open) return;
  fillDialog(dialog, say.helpLabel, [
    el('h3', null, say.syntaxTitle), el('p', { class: 'aside' }, say.syntaxTry),
    el('dl', { class: 'help-list' }, say.syntax.map(([q, what]) => el('div', null,
      el('dt', null, el('a', { href: addressOf({ q }), data: { q } }, el('code', null, q))), el('dd', null, what)))),
    el('h3', null, say.keysTitle),
    el('dl', { class: 'help-list' }, say.keys.map(([keys, what]) => el('div', null,
      el('dt', null, keys.flatMap(key => [el('kbd', null, key), ' '])), el('dd', null, what)))),
  ]).showModal();
}
