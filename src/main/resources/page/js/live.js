// The server's own news: the index changed, indexing goes on, the server went away or came back.
import { isAnswering } from './api.js';

const ASK_AGAIN_MS = 2000;
const SETTLE_MS = 1500;

/**
 * `onIndex` hears every progress; `onChange` that the index changed, at most every 1.5 s however fast it grows;
 * `onGone` and `onBack` that the server stopped answering, and answers again.
 */
export function createLive({ onIndex, onChange, onGone, onBack }) {
  let source = null;
  let generation = null;
  let settle = 0;
  let gone = false;

  function listen() {
    source?.close();
    source = new EventSource('/api/events');
    source.addEventListener('index', event => heard(event.data));
    source.addEventListener('error', failed);
  }

  function heard(data) {
    let news;
    try {
      news = JSON.parse(data);
    } catch {
      return;
    }
    onIndex(news);
    const changed = generation === null ? news.indexing : news.generation !== generation;
    generation = news.generation;
    if (changed && !settle) settle = setTimeout(() => { settle = 0; onChange(); }, SETTLE_MS);
  }

  /** The browser connects again by itself unless the answer was an error; whether anybody answers is asked apart. */
  async function failed() {
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 5 * ASK_AGAIN_MS);
    if (!gone && !await isAnswering()) lost();
  }

  function lost() {
    if (gone) return;
    gone = true;
    onGone();
    setTimeout(askAgain, ASK_AGAIN_MS);
  }

  async function askAgain() {
    if (!await isAnswering()) {
      setTimeout(askAgain, ASK_AGAIN_MS);
      return;
    }
    gone = false;
    generation = null;
    listen();
    onBack();
  }

  // A browser keeps few connections to one server; a page nobody looks at must not hold one.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) source.close();
    else if (!gone) {
      listen();
      onChange();
    }
  });
  listen();
  return { lost };
}
