// Moving through the list on show, and from the box or a field into it; with a note open, along what can be opened there.
import { byId } from './dom.js';
import { knownNote, knownPassage } from './known.js';
import { openInEditor } from './open-in.js';

const PREVIEW_MS = 220;

/**
 * `now()` is what is on show: the `view`, its `list` with `stops`, `settled` and `focusField`, and whether it is `narrow`;
 * `open(link, how, focus)` opens what a link leads to.
 */
export function createWalking({ now, box, pane, reader, open }) {
  let preview = 0;

  /** Focuses the stop of a view, else the one focused last, else the first. */
  function focusHit(at = now().view) {
    const stop = now().list.stops.nearest(at);
    if (stop) focusStop(stop);
    else focusAbove();
  }

  const focusAbove = () => now().list.focusField();

  /** From a field, once the answer to what is typed is there, to the first stop of its list. */
  async function commit() {
    const field = document.activeElement;
    const { list } = now();
    if (field === byId('q')) box.commit();
    else list.commit();
    const typed = field.value;
    await list.settled();
    const [first] = list.stops.all();
    if (first && field.value === typed && document.activeElement === field) focusStop(first);
  }

  /** With a note open beside the list, the reader follows the focus after a moment. */
  function focusStop(stop) {
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: 'nearest' });
    clearTimeout(preview);
    if (mayPreview(stop)) preview = setTimeout(() => { if (mayPreview(stop) && document.activeElement === stop) open(stop, 'replace'); }, PREVIEW_MS);
  }

  const mayPreview = stop => now().view.note && !now().narrow && stop.dataset.note && pane.contains(stop);

  function openNeighbour(step) {
    const next = now().list.stops.beside(now().view, step);
    if (!next) return;
    next.scrollIntoView({ block: 'nearest' });
    open(next, 'replace', true);
  }

  function openFocusedInEditor() {
    const link = document.activeElement?.closest('a[data-note]');
    const passage = link ? knownPassage(link.dataset.at, now().shelf) : reader.passage;
    const line = link?.dataset.line?.split('-')[0] ?? (passage?.snippet?.lines ?? passage?.lines)?.[0];
    openInEditor(link ? knownNote(link.dataset.note) : reader.note, line);
  }

  return { focusHit, focusAbove, commit, focusStop, openNeighbour, openInEditor: openFocusedInEditor };
}
