// A quiet way to say who is who: names that are somebody else's, names that are missing, and the lines that say so.
import { byId, el } from '../dom.js';
import { say } from '../strings.js';
import { copyText } from '../copy.js';
import { aliasesOf } from './names.js';
import { entryText, usable } from './yaml.js';

/** Draws it for a person; what was ticked and written stays while the same names are shown. */
export function showMend(details, person) {
  const aliases = aliasesOf(person);
  const drawnFor = JSON.stringify([person.name, aliases]);
  if (details.dataset.for === drawnFor) return;
  details.dataset.for = drawnFor;
  details.open = false;
  const boxes = aliases.filter(alias => !alias.startsWith('@') && usable(alias) === alias).map(alias => el('input', { type: 'checkbox', value: alias }));
  const missing = el('input', { id: 'mend-missing', type: 'text', autocomplete: 'off', spellcheck: 'false', placeholder: say.mendMissingHint });
  const snippet = el('pre', { id: 'mend-snippet', tabindex: '0', 'aria-labelledby': 'mend-snippet-label' });
  const copy = el('button', { type: 'button', id: 'mend-copy', on: { click: () => copyText(text(), copy) } }, say.mendCopy);
  const none = el('p', { class: 'aside' }, say.mendNothing);
  const ready = el('div', { hidden: true }, snippet, el('p', { class: 'aside' }, say.mendSame(person.name)), copy);

  const ticked = () => boxes.filter(box => box.checked).map(box => box.value);
  const written = () => missing.value.split(/[,，、]/).map(usable).filter(Boolean);
  const text = () => entryText({ name: person.name, aliases }, ticked(), written());

  function update() {
    const any = ticked().length > 0 || written().length > 0;
    snippet.textContent = any ? text() : '';
    ready.hidden = !any;
    none.hidden = any;
  }

  details.replaceChildren(el('summary', null, say.mend), el('div', { class: 'mend-body', on: { input: update } },
    el('p', null, say.mendWhy),
    boxes.length ? el('fieldset', null, el('legend', null, say.mendApart),
      boxes.map(box => el('label', { class: 'tick' }, box, box.value))) : null,
    el('label', { class: 'mend-label', for: 'mend-missing' }, say.mendMissing), missing,
    el('p', { class: 'mend-label', id: 'mend-snippet-label' }, say.mendSnippet), none, ready));
}
