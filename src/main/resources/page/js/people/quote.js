// One quote: the words, how sure they are and how they were said, all places, and a way to take them along.
import { el, joined } from '../dom.js';
import { say } from '../strings.js';
import { addressOf, lineText } from '../address.js';
import { copyText } from '../copy.js';
import { headingText, placeText, snippetParts } from '../snippet.js';
import { placesOf } from './folding.js';

/** Longer texts are cut, at a space, until somebody wants all of it. */
const LONG = 700;
const CUT = 500;

/** Of shorter ones, in UTF-16 units, the sentence around them is needed to know what is meant. */
const BRIEF = 60;

/** So much of it, in UTF-16 units, on either side. */
const NEAR = 80;

const PLACES = 4;

/** `view` is that of the list, so that links lead back to it. */
export function quoteItem(quote, view) {
  const places = placesOf(quote);
  const link = placeData(places[0]);
  const cut = quote.text.length > LONG ? quote.text.slice(0, CUT).replace(/\s+\S*$/, '') : null;
  const words = el('a', { class: 'stop said', href: addressOf({ ...view, ...link }), data: { ...link, key: `quote ${quote.id}` } }, cut ?? quote.text, cut ? '…' : null);
  return el('li', { class: 'quote', data: { type: quote.type } },
    el('article', null,
      el('blockquote', null, words),
      cut ? wholeButton(words, quote) : null,
      context(quote),
      el('div', { class: 'under' },
        el('p', { class: 'how-said' }, joined([el('span', { class: 'type' }, say.quoteTypes[quote.type] ?? quote.type), sureness(quote), workLink(quote), saidAs(quote)], ' · ')),
        copyButton(quote)),
      placeList(quote, places, view)));
}

const copyButton = quote => el('button', {
  type: 'button', class: 'quiet copy-quote', title: say.copyQuoteOf(quote.speaker.name), data: { key: `copy ${quote.id}` },
  on: { click: ({ currentTarget }) => copyText(citation(quote), currentTarget) },
}, say.copyQuote);

const placeData = ({ note, at, lines }) => ({ note: note.id, at, line: lineText(lines) });

function wholeButton(words, quote) {
  return el('button', { type: 'button', class: 'quiet whole-quote', data: { key: `whole ${quote.id}` }, on: {
    click({ currentTarget }) {
      words.replaceChildren(quote.text);
      words.focus({ preventScroll: true });
      currentTarget.remove();
    },
  } }, say.wholeQuote);
}

function context({ text, passage: { snippet } }) {
  const around = snippet.text.length > text.length + 10;
  return around && text.length < BRIEF ? el('p', { class: 'context' }, snippetParts(closeTo(snippet))) : null;
}

/** The part of a snippet that is near its marks. */
function closeTo({ text, marks, cutBefore, cutAfter }) {
  if (!marks?.length) return { text, marks, cutBefore, cutAfter };
  const before = marks[0][0] - NEAR;
  const from = before > 0 ? text.indexOf(' ', before) + 1 || before : 0;
  const after = marks.at(-1)[1] + NEAR;
  const space = text.lastIndexOf(' ', after);
  const to = after < text.length ? (space > after - NEAR ? space : after) : text.length;
  return {
    text: text.slice(from, to), marks: marks.map(([start, end]) => [start - from, end - from]),
    cutBefore: cutBefore || from > 0, cutAfter: cutAfter || to < text.length,
  };
}

function sureness({ confidence }) {
  const share = Math.round(confidence * 100);
  const level = share >= 90 ? 'high' : share >= 75 ? 'good' : share >= 50 ? 'low' : 'poor';
  return el('span', { class: `sure ${level}`, title: say.sureMeans(share) }, `${say.sure[level]} ${share} %`);
}

function workLink({ work, speaker }) {
  return work && el('a', { class: 'work', href: addressOf({ view: 'people', person: speaker.name, work }), data: { person: speaker.name, work } }, el('cite', null, work));
}

const saidAs = ({ saidAs: name, speaker }) => name && name !== speaker.name ? el('span', null, say.saidAs(name)) : null;

function placeList(quote, places, view) {
  const items = places.map(place => el('li', null, placeParts(place, quote, view)));
  if (places.length === 1) return el('ul', { class: 'places' }, items);
  const rest = items.length > PLACES + 1 ? items.splice(PLACES) : [];
  return [el('p', { class: 'places-title' }, say.places(places.length)), el('ul', { class: 'places many' }, items),
    rest.length ? el('details', { class: 'places-rest' }, el('summary', null, say.morePlaces(rest.length)), el('ul', { class: 'places many' }, rest)) : null];
}

/** Title, date and line; whose the words are there, when that is somebody else. */
function placeParts(place, { id, speaker }, view) {
  const { note, heading, speaker: there } = place;
  const link = placeData(place);
  const path = headingText({ heading }, note);
  const other = isOf(speaker, place) ? null : there ? say.saidBy(there.name) : say.saidByNobody;
  return joined([
    el('a', { class: 'place-note', href: addressOf({ ...view, ...link }), data: { ...link, key: `place ${id} ${note.id} ${link.line}` } }, note.title || say.untitled),
    note.date && el('time', { datetime: note.date }, note.date),
    el('span', { class: 'place' }, placeText(place)),
    path && el('span', { class: 'heading-path' }, path),
    other && el('span', { class: 'other-speaker' }, other),
  ], ' ');
}

const isOf = (speaker, place) => place.speaker?.name === speaker.name;

/** The quotation, who said it, out of which work, and where it is given to that person: text to be pasted anywhere. */
export function citation(quote) {
  const { type, text, speaker, work } = quote;
  const reported = type === 'indirect';
  const words = reported ? text : `“${bare(text)}”`;
  const places = placesOf(quote).filter(place => isOf(speaker, place)).map(each => `${each.note.title || say.untitled}, ${each.note.path}${each.lines ? `:${each.lines[0]}` : `, ${placeText(each)}`}`);
  // What a note reports is in the note's words: who reads it elsewhere must see that.
  const how = reported ? ` (${say.quoteTypes[type]})` : '';
  return [words, `— ${speaker.name}${how}${work ? `, ${work}` : ''}`, ...places].join('\n');
}

/** Without quotation marks around the whole, which block quotes may have of their own. */
const bare = text => text.trim().replace(/^(["“「『«])([\s\S]*)(["”」』»])$/u, (all, open, inside) => /["“”]/.test(inside) ? all : inside);
