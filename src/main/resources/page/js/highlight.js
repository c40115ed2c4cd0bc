// Where the opened passage stands in the note, and the query's words marked in the whole of it.
import { el } from './dom.js';
import { markedTexts } from './snippet.js';

/** The blocks in which the passage stands; its snippet's own lines are the nearest. */
export function blocksOf(article, passage) {
  const leaves = leafBlocks(article);
  const within = lines => lines ? leaves.filter(leaf => overlaps(leaf, lines)) : [];
  const precise = within(passage.snippet?.lines ?? passage.lines);
  if (precise.length) return precise;
  const inPassage = within(passage.lines);
  return inPassage.length ? inPassage : leavesHolding(leaves, passage.snippet?.text);
}

/** Shows where the passage stands and returns the element to scroll to, or null; the words are marked before. */
export function highlightPassage(article, passage) {
  const hit = blocksOf(article, passage);
  for (const leaf of hit) leaf.classList.add('hit-block');
  const own = new Set(markedTexts(passage.snippet).map(text => text.toLowerCase()));
  const marks = hit.flatMap(leaf => [...leaf.querySelectorAll('mark')]);
  return marks.find(mark => own.has(mark.textContent.toLowerCase())) ?? marks[0] ?? hit[0] ?? null;
}

const overlaps = (element, [first, last]) => Number(element.dataset.first) <= last && Number(element.dataset.last) >= first;

/** The blocks with lines that have none inside; of a note without lines, whatever stands at its top. */
export function leafBlocks(root) {
  const withLines = [...root.querySelectorAll('[data-first]')];
  if (withLines.length === 0) return [...root.children].filter(each => !/^(HEADER|BUTTON)$/.test(each.tagName));
  return withLines.filter(each => !each.querySelector('[data-first]'));
}

/** For a passage without lines: the blocks that share stretches of text with the snippet. */
function leavesHolding(leaves, text) {
  const stretches = (text ?? '').replace(/\s+/g, ' ').match(/.{12}/gsu) ?? (text ? [text] : []);
  const shared = leaf => {
    const own = leaf.textContent.replace(/\s+/g, ' ');
    return stretches.filter(stretch => own.includes(stretch)).length;
  };
  const counts = leaves.map(shared);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return most ? leaves.filter((_, i) => counts[i] >= Math.max(1, most / 2)) : [];
}

/** Wraps each occurrence of the texts in <mark>, in either case, with any white space, and across markup too. */
export function markTexts(roots, texts) {
  if (texts.length === 0) return;
  const pattern = new RegExp([...texts].sort((a, b) => b.length - a.length).map(patternOf).join('|'), 'giu');
  for (const root of roots) {
    const { text, parts } = flatText(root);
    const ranges = [...text.matchAll(pattern)].map(found => [found.index, found.index + found[0].length]);
    // From the end, so that splitting a text node leaves the offsets before it alone.
    for (const range of ranges.reverse()) wrap(parts, range);
  }
}

/** A Latin word counts only from its beginning, and what is very short only as a word of its own. */
function patternOf(text) {
  const literal = text.trim().split(/\s+/).map(word => word.replace(/[\\^$.*+?()[\]{}|\/]/g, '\\$&')).join('\\s+');
  const latin = /^[a-z0-9]/i.test(text);
  const before = latin ? '(?<![a-z0-9])' : text.length === 1 ? '(?<!\\p{L})' : '';
  return `${before}${literal}${latin && text.length < 3 ? '(?![a-z0-9])' : ''}`;
}

/** The text of an element, and its text nodes with the offset each begins at; cells and line breaks part words. */
function flatText(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const parts = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      parts.push({ node, start: text.length, end: text.length + node.data.length });
      text += node.data;
    } else if (/^(BR|TD|TH|P|LI|PRE)$/.test(node.tagName)) text += '\n';
  }
  return { text, parts };
}

/** One mark for each text node that the range touches. */
function wrap(parts, [start, end]) {
  for (let i = firstEndingAfter(parts, start); i < parts.length && parts[i].start < end; i++) {
    const { node, start: at } = parts[i];
    const from = Math.max(0, start - at);
    const middle = from > 0 ? node.splitText(from) : node;
    if (end - at - from < middle.data.length) middle.splitText(end - at - from);
    const mark = el('mark');
    middle.replaceWith(mark);
    mark.append(middle);
  }
}

/** By halving: a block may have very many text nodes. */
function firstEndingAfter(parts, offset) {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
