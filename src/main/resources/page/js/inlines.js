// The running text of a note as elements. Whatever a note holds, it comes out as text, or as one of the few kinds below.
import { el } from './dom.js';
import { say } from './strings.js';
import { notePath } from './api.js';
import { addressOf } from './address.js';
import { filterText } from './query-text.js';

const DEEPEST = 60;

const MAKERS = {
  text: inline => document.createTextNode(inline.text ?? ''),
  strong: (inline, note, depth) => el('strong', null, within(inline, note, depth)),
  emphasis: (inline, note, depth) => el('em', null, within(inline, note, depth)),
  strike: (inline, note, depth) => el('del', null, within(inline, note, depth)),
  code: inline => el('code', null, inline.text ?? ''),
  link: (inline, note, depth) => (inline.note ? noteLink(inline, note, depth) : outerLink(inline.href, within(inline, note, depth))),
  noteLink, image, tag, footnoteRef,
  break: () => el('br'),
};

export function inlineNodes(inlines, note, depth = 0) {
  return (inlines ?? []).map(inline => inlineNode(inline, note, depth));
}

function inlineNode(inline, note, depth) {
  const make = depth < DEEPEST && Object.hasOwn(MAKERS, inline.t) ? MAKERS[inline.t] : null;
  return make ? make(inline, note, depth) : document.createTextNode(plainText(inline));
}

const within = (inline, note, depth) => inlineNodes(inline.children, note, depth + 1);

/** All text below a node of an unknown kind. */
export function plainText(node) {
  if (Array.isArray(node)) return node.map(plainText).join('');
  if (node === null || typeof node !== 'object') return '';
  return (node.text ?? '') + ['inlines', 'children', 'blocks', 'items', 'header', 'rows'].map(name => plainText(node[name])).join('');
}

/** Only these may be followed from a note: never javascript:, data:, file: or an address on this server. */
export function safeHref(href) {
  if (typeof href !== 'string' || !/^(https?:|mailto:)/i.test(href.trim())) return null;
  try {
    return new URL(href.trim()).href;
  } catch {
    return null;
  }
}

export function outerLink(href, children) {
  const safe = safeHref(href);
  if (!safe) return el('span', { class: 'dead-link', title: href }, children);
  return el('a', { class: 'outer', href: safe, rel: 'noopener noreferrer', target: '_blank' }, children);
}

function noteLink(inline, note, depth) {
  const children = inline.children?.length ? within(inline, note, depth) : [inline.target ?? ''];
  if (!inline.note) return el('span', { class: 'dead-link', title: say.unresolved }, children);
  return el('a', { class: 'note-link', href: addressOf({ note: inline.note }), data: { note: inline.note } }, children);
}

function tag(inline) {
  const name = (inline.text ?? '').replace(/^#/, '');
  return tagLink(name);
}

export function tagLink(name) {
  const q = filterText('tag', name);
  return el('a', { class: 'tag', href: addressOf({ q }), data: { q } }, `#${name}`);
}

function footnoteRef({ label }) {
  return el('sup', null, el('button', { type: 'button', class: 'footnote-ref', 'aria-label': say.footnote(label), data: { footnote: label } }, label));
}

/** Images from the note's own folder; one from elsewhere is not loaded, so that reading a note tells nobody. */
export function image({ src, alt }, note) {
  const file = filePath(src);
  if (!file) return missingImage(alt, el('span', { class: 'aside' }, ` ${say.remoteImage} `), outerLink(src, [src ?? '']));
  const img = el('img', { src: `${notePath(note.id)}/files/${file}`, alt: alt ?? '', loading: 'lazy', decoding: 'async' });
  img.addEventListener('error', () => img.replaceWith(missingImage(alt, el('span', { class: 'aside' }, ` ${src}`))), { once: true });
  return img;
}

const missingImage = (alt, ...more) => el('span', { class: 'no-image' }, `[${say.image}] ${alt ?? ''}`, more);

/** The path below /files/, or null for an address elsewhere. A path that climbs keeps its slashes encoded, or the browser would fold it. */
function filePath(src) {
  if (!src || /^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(src)) return null;
  const path = src.replace(/[?#].*$/s, '').replace(/^(\.?\/)+/, '').split('/').map(decoded);
  if (path.join('') === '') return null;
  return path.includes('..') ? encodeURIComponent(path.join('/')) : path.map(encodeURIComponent).join('/');
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
