// Said when nobody answers: what to do about it, and that nothing here is lost.
import { el } from './dom.js';
import { say } from './strings.js';

export function showGone(box, gone) {
  box.hidden = !gone;
  box.replaceChildren(...(gone ? [`${say.gone} `, el('code', null, './munjip serve'), '. ', say.goneAgain] : []));
}
