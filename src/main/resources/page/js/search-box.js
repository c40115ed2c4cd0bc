// The search box: reports what is typed after a short pause, half-composed syllables too, and never writes into
// the box while an input method is composing in it.
import { endsOpen } from './half-typed.js';

const PAUSE_MS = 80;
// Longer than most people take between two letters of one word.
const SETTLED_MS = 700;

/**
 * `onType` hears each new text; `onSettle` that a text which looked half-typed is meant as it stands;
 * `onWait` that nothing more comes for a moment while a syllable is still being composed.
 */
export function createSearchBox(input, clear, { onType, onCommit, onSettle, onWait }) {
  let composing = false;
  let timer = 0;
  let settling = 0;

  function report() {
    clearTimeout(timer);
    timer = 0;
    onType(input.value);
  }

  function settle() {
    clearTimeout(settling);
    settling = 0;
    if (composing) onWait();
    else onSettle();
  }

  function showClear() {
    clear.hidden = input.value === '';
  }

  /** Some browsers send the last input before the end of a composition, some after it. */
  function composed() {
    if (!composing) return;
    composing = false;
    clearTimeout(timer);
    timer = setTimeout(() => { report(); settle(); }, 0);
  }

  input.addEventListener('compositionstart', () => { composing = true; });
  input.addEventListener('compositionend', composed);
  input.addEventListener('blur', composed);
  input.addEventListener('input', () => {
    showClear();
    clearTimeout(timer);
    timer = setTimeout(report, PAUSE_MS);
    clearTimeout(settling);
    settling = setTimeout(settle, SETTLED_MS);
  });
  clear.addEventListener('click', () => {
    input.value = '';
    showClear();
    input.focus();
    report();
  });

  return {
    get value() { return input.value; },
    /** Whether the last syllable may still change: one is being composed, or was typed just now and is open. */
    get halfTyped() { return composing || (settling !== 0 && endsOpen(input.value)); },
    /** Puts the text of the address into the box. */
    set(text) {
      if (composing || input.value === text) return;
      clearTimeout(timer);
      timer = 0;
      input.value = text;
      showClear();
    },
    focus() {
      input.focus();
      input.select();
    },
    /** Reports at once what still waits for its pause. */
    commit() {
      if (timer) report();
      settle();
      onCommit();
    },
  };
}
