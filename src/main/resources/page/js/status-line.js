// The quiet lines above the list: how much was found, how the query was read, what to try when nothing was.
import { byId, el, keepingFocus } from './dom.js';
import { say, understoodText } from './strings.js';
import { addressOf } from './address.js';
import { alsoSearched } from './also-searched.js';
import { rescued } from './rescued.js';
import { filtersIn, widerQueries, without } from './query-text.js';

export function showStatus(status, answer, view) {
  const lines = [el('p', { id: 'found' }, foundText(answer, view), took(answer)), ...readingLines(answer, view),
    rescued(answer, view), alsoSearched(answer, view)].filter(Boolean);
  const text = lines.map(line => line.textContent).join('\n');
  if (status.dataset.said === text) return;
  status.dataset.said = text;
  keepingFocus(status, byId('q'), () => status.replaceChildren(...lines));
}

/** Over a list that stays although what is typed so far has no hits. */
export function showNoneYet(status, q) {
  status.dataset.said = '';
  status.replaceChildren(el('p', { id: 'found' }, say.none(q.trim())));
}

function foundText({ total, hits }, view) {
  if (view.q.trim() === '') return say.recent(total.notes);
  if (hits.length && hits[0].partial) return say.onlyPartial;
  const found = say.found(total.notes, total.passages, total.exact !== false);
  return total.partialNotes ? `${found} · ${say.partialToo(total.partialNotes)}` : found;
}

const took = answer => answer.tookMs == null ? null
  : el('span', { class: 'took' }, ` · ${answer.tookMs < 10 ? Number(answer.tookMs).toFixed(1) : Math.round(answer.tookMs)} ms`);

/** What the server made of the query, where that differs from what was typed. */
function readingLines({ query }, view) {
  const typed = view.q.trim().replace(/\s+/g, ' ');
  const differs = typed && query?.understood && query.understood.trim() !== typed;
  return differs ? [el('p', { id: 'understood' }, `${say.understood}: ${understoodText(query.understood)}`)] : [];
}

/** Suggestions, and on zero hits what was searched and what else could be tried. */
export function showAdvice(advice, answer, view, search) {
  const none = answer.hits.length === 0;
  const suggestions = answer.suggestions ?? [];
  const filters = none ? filtersIn(view.q) : [];
  const ways = none ? widerQueries(view.q) : [];
  advice.hidden = !none && suggestions.length === 0;
  advice.classList.toggle('none', none);
  keepingFocus(advice, byId('hits'), () => advice.replaceChildren(...[
    none ? el('p', { class: 'none-line' }, view.q.trim() ? say.none(view.q.trim()) : say.noneAtAll) : null,
    suggestions.length ? tries(say.tryThese, suggestions.map(each => suggestionLink(each, view))) : null,
    none && filters.length ? tries(say.dropFilter, filters.map(each => filterButton(each, view, search))) : null,
    ways.length ? tries(say.tryHints, ways.map(way => hintLink(way, view))) : null,
    none && view.q.trim() ? el('ul', { class: 'none-advice' }, say.noneAdvice.map(line => el('li', null, line))) : null,
  ].filter(Boolean)));
}

/** Takes its filter out of the query. */
function filterButton(filter, { q }, search) {
  return el('button', { type: 'button', class: 'drop-filter', 'aria-label': `${say.dropFilter}: ${filter.text}`, data: { value: filter.text },
    on: { click: () => search(without(q, [filter])) } }, `${filter.text} ×`);
}

const tries = (title, links) => el('div', { class: 'tries' }, el('p', null, title), el('ul', null, links.map(link => el('li', null, link))));

function queryLink(q, view, ...children) {
  return el('a', { href: addressOf({ ...view, q, expand: null, rescue: null, note: null, at: null }), data: { q } }, children);
}

function suggestionLink({ text, how, passages }, view) {
  const aside = [say.rescuedHow[how], passages ? say.passages(passages) : null].filter(Boolean).join(', ');
  return queryLink(text, view, text, aside && el('span', { class: 'aside' }, ` ${aside}`));
}

function hintLink({ how, query }, view) {
  const hint = say[how];
  return queryLink(query, view, ...(typeof hint === 'function' ? [hint(query)] : [hint, el('span', { class: 'aside' }, ` ${query}`)]));
}

/** A problem above the list, in the server's own words, with a way to try again. */
export function showProblem(box, problem, onRetry, title = say.problem, fallback = byId('hits')) {
  box.hidden = !problem;
  keepingFocus(box, fallback, () => box.replaceChildren(...(problem ? problemParts(title, problem, onRetry) : [])));
}

export function problemParts(title, problem, onRetry) {
  return [el('p', null, el('strong', null, title), ' ', problem.detail ?? String(problem.message ?? problem)),
    el('button', { type: 'button', on: { click: onRetry } }, say.retry)];
}
