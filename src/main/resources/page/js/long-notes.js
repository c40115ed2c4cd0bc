// A very long note is shown in part: what stands around the opened passage, and more at each end when asked for.
import { el } from './dom.js';
import { say } from './strings.js';
import { blockElements } from './blocks.js';
import { plainText } from './inlines.js';

// Measured in blocks, list items, table rows or ten lines of code: so many are drawn and laid out in some 0.1 s.
const WHOLE = 3000;
const PART = 400;

/** Lists, tables, quotations and code of more than this are cut into several of the same kind. */
const PIECE = 100;

/**
 * The body of a note as elements of `article`. `draw(passage)` returns them, buttons at cut ends included;
 * `onAdd(elements, before)` hears of those a button added, `before` being whether they came above.
 */
export function createBody(note, blocks, onAdd) {
  const pieces = size(blocks) > WHOLE ? piecesOf(blocks) : null;
  let from = 0;
  let to = 0;

  function draw(passage) {
    if (!pieces) return blockElements(blocks, note);
    const at = Math.max(0, placeOf(pieces, passage));
    from = reach(at, -1, PART / 2);
    to = reach(at, 1, from === 0 ? PART : PART / 2);
    return [...endButton(-1), ...elements(from, to), ...endButton(1)];
  }

  const elements = (start, end) => blockElements(pieces.slice(start, end), note);

  /** The index so much further up or down. */
  function reach(at, step, room) {
    let end = at;
    for (let left = room; left > 0 && (step < 0 ? end > 0 : end < pieces.length); end += step) left -= weight(pieces[step < 0 ? end - 1 : end]);
    return end;
  }

  function endButton(step) {
    if (step < 0 ? from === 0 : to === pieces.length) return [];
    const button = el('button', { type: 'button', class: 'rest', on: { click: () => add(button, step) } }, step < 0 ? say.showBefore : say.showAfter);
    return [button];
  }

  function add(button, step) {
    const start = step < 0 ? reach(from, -1, PART) : to;
    const end = step < 0 ? from : reach(to, 1, PART);
    if (step < 0) from = start;
    else to = end;
    const added = elements(start, end);
    onAdd(added, step < 0, () => {
      const all = step < 0 ? [...endButton(-1), ...added] : [...added, ...endButton(1)];
      button.replaceWith(...all);
    });
  }

  return { draw, get whole() { return !pieces; } };
}

function weight(block) {
  if (block.t === 'list') return Math.max(1, block.items?.length ?? 0);
  if (block.t === 'table') return Math.max(1, block.rows?.length ?? 0);
  if (block.t === 'quote') return Math.max(1, block.blocks?.length ?? 0);
  return 1 + Math.floor((block.text?.length ?? 0) / 500) + Math.floor((block.inlines?.length ?? 0) / 20);
}

const size = blocks => blocks.reduce((sum, block) => sum + weight(block), 0);

const piecesOf = blocks => blocks.flatMap(block => weight(block) > PIECE ? cut(block) : [block]);

function cut(block) {
  switch (block.t) {
    case 'list': return parts(block.items).map(([items, at]) => ({ ...block, items, start: (block.start ?? 1) + at, lines: span(items, block) }));
    case 'quote': return parts(block.blocks).map(([blocks, at]) => ({ ...block, blocks, title: at ? ' ' : block.title, lines: span(blocks, block) }));
    case 'table': return parts(block.rows).map(([rows, at]) => ({ ...block, rows, lines: linesOf(block, 2 + at, rows.length) }));
    case 'code': case 'html': return parts((block.text ?? '').split('\n'), 5 * PIECE)
      .map(([lines, at]) => ({ ...block, text: lines.join('\n'), lines: linesOf(block, 1 + at, lines.length) }));
    case 'paragraph': return paragraphs(block);
    default: return [block];
  }
}

/** A paragraph is cut where its lines end, each end being a line of the source. */
function paragraphs(block) {
  let line = 0;
  return parts(block.inlines, 5 * PIECE).map(([inlines]) => {
    const ends = inlines.reduce((n, inline) => n + (inline.t === 'break' ? 1 : plainText(inline).split('\n').length - 1), 0);
    const piece = { ...block, inlines, lines: linesOf(block, line, ends + 1) };
    line += ends;
    return piece;
  });
}

function parts(all, most = PIECE) {
  const cuts = [];
  for (let at = 0; at < (all?.length ?? 0); at += most) cuts.push([all.slice(at, at + most), at]);
  return cuts;
}

const span = (inside, block) => inside[0].lines && inside.at(-1).lines ? [inside[0].lines[0], inside.at(-1).lines[1]] : block.lines;

/** Lines of a part that begins so many lines after the block does. */
function linesOf({ lines }, offset, count) {
  if (!lines) return lines;
  const first = Math.min(lines[0] + offset, lines[1]);
  return [offset <= 2 ? lines[0] : first, Math.min(first + count - 1, lines[1])];
}

/** Index of the piece the passage begins in; without lines, of the first that holds a stretch of its text. */
function placeOf(pieces, passage) {
  const line = (passage?.snippet?.lines ?? passage?.lines)?.[0];
  if (line) return pieces.findIndex(({ lines }) => lines && lines[1] >= line);
  const stretch = passage?.snippet?.text?.trim().slice(0, 24);
  return stretch ? pieces.findIndex(piece => plainText(piece).includes(stretch)) : 0;
}
