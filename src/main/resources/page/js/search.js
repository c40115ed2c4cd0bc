// Running searches over the notes.
import { getJson } from './api.js';
import { createAsking } from './asking.js';

export const PAGE = 20;
const MOST = 1000;
const PASSAGES = 3;

export function createSearch({ onAnswer, onMore, onProblem, onBusy }) {
  const asking = createAsking({ onProblem, onBusy });
  const found = (view, limit, offset, show) => async signal =>
    show(await getJson('/api/search', paramsOf(view, limit, offset), signal), limit);

  return {
    start: view => asking.ask(found(view, PAGE, 0, (answer, limit) => onAnswer(answer, { limit, quiet: false }))),
    more: (view, offset) => asking.ask(found(view, PAGE, offset, (answer, limit) => onMore(answer, { limit }))),
    /** The same search once more, as many notes as are shown; waits for one that is under way. */
    again(view, count) {
      const limit = Math.min(MOST, Math.max(PAGE, count));
      asking.again(found(view, limit, 0, answer => onAnswer(answer, { limit, quiet: true })));
    },
  };
}

function paramsOf({ q, sort, expand, rescue }, limit, offset) {
  const recent = q.trim() === '';
  return { q, limit, offset, passages: recent ? 1 : PASSAGES, sort: recent || sort === 'relevance' ? null : sort, expand, rescue };
}
