// The stops of the arrow keys in the list: its passages, and the titles of notes shown without any.

export function createStops(list) {
  let last = null;
  list.addEventListener('focusin', ({ target }) => { last = target.dataset.key ?? null; });

  const all = () => [...list.querySelectorAll('a.stop')];

  return {
    all,
    /** The stop of the open passage, else the one focused last, else one of the open note, else the first. */
    nearest({ note, at }) {
      const stops = all();
      return stops.find(each => at && each.dataset.at === at) ?? stops.find(each => each.dataset.key === last)
        ?? stops.find(each => note && each.dataset.note === note) ?? stops[0];
    },
    /** The stop so many steps after the open passage, or undefined. */
    beside({ note, at }, step) {
      const stops = all();
      return stops[stops.findIndex(each => at ? each.dataset.at === at : each.dataset.note === note) + step];
    },
  };
}
