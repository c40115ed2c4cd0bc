// Who is quoted, the most often quoted first, narrowed by part of a name.
import { byId, el, joined, keepingFocus } from '../dom.js';
import { say } from '../strings.js';
import { getJson } from '../api.js';
import { addressOf } from '../address.js';
import { createAsking } from '../asking.js';
import { createHold } from '../half-typed.js';
import { createSearchBox } from '../search-box.js';
import { createStops } from '../stops.js';
import { showProblem } from '../status-line.js';
import { alsoCalled, personView } from './names.js';
import { yearBars } from './years.js';
import { showNobody, tell } from './nobody.js';

const PAGE = 30;
const MOST = 1000;
const WORKS = 3;

export function createPeopleList({ visit, settle, onGone, onDrawn }) {
  const list = byId('people');
  const more = byId('people-more');
  const title = byId('people-title');
  let name = null;
  let shown = 0;
  let answering = null;

  const field = createSearchBox(byId('people-name'), byId('people-clear'), {
    onType: typed => visit({ name: typed }, 'typed'),
    onCommit: settle,
    onSettle: () => hold.release(),
    onWait: () => {},
  });

  const hold = createHold(() => field.halfTyped, () => list.childElementCount > 0, showAnswer, answer => answer.total === 0);

  const asking = createAsking({
    onProblem(problem) {
      hold.drop();
      if (problem.gone) return onGone();
      showProblem(byId('people-problem'), problem, ask, say.peopleProblem, title);
      list.classList.add('stale');
    },
    onBusy: busy => list.setAttribute('aria-busy', String(busy)),
  });

  const speakers = async (limit, offset, signal) => getJson('/api/speakers', { q: name.trim(), limit, offset }, signal);

  function ask() {
    answering = asking.ask(async signal => hold.take(await speakers(PAGE, 0, signal), { quiet: false }));
  }

  function again() {
    if (name === null) return;
    asking.again(async signal => showAnswer(await speakers(Math.min(MOST, Math.max(PAGE, shown)), 0, signal), { quiet: true }));
  }

  function showAnswer({ total, speakers: people }, { quiet }) {
    showProblem(byId('people-problem'), null, null, '', title);
    list.classList.remove('stale');
    keepingFocus(list, title, () => list.replaceChildren(...people.map(personItem)));
    const typed = name.trim();
    tell(byId('people-status'), total > 0 ? say.peopleFound(total, typed) : typed ? say.nobodyLike(typed) : say.nobodyYet, total === 0);
    showNobody(byId('people-none'), total === 0, typed);
    shown = people.length;
    more.hidden = shown >= total;
    if (!quiet) onDrawn();
  }

  function askMore() {
    asking.ask(async signal => {
      const { total, speakers: people } = await speakers(PAGE, shown, signal);
      const items = people.map(personItem);
      const focused = document.activeElement === more;
      list.append(...items);
      shown += people.length;
      more.hidden = people.length === 0 || shown >= total;
      if (focused) items[0]?.querySelector('a').focus({ preventScroll: true });
    });
  }

  more.addEventListener('click', askMore);
  list.dataset.loading = say.loading;

  return {
    stops: createStops(list),
    show(view) {
      field.set(view.name);
      if (name === view.name) return;
      name = view.name;
      ask();
    },
    again,
    settled: () => answering,
    commit: () => field.commit(),
    focusField: () => field.focus(),
    /** To whom the focus was on, else to the field; but no keyboard comes up by itself on a touch screen. */
    focus(stop) {
      if (stop) stop.focus({ preventScroll: true });
      else if (matchMedia('(pointer: coarse)').matches) title.focus();
      else field.focus();
    },
    title: say.peopleTitle,
  };
}

function personItem(person) {
  const { name, quotes, notes, mentions, works } = person;
  return el('li', { class: 'person' },
    el('div', { class: 'person-who' },
      el('h3', null, el('a', { class: 'stop', href: addressOf(personView(name)), data: { person: name, key: `person ${name}` } }, name)),
      alsoCalled(person),
      works.length ? el('p', { class: 'aside' }, joined(works.slice(0, WORKS).map(work => el('cite', null, work)), ', '),
        works.length > WORKS ? ` · ${say.otherNames(works.length - WORKS)}` : null) : null),
    el('div', { class: 'person-how-often' },
      el('p', null, el('strong', null, say.quoteCount(quotes)), ` · ${say.inNotes(notes)}`),
      mentions ? el('p', { class: 'aside' }, say.mentionCount(mentions)) : null),
    yearBars(person));
}
