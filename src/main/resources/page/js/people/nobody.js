// What the list of people says when it has nobody: what would help.
import { byId, el, keepingFocus } from '../dom.js';
import { say } from '../strings.js';
import { addressOf } from '../address.js';
import { personView } from './names.js';

/** What was found, in the live region above a list; that it is nothing stands out. */
export function tell(status, text, none) {
  if (status.textContent !== text) status.textContent = text;
  status.classList.toggle('none-line', none);
}

/** With a name nobody has it who is quoted; without one nobody is quoted at all. */
export function showNobody(box, nobody, name) {
  box.hidden = !nobody;
  keepingFocus(box, byId('people-title'), () => box.replaceChildren(...(nobody ? name ? nobodyLike(name) : nobodyYet() : [])));
}

function nobodyYet() {
  return [byId('indexing').hidden ? null : el('p', null, say.nobodyYetWhile),
    el('p', null, say.nobodyYetWhy),
    el('ul', { class: 'examples' }, say.nobodyYetExamples.map(example => el('li', null, example)))].filter(Boolean);
}

function nobodyLike(name) {
  const bare = name.replaceAll('"', ' ').trim();
  return [el('div', { class: 'tries' }, el('p', null, say.nobodyTries), el('ul', null,
      el('li', null, el('a', { href: addressOf(personView(name)), data: { person: name } }, say.tryOpen(name))),
      bare ? el('li', null, el('a', { href: addressOf({ q: `"${bare}"` }), data: { q: `"${bare}"` } }, say.trySearch(bare))) : null,
      el('li', null, el('a', { href: addressOf({ view: 'people' }), data: { people: '' } }, say.tryAll)))),
    el('p', { class: 'aside' }, say.nobodyAdvice)];
}
