// The keyboard. Nothing here acts while an input method composes, in a dialog, or with a modifier held.
import { isShown } from './stops.js';

// On a Korean keyboard left in Hangul the same keys give these letters.
const HANGUL = { 'ㅓ': 'j', 'ㅏ': 'k', 'ㅐ': 'o', 'ㅔ': 'p' };

export function listenToKeys({ box, list, reader, related }, actions) {
  const stops = root => [...root.querySelectorAll('a.stop, a.related-link, button.more:not([hidden])')].filter(isShown);

  document.addEventListener('keydown', event => {
    if (isComposing(event) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]')) return;
    const act = event.target === box ? inBox(event) : isField(event.target) ? inField(event) : elsewhere(event);
    if (!act) return;
    event.preventDefault();
    act();
  });

  function inBox({ key }) {
    if (key === 'Escape' && !actions.canGoBack()) return null;
    return inField({ key, target: box });
  }

  /** A field that says what its list shows leads into that list, as the box does. */
  function inField({ key, target }) {
    if (key === 'Escape') return actions.back;
    if (target !== box && !target.matches('.narrows')) return null;
    if (key === 'ArrowDown') return () => actions.focusHit();
    return key === 'Enter' ? actions.commit : null;
  }

  function elsewhere(event) {
    const key = HANGUL[event.key] ?? (event.key.length === 1 ? event.key.toLowerCase() : event.key);
    if (key === '/') return actions.focusBox;
    if (key === '?') return actions.help;
    if (key === 'Escape') return actions.back;
    if (key === 'o') return actions.openInEditor;
    if (key === 'p') return actions.openPeople;
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[key];
    return step ? move(event, step, key.startsWith('Arrow')) : null;
  }

  /** In the lists the focus moves; in a note the arrows scroll, and J and K open the next passage found. */
  function move({ target }, step, arrow) {
    if (related.contains(target)) return () => moveIn(related, target, step);
    if (reader.contains(target)) return arrow ? null : () => actions.openNeighbour(step);
    if (list.contains(target) && stops(list).includes(target)) return () => moveIn(list, target, step);
    if (target.closest?.('[role="region"], select')) return null;
    return () => actions.focusHit();
  }

  function moveIn(root, target, step) {
    const all = stops(root);
    const at = all.indexOf(target);
    const next = all[at < 0 ? 0 : at + step];
    if (next) actions.focusStop(next);
    else if (step < 0 && root === list) actions.focusAbove();
  }
}

/** Safari ends a composition before the Enter that ended it; 229 is how that one is told apart. */
const isComposing = event => event.isComposing || event.keyCode === 229;

const isField = element => element.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]') != null;
