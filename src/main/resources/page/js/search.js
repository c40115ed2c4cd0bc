// Running searches: the newest wins, an overtaken request is aborted, and the old answer stays until the new one is there.
import { getJson, isAbort } from './api.js';

export const PAGE = 20;
const MOST = 1000;
const PASSAGES = 3;

export function createSearch({ onAnswer, onMore, onProblem, onBusy }) {
  let flight = null;
  let againQuietly = null;

  async function run(view, { limit, offset = 0, done, quiet = false }) {
    flight?.abort();
    const mine = flight = new AbortController();
    onBusy(true);
    try {
      done(await getJson('/api/search', paramsOf(view, limit, offset), mine.signal), { limit, quiet });
    } catch (error) {
      if (!isAbort(error) && (!quiet || error.gone)) onProblem(error);
    }
    if (flight === mine) land();
  }

  function land() {
    flight = null;
    onBusy(false);
    const next = againQuietly;
    againQuietly = null;
    next?.();
  }

  return {
    start(view) {
      againQuietly = null;
      return run(view, { limit: PAGE, done: onAnswer });
    },
    more(view, offset) {
      return run(view, { limit: PAGE, offset, done: onMore });
    },
    /** The same search once more, as many notes as are shown; waits for one that is under way. */
    again(view, count) {
      const rerun = () => run(view, { limit: Math.min(MOST, Math.max(PAGE, count)), quiet: true, done: onAnswer });
      if (flight) againQuietly = rerun;
      else rerun();
    },
  };
}

function paramsOf({ q, sort, expand, rescue }, limit, offset) {
  const recent = q.trim() === '';
  return { q, limit, offset, passages: recent ? 1 : PASSAGES, sort: recent || sort === 'relevance' ? null : sort, expand, rescue };
}
