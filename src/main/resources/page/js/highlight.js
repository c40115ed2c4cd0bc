// Where the opened passage stands in the note, and the query's words marked in it.
import { el } from './dom.js';
import { markedTexts } from './snippet.js';

/**
 * Shows the passage in the article and returns the element to scroll to, or null. `otherTexts` are marked where the
 * passage's snippet has no marks.
 */
export function highlightPassage(article, passage, otherTexts) {
  const leaves = leafBlocks(article);
  const inPassage = passage.lines ? leaves.filter(leaf => overlaps(leaf, passage.lines)) : [];
  const lines = passage.snippet?.lines ?? passage.lines;
  const precise = lines ? leaves.filter(leaf => overlaps(leaf, lines)) : [];
  const hit = precise.length ? precise : inPassage.length ? inPassage : leavesHolding(leaves, passage.snippet?.text);
  const texts = markedTexts(passage.snippet);
  const marked = markTexts(inPassage.length ? inPassage : hit, texts.length ? texts : otherTexts);
  for (const leaf of hit) leaf.classList.add('hit-block');
  return marked.find(mark => hit.some(leaf => leaf.contains(mark))) ?? hit[0] ?? null;
}

const overlaps = (element, [first, last]) => Number(element.dataset.first) <= last && Number(element.dataset.last) >= first;

const leafBlocks = article => [...article.querySelectorAll('[data-first]')].filter(each => !each.querySelector('[data-first]'));

/** For a passage without lines: the blocks that share stretches of text with the snippet. */
function leavesHolding(leaves, text) {
  const stretches = (text ?? '').replace(/\s+/g, ' ').match(/.{12}/gsu) ?? (text ? [text] : []);
  const shared = leaf => {
    const own = leaf.textContent.replace(/\s+/g, ' ');
    return stretches.filter(stretch => own.includes(stretch)).length;
  };
  const counts = leaves.map(shared);
  const most = Math.max(0, ...counts);
  return most ? leaves.filter((_, i) => counts[i] >= Math.max(1, most / 2)) : [];
}

/** Wraps each occurrence of the texts in <mark>, across markup too, and returns the marks in order. */
export function markTexts(roots, texts) {
  if (texts.length === 0) return [];
  const wanted = texts.map(text => text.replace(/\s+/g, ' ')).sort((a, b) => b.length - a.length);
  return roots.flatMap(root => {
    const flat = flatText(root);
    return rangesOf(flat.text, wanted).flatMap(range => wrap(flat, range));
  });
}

/** The text of an element with white space collapsed, and for each unit the text node and offset it came from. */
function flatText(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const flat = { text: '', from: [] };
  const add = (unit, node, offset) => {
    if (unit === ' ' && (flat.text === '' || flat.text.endsWith(' '))) return;
    flat.text += unit;
    flat.from.push({ node, offset });
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) for (let i = 0; i < node.data.length; i++) add(/\s/.test(node.data[i]) ? ' ' : node.data[i], node, i);
    else if (/^(BR|TD|TH)$/.test(node.tagName)) add(' ', null, 0);
  }
  return flat;
}

/** Ranges of the texts, first come and longest first, none over another. A Latin word counts only from its beginning. */
function rangesOf(text, wanted) {
  const ranges = [];
  const free = (start, end) => ranges.every(([s, e]) => end <= s || start >= e);
  for (const want of wanted) {
    for (let at = text.indexOf(want); at >= 0; at = text.indexOf(want, at + want.length)) {
      const insideWord = /^[a-z0-9]/i.test(want) && /[a-z0-9]/i.test(text[at - 1] ?? '');
      if (!insideWord && free(at, at + want.length)) ranges.push([at, at + want.length]);
    }
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}

/** One mark for each text node that the range touches. */
function wrap({ from }, [start, end]) {
  const spans = new Map();
  for (const { node, offset } of from.slice(start, end)) {
    if (!node) continue;
    const span = spans.get(node) ?? [offset, offset];
    spans.set(node, [span[0], offset + 1]);
  }
  return [...spans].map(([node, [first, last]]) => wrapPart(from, node, first, last));
}

/** Splitting moves what follows into new nodes, so the places of that node are noted anew. */
function wrapPart(from, node, first, last) {
  const middle = first > 0 ? node.splitText(first) : node;
  const rest = last - first < middle.data.length ? middle.splitText(last - first) : null;
  const mark = el('mark');
  middle.replaceWith(mark);
  mark.append(middle);
  for (const place of from) {
    if (place.node !== node || place.offset < first) continue;
    if (place.offset < last) { place.node = middle; place.offset -= first; }
    else if (rest) { place.node = rest; place.offset -= last; }
  }
  return mark;
}
