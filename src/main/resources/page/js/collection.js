// The notes as a whole: how many, what was skipped, how far indexing is.
import { byId, el } from './dom.js';
import { say } from './strings.js';
import { getJson } from './api.js';

export async function loadCollection() {
  try {
    const status = await getJson('/api/status');
    const skipped = status.files?.skipped ?? 0;
    showCount(status.notes);
    const button = byId('skipped-button');
    button.hidden = skipped === 0;
    button.textContent = say.skippedButton(skipped);
    showProblems(status.problems ?? []);
    if (status.indexing && byId('indexing').hidden) showIndexing({ indexing: true });
  } catch {
    // The search says what is wrong; these numbers can wait.
  }
}

/** Lines of settings that could not be used: they decide who is who, so people are told where people are. */
function showProblems(problems) {
  const box = byId('settings-problems');
  box.hidden = problems.length === 0;
  box.querySelector('summary').textContent = say.settingsProblems(problems.length);
  box.querySelector('ul').replaceChildren(...problems.map(problem => el('li', null, problem)));
}

export function showCount(notes) {
  if (notes == null) return;
  byId('note-count').textContent = say.noteCount(notes);
  byId('note-count').hidden = false;
}

export function showIndexing({ indexing, done, total }) {
  byId('indexing').hidden = !indexing;
  if (!indexing) return;
  const bar = byId('indexing-bar');
  if (total > 0) {
    bar.max = total;
    bar.value = Math.min(done ?? 0, total);
  } else {
    bar.removeAttribute('value');
  }
  byId('indexing-text').textContent = total > 0 ? say.indexing(done ?? 0, total) : say.indexingStart;
}
