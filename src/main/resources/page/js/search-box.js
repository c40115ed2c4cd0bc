// The search box: reports what is typed after a short pause, half-composed syllables too, and never writes into
// the box while an input method is composing in it.

const PAUSE_MS = 80;

export function createSearchBox(input, clear, { onType, onCommit }) {
  let composing = false;
  let timer = 0;

  function report() {
    clearTimeout(timer);
    timer = 0;
    onType(input.value);
  }

  function showClear() {
    clear.hidden = input.value === '';
  }

  input.addEventListener('compositionstart', () => { composing = true; });
  input.addEventListener('compositionend', () => { composing = false; });
  input.addEventListener('blur', () => { composing = false; });
  input.addEventListener('input', () => {
    showClear();
    clearTimeout(timer);
    timer = setTimeout(report, PAUSE_MS);
  });
  clear.addEventListener('click', () => {
    input.value = '';
    showClear();
    input.focus();
    report();
  });

  return {
    get value() { return input.value; },
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
      onCommit();
    },
  };
}
