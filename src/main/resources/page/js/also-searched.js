// The quiet line that says what was searched, too, because it means the same, with a link that searches without it.
import { el } from './dom.js';
import { say } from './strings.js';
import { addressOf } from './address.js';

/** The line, or null when there is nothing to say. */
export function alsoSearched({ query }, view) {
  if (view.q.trim() === '') return null;
  if (view.expand === 'false') return line(`${say.onlyTyped}.`, { ...view, expand: null }, say.searchMeanings);
  const also = (query?.expansions ?? []).filter(each => each.also?.length).map(({ term, also }) => `${term} → ${also.join(', ')}`);
  return also.length ? line(`${say.alsoSearched}: ${also.join('; ')}`, { ...view, expand: 'false' }, say.searchOnlyTyped) : null;
}

function line(text, other, label) {
  return el('p', { id: 'also-searched' }, text, ' ',
    el('a', { href: addressOf({ ...other, note: null, at: null }), data: { q: other.q, expand: other.expand, rescue: other.rescue, key: 'expand' } }, label));
}
