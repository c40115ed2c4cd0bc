// The quiet line that says which words were taken for slips of typing and what was searched for them, with a link that
// searches exactly what was typed.
import { el } from './dom.js';
import { say } from './strings.js';
import { addressOf } from './address.js';

/** The line, or null when there is nothing to say. */
export function rescued({ query }, view) {
  if (view.q.trim() === '') return null;
  if (view.rescue === 'false') return line(`${say.notCorrected}.`, { ...view, rescue: null }, say.searchCorrected);
  const words = new Map();
  for (const { from, to, how } of query?.rescued ?? []) {
    const known = words.get(from) ?? { to: [], how: new Set() };
    known.to.push(to);
    known.how.add(say.rescuedHow[how] ?? how);
    words.set(from, known);
  }
  const said = [...words].map(([from, { to, how }]) => `${from} → ${to.join(', ')} (${[...how].join(', ')})`);
  return said.length ? line(`${say.corrected}: ${said.join('; ')}`, { ...view, rescue: 'false' }, say.searchExactly) : null;
}

function line(text, other, label) {
  return el('p', { id: 'rescued' }, text, ' ',
    el('a', { href: addressOf({ ...other, note: null, at: null }),
      data: { q: other.q, expand: other.expand, rescue: other.rescue, key: 'rescue' } }, label));
}
