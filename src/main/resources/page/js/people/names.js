// What somebody is called.
import { el, joined } from '../dom.js';
import { say } from '../strings.js';

const SHOWN = 5;

/** Other names, each once: what differs in case alone is one name. */
export function aliasesOf({ name, aliases }) {
  const seen = new Set([name.toLowerCase()]);
  return (aliases ?? []).filter(alias => !seen.has(alias.toLowerCase()) && seen.add(alias.toLowerCase()));
}

/** A line with the first of them, or null when there is none. */
export function alsoCalled(person, shown = SHOWN) {
  const all = aliasesOf(person);
  if (all.length === 0) return null;
  const more = all.length - shown;
  const first = more > 1 ? all.slice(0, shown) : all;
  return el('p', { class: 'also-called' }, el('span', { class: 'aside' }, say.alsoCalled), ' ',
    joined(first, ' · '), more > 1 ? el('span', { class: 'aside', title: all.slice(shown).join(' · ') }, ` · ${say.otherNames(more)}`) : null);
}

/** The data by which a link leads to a person's page, and the page's own address. */
export const personView = name => ({ view: 'people', person: name });
