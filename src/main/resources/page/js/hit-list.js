// The list of notes with what stands above and beside it: the search, its answer, its filters, more of it.
import { byId } from './dom.js';
import { say } from './strings.js';
import { createHold } from './half-typed.js';
import { createSearch } from './search.js';
import { createStops } from './stops.js';
import { addHits, markCurrent, showHits } from './results.js';
import { showFacets } from './facets.js';
import { toggleFilter } from './query-text.js';
import { showAdvice, showNoneYet, showProblem, showStatus } from './status-line.js';

const OF_SEARCH = ['q', 'sort', 'expand', 'rescue'];

/**
 * `box` is the search box; `onQuery(q)` hears of a query chosen beside or above the list, `onGone` that nobody answers,
 * `onDrawn` that the list was drawn from its beginning.
 */
export function createHitList({ box, onQuery, onGone, onDrawn }) {
  const list = byId('hits');
  const more = byId('more');
  const status = byId('status');
  let view = null;
  let shown = 0;
  let shownOnce = false;
  let answering = null;

  const hold = createHold(() => box.halfTyped, () => list.childElementCount > 0, showAnswer);

  const search = createSearch({
    onAnswer: hold.take,
    onMore(answer, { limit }) {
      const first = addHits(list, answer.hits, view);
      shown += answer.hits.length;
      const focused = document.activeElement === more;
      showMore(answer, limit);
      if (focused) first?.focus({ preventScroll: true });
    },
    onProblem(problem) {
      hold.drop();
      if (problem.gone) return onGone();
      showProblem(byId('problem'), problem, () => search.start(view));
      list.classList.add('stale');
    },
    onBusy: busy => list.setAttribute('aria-busy', String(busy)),
  });

  function showAnswer(answer, { limit, quiet }) {
    showProblem(byId('problem'), null);
    list.classList.remove('stale');
    showHits(list, answer.hits, view);
    showStatus(status, answer, view);
    showAdvice(byId('advice'), answer, view, onQuery);
    showFacets(byId('facets'), answer.facets, view.q, (name, value) => onQuery(toggleFilter(box.value, name, value)));
    byId('sort-field').hidden = view.q.trim() === '' || answer.hits.length === 0;
    shown = answer.hits.length;
    showMore(answer, limit);
    shownOnce = true;
    if (!quiet) onDrawn();
  }

  /** A full page may have more behind it, unless the counts say otherwise. */
  function showMore({ hits, total }, limit) {
    const all = total.exact === false ? Infinity : total.notes + (total.partialNotes ?? 0);
    more.hidden = hits.length < limit || shown >= all;
  }

  more.addEventListener('click', () => search.more(view, shown));
  list.dataset.loading = say.loading;

  return {
    stops: createStops(byId('list')),
    /** Shows a view, and searches only when it is another search than the last one. */
    show(next) {
      const before = view;
      view = next;
      byId('sort').value = view.sort;
      if (!before || OF_SEARCH.some(name => before[name] !== view[name])) answering = search.start(view);
      markCurrent(list, view);
    },
    /** The same once more, when notes changed. */
    again() {
      if (shownOnce) search.again(view, shown);
      else if (view) answering = search.start(view);
    },
    /** Once the answer to what was asked last is there. */
    settled: () => answering,
    focusField: () => box.focus(),
    release: () => hold.release(),
    wait: () => { if (hold.waits) showNoneYet(status, view.q); },
  };
}
