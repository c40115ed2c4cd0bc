// People: who is quoted, and one person's quotes. Only one of the two is on show.
import { byId } from '../dom.js';
import { placeOf } from '../address.js';
import { createPeopleList } from './list.js';
import { createPerson } from './person.js';

/**
 * `visit(change, how)` goes to a changed view, `settle` ends a run of typing in the address; `onGone` hears that nobody
 * answers, `onDrawn` that a list was drawn from its beginning, `onNamed` that the person on show has another name.
 */
export function createPeople(page) {
  const link = byId('people-link');
  let place = 'notes';
  let last = null;
  let before = null;
  const list = createPeopleList(page);
  const person = createPerson(page);
  const stale = new Set();
  const now = () => place === 'person' ? person : list;

  return {
    show(view) {
      before = last;
      last = view;
      place = placeOf(view);
      if (place === 'notes') link.removeAttribute('aria-current');
      else link.setAttribute('aria-current', place === 'people' ? 'page' : 'true');
      if (place === 'notes') return;
      byId('people-list').hidden = place !== 'people';
      byId('person').hidden = place !== 'person';
      now().show(view);
      if (stale.delete(now())) now().again();
    },
    /** What is on show once more, when notes changed; the rest when it is on show again. */
    again() {
      stale.add(list).add(person);
      if (place !== 'notes' && stale.delete(now())) now().again();
    },
    /** Back in a list the focus goes to where it was; in a new one to its beginning. */
    focus() {
      const from = before && placeOf(before) === 'person' && place === 'people' ? before.person : null;
      now().focus(from && list.stops.all().find(each => each.dataset.person === from) || now().stops.last());
    },
    settled: () => now().settled(),
    commit: () => now().commit(),
    focusField: () => now().focusField(),
    get stops() { return now().stops; },
    get title() { return now().title; },
  };
}
