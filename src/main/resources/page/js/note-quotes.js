// Who is quoted in the open note: a quiet list, each quote leading to its line, each name to the person's page.
import { el } from './dom.js';
import { say } from './strings.js';
import { addressOf, lineText } from './address.js';
import { placeText } from './snippet.js';

/** Of few quotes the list is open at once. */
const FEW = 4;
const BEGINNING = 70;

/** Speakers named while it is closed. */
const NAMED = 8;

let opened = null;

/** The list, or null when nobody is quoted. */
export function noteQuotes(note) {
  const quotes = note.quotes ?? [];
  if (quotes.length === 0) return null;
  const speakers = bySpeaker(quotes);
  const isOpen = opened ?? quotes.length <= FEW;
  const details = el('details', { class: 'note-quotes', open: isOpen, on: { toggle: () => { if (details.open !== isOpen || opened !== null) opened = details.open; } } },
    el('summary', null, el('span', { class: 'aside' }, say.quotedHere), ' ',
      [...speakers].slice(0, NAMED).map(([name, said]) => say.quotedHereCount(name || say.unknownSpeaker, said.length)).join(', '),
      speakers.size > NAMED ? `, ${say.otherNames(speakers.size - NAMED)}` : null),
    el('ul', null, [...speakers].map(([name, said]) => el('li', null, name ? speakerLink(name) : el('span', null, say.unknownSpeaker),
      el('ol', null, said.map(quote => el('li', null, quoteLink(quote, note))))))));
  return details;
}

function bySpeaker(quotes) {
  const speakers = new Map();
  for (const quote of quotes) {
    const name = quote.speaker?.name ?? '';
    if (!speakers.has(name)) speakers.set(name, []);
    speakers.get(name).push(quote);
  }
  return speakers;
}

const speakerLink = name =>
  el('a', { href: addressOf({ view: 'people', person: name }), title: say.allQuotesOf(name), data: { person: name, key: `speaker ${name}` } }, name);

function quoteLink({ text, lines, place }, note) {
  const line = lineText(lines);
  const words = text.replace(/\s+/g, ' ');
  return el('a', { href: addressOf({ note: note.id, line }), data: { note: note.id, line, key: `note quote ${line ?? ''} ${words.slice(0, 20)}` } },
    el('span', { class: 'place' }, placeText({ lines, place })), ' ', words.length > BEGINNING ? `${words.slice(0, BEGINNING).trimEnd()}…` : words);
}
