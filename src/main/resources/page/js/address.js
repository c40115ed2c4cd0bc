// The address holds what is shown: ?q= the typed text, sort=, expand=false for the typed words alone, rescue=false for
// slips of typing left as they are, note= the open note, at= the open passage.

const EMPTY = { q: '', sort: 'relevance', expand: null, rescue: null, note: null, at: null };
const SORTS = ['relevance', 'newest', 'oldest'];

export function readAddress() {
  const params = new URLSearchParams(location.search);
  const sort = params.get('sort');
  return {
    q: params.get('q') ?? '',
    sort: SORTS.includes(sort) ? sort : 'relevance',
    expand: params.get('expand') === 'false' ? 'false' : null,
    rescue: params.get('rescue') === 'false' ? 'false' : null,
    note: params.get('note') || null,
    at: params.get('at') || null,
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

/**
 * Writes the view into the address. `how` is `push` (a step one can go back over), `replace`, or `typed`: a run of
 * typing is one step, not one a letter. `depth` counts the notes opened since the list, so that closing the reader
 * goes back to the very entry of the list.
 */
export function writeAddress(view, how, opened = false) {
  try {
    write(addressOf(view), how, opened);
  } catch {
    // Safari allows a hundred changes in half a minute. The search goes on; the address follows with the next change.
  }
}

function write(url, how, opened) {
  const now = history.state ?? {};
  if (how === 'replace') history.replaceState({ ...now, depth: opened ? now.depth : 0 }, '', url);
  else if (how === 'typed' && now.typed) history.replaceState({ typed: true, depth: 0 }, '', url);
  else history.pushState({ typed: how === 'typed', depth: opened ? (now.depth ?? 0) + 1 : 0 }, '', url);
}

/** Ends a run of typing: the next letter makes a new entry. */
export function settleAddress() {
  if (history.state?.typed) history.replaceState({ ...history.state, typed: false }, '');
}

/** How many entries back the list stands from which the open note was reached; 0 when unknown. */
export const depthBelowList = () => history.state?.depth ?? 0;
