// In which years somebody is quoted, as small bars; the same in words for those who cannot see them.
import { el } from '../dom.js';
import { say } from '../strings.js';

const SVG = 'http://www.w3.org/2000/svg';
const STEP = 7;
const WIDTH = 5;
const HEIGHT = 18;

/** Of a longer time only the years with quotes are shown, side by side. */
const MOST = 25;

/** Bars with the first and the last year beside them, of one year its number alone, and of none that there is no date. */
export function yearBars({ years, quotes }) {
  const counted = Object.keys(years).sort();
  if (counted.length === 0) return el('span', { class: 'years' }, say.noDate);
  if (counted.length === 1) return el('span', { class: 'years', title: inWords({ years, quotes }) }, counted[0]);
  const shown = span(counted);
  const most = Math.max(...counted.map(year => years[year]));
  const picture = svg('svg', { viewBox: `0 0 ${shown.length * STEP} ${HEIGHT}`, 'aria-hidden': 'true', class: 'bars' },
    shown.map((year, i) => bar(i, years[year] ?? 0, most)));
  return el('span', { class: 'years', title: inWords({ years, quotes }) }, picture, el('span', { 'aria-hidden': 'true' }, `${counted[0]}–${counted.at(-1)}`), el('span', { class: 'unseen' }, inWords({ years, quotes })));
}

/** "2024: 3 quotes, 2025: 1 quote, no date: 2 quotes". */
export function inWords({ years, quotes }) {
  const undated = quotes - Object.values(years).reduce((sum, n) => sum + n, 0);
  return [...Object.keys(years).sort().map(year => say.yearQuotes(year, years[year])),
    undated > 0 ? say.yearQuotes(say.noDate, undated) : null].filter(Boolean).join(', ');
}

function span(counted) {
  const [first, last] = [Number(counted[0]), Number(counted.at(-1))];
  if (last - first >= MOST) return counted;
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(4, '0'));
}

/** A year without quotes keeps a line, so that a gap is seen as time that passed. */
function bar(i, n, most) {
  const height = n === 0 ? 1 : Math.max(3, Math.round(HEIGHT * n / most));
  return svg('rect', { x: i * STEP, y: HEIGHT - height, width: WIDTH, height, class: n === 0 ? 'no-bar' : 'bar' });
}

function svg(tag, attributes, children = []) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
