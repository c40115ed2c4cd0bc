// Filters beside the list. A button writes its filter into the box or takes it out: the box is the whole truth.
import { el, keepingFocus } from './dom.js';
import { say } from './strings.js';
import { filtersIn, hasFilter } from './query-text.js';

const FACETS = [['year', 'date'], ['speaker', 'said'], ['tag', 'tag'], ['lang', 'lang'], ['kind', 'kind'], ['folder', 'path']];
const SHOWN = 7;
const unfolded = new Set();

/** Draws the filters of an answer; `onToggle(filterName, value)` is called when one is chosen. */
export function showFacets(nav, facets, query, onToggle) {
  const draw = () => keepingFocus(nav, nav.querySelector('button') ?? nav, () =>
    nav.replaceChildren(...FACETS.map(([facet, filter]) => group(facet, filter, facets?.[facet] ?? [], query, onToggle, draw)).filter(Boolean)));
  draw();
}

function group(facet, filter, found, query, onToggle, redraw) {
  const values = withChosen(found.filter(({ value }) => value !== ''), filter, query);
  const chosen = values.filter(({ value }) => hasFilter(query, filter, value));
  if (values.length === 0 || (values.length < 2 && chosen.length === 0)) return null;
  const all = unfolded.has(facet) || values.length <= SHOWN + 1;
  const shown = all ? values : [...new Set([...values.slice(0, SHOWN), ...chosen])];
  const id = `facet-${facet}`;
  return el('section', { class: 'facet', data: { facet }, 'aria-labelledby': id },
    el('h2', { id }, say.facets[facet]),
    el('ul', null, shown.map(each => el('li', null, facetButton(facet, filter, each, query, onToggle)))),
    values.length > SHOWN + 1 ? foldButton(facet, values.length - shown.length, all, redraw) : null);
}

/** A filter that stands in the box stays on show, to be taken out, even when nothing in the answer has it. */
function withChosen(values, filter, query) {
  const known = value => values.some(each => hasFilter(`${filter}:"${each.value}"`, filter, value));
  const typed = filtersIn(query).filter(each => each.name === filter && !known(each.value));
  return [...values, ...typed.map(({ value }) => ({ value, count: null }))];
}

function facetButton(facet, filter, { value, count }, query, onToggle) {
  const label = facet === 'lang' ? say.languages[value] ?? value : value;
  return el('button', {
    type: 'button', class: 'facet-value', 'aria-pressed': String(hasFilter(query, filter, value)),
    data: { key: `${filter} ${value}`, value }, on: { click: () => onToggle(filter, value) },
  }, el('span', { class: 'facet-name' }, label), count == null ? null : el('span', { class: 'count' }, String(count)));
}

function foldButton(facet, hidden, all, redraw) {
  return el('button', {
    type: 'button', class: 'quiet fold', 'aria-expanded': String(all), data: { key: `fold ${facet}` },
    on: { click: () => { all ? unfolded.delete(facet) : unfolded.add(facet); redraw(); } },
  }, all ? say.facetFewer : say.facetMore(hidden));
}
