// Who somebody is: names, how often quoted, when, and out of which works.
import { byId, el, keepingFocus } from '../dom.js';
import { say } from '../strings.js';
import { alsoCalled } from './names.js';
import { inWords, yearBars } from './years.js';

const NAMES = 12;
const WORKS = 8;

/** `told` is what the list of people says of the person; null for somebody who is not surely quoted. */
export function showProfile(person, told) {
  byId('person-name').textContent = person.name;
  byId('person-names').replaceChildren(...[alsoCalled(person, NAMES)].filter(Boolean));
  byId('person-counts').replaceChildren(...told ? [el('strong', null, say.quoteCount(told.quotes)), ` · ${say.inNotes(told.notes)}`,
    told.mentions ? ` · ${say.mentionCount(told.mentions)}` : ''] : []);
  const bars = told && yearBars(told);
  byId('person-years').hidden = !bars;
  byId('person-years-bars').replaceChildren(...bars && Object.keys(told.years).length > 1 ? [bars] : []);
  byId('person-years-text').textContent = told ? inWords(told) : '';
}

let unfolded = false;

/** Works as buttons, of which one at most is pressed; a work from the address stays although nothing else names it. */
export function showWorks(told, chosen, onChoose) {
  const box = byId('person-works');
  const works = [...new Set([...chosen ? [chosen] : [], ...told?.works ?? []])];
  const shown = unfolded || works.length <= WORKS + 1 ? works : works.slice(0, WORKS);
  const redraw = () => showWorks(told, chosen, onChoose);
  box.hidden = works.length === 0;
  keepingFocus(box, byId('person-name'), () => box.replaceChildren(
    el('h3', { id: 'works-title' }, say.works),
    el('ul', { 'aria-labelledby': 'works-title' }, shown.map(work => el('li', null, workButton(work, work === chosen, onChoose)))),
    shown.length < works.length || unfolded && works.length > WORKS + 1 ? foldButton(works.length - shown.length, redraw) : ''));
}

function workButton(work, pressed, onChoose) {
  return el('button', { type: 'button', class: 'facet-value', 'aria-pressed': String(pressed), data: { key: `work ${work}`, value: work },
    on: { click: () => onChoose(pressed ? null : work) } }, el('span', { class: 'facet-name' }, work));
}

function foldButton(hidden, redraw) {
  return el('button', { type: 'button', class: 'quiet fold', 'aria-expanded': String(unfolded), data: { key: 'fold works' },
    on: { click: () => { unfolded = !unfolded; redraw(); } } }, unfolded ? say.facetFewer : say.facetMore(hidden));
}
