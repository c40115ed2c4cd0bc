// The address holds what is shown. Notes: ?q= the typed text, sort=, expand=false for the typed words alone, rescue=false
// for slips of typing left as they are. People: view=people, name= part of a name, or person= with about=, work= and
// unsure=true. Of either, note= the open note, at= the open passage, line= where in the note, as 7 or 7-9.

export const EMPTY = {
  q: '', sort: 'relevance', expand: null, rescue: null,
  view: null, name: '', person: null, about: '', work: null, unsure: null,
  note: null, at: null, line: null,
};

const SORTS = ['relevance', 'newest', 'oldest'];

/** What changes the list; the rest changes the open note. */
const OF_LIST = Object.keys(EMPTY).filter(name => !['note', 'at', 'line'].includes(name));

export const isAnotherList = (one, other) => OF_LIST.some(name => one[name] !== other[name]);

/** The place a view belongs to: Esc leads from a person to people, and from people to notes. */
export const placeOf = view => view.person !== null ? 'person' : view.view === 'people' ? 'people' : 'notes';

export function readAddress() {
  const params = new URLSearchParams(location.search);
  const text = name => params.get(name) || EMPTY[name];
  const only = (name, value) => params.get(name) === value ? value : EMPTY[name];
  const person = text('person');
  return {
    q: text('q'),
    sort: SORTS.includes(params.get('sort')) ? params.get('sort') : EMPTY.sort,
    expand: only('expand', 'false'), rescue: only('rescue', 'false'),
    view: person ? 'people' : only('view', 'people'), name: text('name'),
    person, about: text('about'), work: text('work'), unsure: only('unsure', 'true'),
    note: text('note'), at: text('at'),
    line: /^[1-9]\d{0,8}(-[1-9]\d{0,8})?$/.test(params.get('line')) ? params.get('line') : null,
  };
}

export function addressOf(view) {
  const params = new URLSearchParams();
  for (const name of Object.keys(EMPTY)) {
    if (view[name] && view[name] !== EMPTY[name]) params.set(name, view[name]);
  }
  const query = params.toString();
  return query ? `/?${query}` : '/';
}

/** Lines as the address has them, and back. */
export const lineText = lines => !lines ? null : lines[0] === lines[1] ? `${lines[0]}` : `${lines[0]}-${lines[1]}`;

export function linesOf(line) {
  if (!line) return null;
  const [first, last = first] = line.split('-').map(Number);
  return [first, Math.max(first, last)];
}

/**
 * Writes the view into the address. `how` is `push` (a step one can go back over), `replace`, or `typed`: a run of
 * typing is one step, not one a letter. `depth` counts the notes opened since the list, so that closing the reader
 * goes back to the very entry of the list; `up` how many entries back each other place was last seen.
 */
export function writeAddress(view, how, opened = false) {
  try {
    write(view, addressOf(view), how, opened);
  } catch {
    // Safari allows a hundred changes in half a minute. The search goes on; the address follows with the next change.
  }
}

function write(view, url, how, opened) {
  const now = history.state ?? {};
  const place = placeOf(view);
  if (how === 'replace') history.replaceState({ ...now, place, depth: opened ? now.depth : 0 }, '', url);
  else if (how === 'typed' && now.typed && now.place === place) history.replaceState({ ...now, depth: 0 }, '', url);
  else history.pushState({ typed: how === 'typed', place, depth: opened ? (now.depth ?? 0) + 1 : 0, up: upFrom(now) }, '', url);
}

function upFrom({ place, up }) {
  const steps = Object.fromEntries(Object.entries(up ?? {}).map(([name, n]) => [name, n + 1]));
  return place ? { ...steps, [place]: 1 } : steps;
}

/** The first entry of a visit says where it is, so that later ones can lead back to it. */
export function settleFirst(view) {
  if (!history.state) history.replaceState({ place: placeOf(view) }, '');
}

/** Ends a run of typing: the next letter makes a new entry. */
export function settleAddress() {
  if (history.state?.typed) history.replaceState({ ...history.state, typed: false }, '');
}

/** How many entries back the list stands from which the open note was reached; 0 when unknown. */
export const depthBelowList = () => history.state?.depth ?? 0;

/** How many entries back the nearest of these places was left; 0 when none was. */
export function stepsUpTo(...places) {
  const steps = places.map(place => history.state?.up?.[place]).filter(Boolean);
  return steps.length ? Math.min(...steps) : 0;
}
