// Asking for a list: the newest question wins, an overtaken one is aborted, and the old answer stays until the new one is there.
import { isAbort } from './api.js';

/** A question is given an AbortSignal, asks and shows; `onProblem` hears what goes wrong, `onBusy` of every start and end. */
export function createAsking({ onProblem, onBusy }) {
  let flight = null;
  let next = null;

  async function run(question, quiet) {
    flight?.abort();
    const mine = flight = new AbortController();
    onBusy(true);
    try {
      await question(mine.signal);
    } catch (error) {
      if (!isAbort(error) && (!quiet || error.gone)) onProblem(error);
    }
    if (flight === mine) land();
  }

  function land() {
    flight = null;
    onBusy(false);
    const waiting = next;
    next = null;
    waiting?.();
  }

  return {
    ask(question) {
      next = null;
      return run(question, false);
    },
    /** Quietly, for what is shown already: waits for a question under way, and a failure of its own is not told. */
    again(question) {
      const rerun = () => run(question, true);
      if (flight) next = rerun;
      else rerun();
    },
    stop() {
      next = null;
      flight?.abort();
    },
  };
}
