// Copying text, and saying so: on what was pressed, for eyes, and in the live region, for ears.
import { byId } from './dom.js';
import { say } from './strings.js';

const SHOWN_MS = 2500;

/** `shown`, if any, is an element that says for a moment what came of it. */
export async function copyText(text, shown) {
  let said = say.copied;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = say.notCopied;
  }
  announce(said);
  if (!shown) return;
  const before = shown.dataset.says ??= shown.textContent;
  shown.textContent = said;
  clearTimeout(Number(shown.dataset.timer));
  shown.dataset.timer = setTimeout(() => { shown.textContent = before; }, SHOWN_MS);
}

let clearing = 0;

/** Emptied first and afterwards, so that the same words are heard again. */
function announce(text) {
  const region = byId('announced');
  clearTimeout(clearing);
  region.textContent = '';
  region.textContent = text;
  clearing = setTimeout(() => { region.textContent = ''; }, SHOWN_MS);
}
