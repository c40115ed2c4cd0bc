// The stops of the arrow keys in a list: its passages, quotes or persons, and the titles of notes shown without any.

export function createStops(list) {
  let last = null;
  list.addEventListener('focusin', ({ target }) => { last = target.dataset.key ?? null; });

  const all = () => [...list.querySelectorAll('a.stop')].filter(isShown);

  return {
    all,
    /** The stop of what is open, else the one focused last, else one of the open note, else the first. */
    nearest(view) {
      const stops = all();
      return this.open(view) ?? this.last()
        ?? stops.find(each => view.note && each.dataset.note === view.note) ?? stops[0];
    },
    /** The one focused last, or undefined when it is there no more. */
    last: () => all().find(each => each.dataset.key === last),
    /** That of what is open, or undefined. */
    open: view => all().find(each => (view.at || view.line) && isOpen(each, view)),
    /** The next or previous stop from what is open, or undefined; two quotes on one line are open at once. */
    beside(view, step) {
      const stops = all();
      const last = step > 0 ? stops.findLastIndex(each => isOpen(each, view)) : stops.findIndex(each => isOpen(each, view));
      return stops[(last < 0 ? stops.findIndex(each => each.dataset.note === view.note) : last) + step];
    },
  };
}

/** Whether the link leads to what is open: the line of a quote, the passage, or without either the note. */
export function isOpen({ dataset }, { note, at, line }) {
  if (line) return dataset.note === note && dataset.line === line;
  return at ? dataset.at === at && !dataset.line : dataset.note === note;
}

/** What stands in a list that gave way to another one, as notes to people, cannot be reached. */
export const isShown = element => element.getClientRects().length > 0;
