// The typed text as the page reads it: only enough to add and remove filters. The server has the real parser.

const FILTER = /^(title|heading|tag|path|lang|kind|date|said|from):(.+)$/is;

/** The pieces between white space, quoted runs kept whole: `{ text, start, end }`. */
export function pieces(query) {
  return [...query.matchAll(/(?:"[^"]*"?|[^\s"])+/g)]
    .map(match => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

function filterOf(piece) {
  const match = FILTER.exec(piece.text.replace(/^\(+|\)+$/g, ''));
  return match && { ...piece, name: match[1].toLowerCase(), value: unquoted(match[2]) };
}

export const filtersIn = query => pieces(query).map(filterOf).filter(Boolean);

const unquoted = value => value.replace(/^"|"$/g, '');
const same = (a, b) => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

export function hasFilter(query, name, value) {
  return filtersIn(query).some(filter => filter.name === name && same(filter.value, value));
}

/** `tag:LLM`, `tag:"두 말"`; paths are always quoted. A quotation mark cannot stand inside a value, so it goes. */
export function filterText(name, value) {
  const bare = value.replaceAll('"', '');
  const plain = name !== 'path' && /^[\p{L}\p{M}\p{N}_./+#-]+$/u.test(bare);
  return plain ? `${name}:${bare}` : `${name}:"${bare}"`;
}

export function toggleFilter(query, name, value) {
  const bare = value.replaceAll('"', '');
  const there = filtersIn(query).filter(filter => filter.name === name && same(filter.value, bare));
  if (there.length) return without(query, there);
  return `${query.trim()} ${filterText(name, value)}`.trim();
}

export function without(query, cut) {
  const gone = new Set(cut.map(piece => piece.start));
  return pieces(query).filter(piece => !gone.has(piece.start)).map(piece => piece.text).join(' ');
}

const isWord = piece => !filterOf(piece) && !piece.text.startsWith('-') && !/^(OR|AND|NOT)$/.test(piece.text);

/** Wider queries to offer when nothing was found: `{ how, query }`, nearest first. */
export function widerQueries(query) {
  const all = pieces(query);
  const filters = filtersIn(query);
  const excluded = all.filter(piece => /^-./.test(piece.text));
  const words = all.filter(isWord);
  const ways = [];
  if (filters.length && words.length) ways.push({ how: 'hintFilters', query: without(query, filters) });
  if (words.some(word => word.text.includes('"'))) ways.push({ how: 'hintQuotes', query: query.replaceAll('"', ' ').replace(/\s+/g, ' ').trim() });
  if (excluded.length && words.length) ways.push({ how: 'hintExcluded', query: without(query, excluded) });
  const word = longestWord(words);
  if (word) ways.push({ how: 'hintPrefix', query: `${beginning(word)}*` });
  if (word) ways.push({ how: 'hintTypo', query: `${word}~` });
  if (words.length > 1) ways.push({ how: 'hintFewer', query: longest(words, Math.max(1, Math.min(2, words.length - 1))) });
  return ways;
}

/** The longest word that may stand before `*` or `~`: letters and digits alone, three of them at least, or two syllables. */
function longestWord(words) {
  const plain = words.map(word => word.text).filter(text => /^(?:[\p{L}\p{N}]{3,}|[가-힣]{2})$/u.test(text));
  return plain.sort((a, b) => b.length - a.length)[0];
}

/** Of a long word the first two thirds. */
const beginning = word => word.length < 4 ? word : word.slice(0, Math.ceil(word.length * 2 / 3));

function longest(words, n) {
  const kept = [...words].sort((a, b) => b.text.length - a.text.length).slice(0, n);
  return words.filter(word => kept.includes(word)).map(word => word.text).join(' ');
}
