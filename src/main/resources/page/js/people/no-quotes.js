// What a person's page says when no quote fits, or when nobody has the name: why, and what would help.
import { byId, el, joined, keepingFocus } from '../dom.js';
import { say } from '../strings.js';
import { addressOf } from '../address.js';
import { personView } from './names.js';

/** `alike` are people whose names the typed one may be part of; `narrow(change)` takes a narrowing back. */
export function showNoQuotes(answer, view, alike, narrow) {
  const box = byId('quotes-none');
  box.hidden = answer.total > 0;
  keepingFocus(box, byId('person-name'), () => box.replaceChildren(...answer.total > 0 ? [] : parts(answer, view, alike, narrow)));
}

function parts({ speaker }, view, alike, narrow) {
  const ways = [
    view.about.trim() ? way(say.dropAbout(view.about.trim()), () => narrow({ about: '' })) : null,
    view.work ? way(say.dropWork(view.work), () => narrow({ work: null })) : null,
    view.unsure || !speaker ? null : way(say.tryUnsure, () => narrow({ unsure: 'true' })),
    speaker ? null : el('li', null, el('a', { href: addressOf({ q: view.person }), data: { q: view.person } }, say.trySearch(view.person))),
    speaker ? null : el('li', null, el('a', { href: addressOf({ view: 'people' }), data: { people: '' } }, say.tryAll)),
  ].filter(Boolean);
  return [!speaker && alike.length ? el('p', null, `${say.samePart}: `, personLinks(alike)) : null,
    ways.length ? el('div', { class: 'tries' }, el('p', null, say.nobodyTries), el('ul', null, ways)) : null].filter(Boolean);
}

/** Why there is none, in a sentence. */
export function reason({ speaker, mentions }, told, { person, about, work }) {
  if (!speaker) return say.noSuchPerson(person);
  if (told || about.trim() || work) return say.noQuotesSo;
  return mentions.total > 0 ? say.onlyNamed(speaker.name) : say.neverNamed(speaker.name);
}

const way = (text, act) => el('li', null, el('button', { type: 'button', class: 'drop-filter', on: { click: act } }, text));

/** Who else is called so, in one line: a name of its own each, as only these can be asked for. */
const OTHERS = 6;

export function showOthers(line, others) {
  const names = [...new Map(others.map(each => [each.name, each])).values()];
  line.hidden = names.length === 0;
  line.replaceChildren(`${say.mayMean}: `, ...personLinks(names.slice(0, OTHERS)), names.length > OTHERS ? ` · ${say.otherNames(names.length - OTHERS)}` : '');
}

const personLinks = people => joined(people.map(({ name }) => el('a', { href: addressOf(personView(name)), data: { person: name } }, name)), ', ');
