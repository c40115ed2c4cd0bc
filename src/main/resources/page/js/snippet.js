// A snippet with its marks, and where a passage stands.
import { el } from './dom.js';
import { say } from './strings.js';

/** The snippet's text with a <mark> for each pair of UTF-16 offsets: data in, elements out. */
export function snippetParts(snippet) {
  const text = snippet?.text ?? '';
  const parts = [];
  let at = 0;
  for (const [start, end] of soundMarks(snippet)) {
    parts.push(text.slice(at, start), el('mark', null, text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at));
  if (snippet?.cutBefore) parts.unshift(ellipsis());
  if (snippet?.cutAfter) parts.push(ellipsis());
  return parts;
}

const ellipsis = () => el('span', { class: 'cut' }, '…');

/** Marks in order, inside the text, none over another. */
function soundMarks(snippet) {
  const length = snippet?.text?.length ?? 0;
  const sorted = [...(snippet?.marks ?? [])].filter(([start, end]) => start >= 0 && start < end && end <= length)
    .sort((a, b) => a[0] - b[0]);
  let last = 0;
  return sorted.filter(([start, end]) => start >= last && ((last = end), true));
}

/** The marked texts of a snippet, each once. */
export function markedTexts(snippet) {
  return [...new Set(soundMarks(snippet).map(([start, end]) => snippet.text.slice(start, end).trim()).filter(Boolean))];
}

/** "lines 34–36", "page 3", "1:02:03", or the part's name. */
export function placeText({ lines, place }) {
  if (lines && !place) return say.lines(lines[0], lines[1]);
  if (place?.page != null) return say.page(place.page);
  if (place?.time) return clock(place.time[0]);
  return place?.part != null ? String(place.part) : '';
}

function clock(ms) {
  const s = Math.floor(ms / 1000);
  const two = n => String(n).padStart(2, '0');
  return s < 3600 ? `${Math.floor(s / 60)}:${two(s % 60)}` : `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
}

/** The heading path, without a first heading that only repeats the note's title. */
export function headingText(passage, note) {
  const [first, ...rest] = passage?.heading ?? [];
  return (first === note?.title ? rest : [first, ...rest]).filter(Boolean).join(' › ');
}

/** Paths of notes with the same text; the server may name them or give them whole. */
export const pathsOf = alsoIn => (alsoIn ?? []).map(each => typeof each === 'string' ? each : each.path ?? each.title ?? '').filter(Boolean);
