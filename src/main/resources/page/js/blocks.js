// The blocks of a note as elements, each with the lines it stands on.
import { el } from './dom.js';
import { say } from './strings.js';
import { image, inlineNodes, plainText } from './inlines.js';

const DEEPEST = 60;

const MAKERS = {
  heading: (block, note) => el(`h${Math.min(6, headingLevel(block) + 2)}`, { class: `h${headingLevel(block)}` }, inlineNodes(block.inlines, note)),
  paragraph: (block, note) => el('p', null, inlineNodes(block.inlines, note)),
  list, table, quote, footnote,
  code: block => el('pre', { data: { info: block.info?.split(/\s/)[0] || null } }, el('code', null, block.text ?? '')),
  image: (block, note) => el('p', { class: 'figure' }, image(block, note)),
  rule: () => el('hr'),
  html: block => el('pre', { class: 'raw-html' }, block.text ?? ''),
};

export function blockElements(blocks, note, depth = 0) {
  return (blocks ?? []).map(block => withLines(blockElement(block, note, depth), block.lines));
}

function blockElement(block, note, depth) {
  const make = depth < DEEPEST && Object.hasOwn(MAKERS, block.t) ? MAKERS[block.t] : null;
  return make ? make(block, note, depth) : el('p', null, plainText(block));
}

export function withLines(element, lines) {
  if (lines) [element.dataset.first, element.dataset.last] = lines;
  return element;
}

const headingLevel = block => Math.min(6, Math.max(1, Number(block.level) || 1));

function list(block, note, depth) {
  const items = (block.items ?? []).map(item => withLines(listItem(item, note, depth), item.lines));
  return block.ordered ? el('ol', { start: block.start ?? null }, items) : el('ul', null, items);
}

function listItem(item, note, depth) {
  const task = item.checked != null;
  return el('li', { class: task ? 'task' : null },
    task ? el('input', { type: 'checkbox', disabled: true, checked: item.checked, 'aria-label': item.checked ? say.done : say.open }) : null,
    blockElements(item.blocks, note, depth + 1));
}

function table(block, note) {
  const row = (cells, tag) => el('tr', null, (cells ?? []).map(cell => el(tag, tag === 'th' ? { scope: 'col' } : null, inlineNodes(cell, note))));
  return el('div', { class: 'table', role: 'region', 'aria-label': say.table, tabindex: '0' },
    el('table', null,
      block.header?.length ? el('thead', null, row(block.header, 'th')) : null,
      el('tbody', null, (block.rows ?? []).map(cells => row(cells, 'td')))));
}

function quote(block, note, depth) {
  const inside = blockElements(block.blocks, note, depth + 1);
  if (!block.callout) return el('blockquote', null, inside);
  return el('div', { class: 'callout', role: 'note', data: { callout: block.callout } },
    el('p', { class: 'callout-title' }, block.title || block.callout), inside);
}

function footnote(block, note, depth) {
  return el('div', { class: 'footnote', tabindex: '-1', data: { footnoteText: block.label } },
    el('button', { type: 'button', class: 'footnote-back', title: say.footnoteBack, 'aria-label': `${say.footnote(block.label)}: ${say.footnoteBack}`,
      data: { footnoteBack: block.label } }, block.label),
    el('div', null, blockElements(block.blocks, note, depth + 1)));
}

/** The buttons of footnotes lead to the text of the footnote, and back. */
export function followFootnotes(article) {
  article.addEventListener('click', event => {
    const { footnote: to, footnoteBack: back } = event.target.closest('button')?.dataset ?? {};
    const find = (name, label) => [...article.querySelectorAll(`[data-${name}]`)].find(each => each.getAttribute(`data-${name}`) === label);
    const target = to != null ? find('footnote-text', to) : back != null ? find('footnote', back) : null;
    target?.focus();
  });
}
