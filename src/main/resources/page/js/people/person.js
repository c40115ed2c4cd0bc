// One person's page: who it is, and what is quoted, narrowed by topic, work and sureness.
import { byId, keepingFocus } from '../dom.js';
import { say } from '../strings.js';
import { getJson } from '../api.js';
import { createAsking } from '../asking.js';
import { createSearchBox } from '../search-box.js';
import { createStops, isOpen } from '../stops.js';
import { rememberQuote } from '../known.js';
import { setCurrent } from '../results.js';
import { showProblem } from '../status-line.js';
import { createFolding } from './folding.js';
import { createMentions } from './mentions.js';
import { reason, showNoQuotes, showOthers } from './no-quotes.js';
import { tell } from './nobody.js';
import { showProfile, showWorks } from './profile.js';
import { quoteItem } from './quote.js';
import { showMend } from './mend.js';
import { usable } from './yaml.js';

const PAGE = 20;
const MENTIONS = 10;
const MOST = 1000;

/** Quotes that hold nothing but what is shown already, in other places, are passed over until there are so many new ones. */
const FRESH = 10;

export function createPerson({ visit, settle, onGone, onDrawn, onNamed }) {
  const section = byId('person');
  const list = byId('quotes');
  const more = byId('quotes-more');
  const heading = byId('person-name');
  let view = null;
  let told = null;
  let folding = null;
  let asked = 0;
  let mentionsWanted = MENTIONS;
  let answering = null;

  const field = createSearchBox(byId('about'), byId('about-clear'), {
    onType: about => visit({ about }, 'typed'), onCommit: settle, onSettle: () => {}, onWait: () => {},
  });

  const mentions = createMentions({ onMore() { mentionsWanted += MENTIONS * 2; again(); } });

  const asking = createAsking({
    onProblem(problem) {
      if (problem.gone) return onGone();
      showProblem(byId('person-problem'), problem, ask, say.personProblem, heading);
      list.classList.add('stale');
    },
    onBusy: busy => list.setAttribute('aria-busy', String(busy)),
  });

  const quotes = (limit, offset, mentions, signal) => getJson('/api/quotes', {
    speaker: view.person, about: view.about.trim(), work: view.work, minConfidence: view.unsure ? 0 : null,
    limit, offset, mentions: view.work ? 0 : mentions,
  }, signal);

  function ask() {
    answering = asking.ask(signal => load(PAGE, signal, false));
  }

  function again() {
    if (view) asking.again(signal => load(Math.min(MOST, Math.max(PAGE, asked)), signal, true));
  }

  async function load(limit, signal, quiet) {
    const fold = createFolding();
    const [{ answer, fresh, to }, people] = await Promise.all([collect(0, limit, fold, signal), speakers(view.person, signal)]);
    const known = answer.speaker && (named(people, answer.speaker.name) ?? named(await speakers(answer.speaker.name, signal), answer.speaker.name));
    if (signal.aborted) return;
    folding = fold;
    asked = to;
    show(answer, fresh, known ?? null, people, quiet);
  }

  const speakers = async (q, signal) => (await getJson('/api/speakers', { q, limit: MOST }, signal)).speakers;
  const named = (people, name) => people.find(each => each.name === name);

  /** From an offset on until enough is new: the first answer, the new quotes, and the offset of what comes next. */
  async function collect(from, limit, fold, signal) {
    const fresh = [];
    let first = null;
    for (let to = from;;) {
      const answer = await quotes(limit, to, first ? 0 : mentionsWanted, signal);
      first ??= answer;
      to += limit;
      for (const quote of answer.quotes) rememberQuote(quote, quote.note);
      fresh.push(...fold.fresh(answer.quotes));
      if (fresh.length >= FRESH || to >= answer.total) return { answer: first, fresh, to };
    }
  }

  function show(answer, fresh, known, alike, quiet) {
    const person = answer.speaker ?? { name: view.person, aliases: [] };
    told = known;
    showProblem(byId('person-problem'), null, null, '', heading);
    list.classList.remove('stale');
    showProfile(person, told);
    showWorks(told, view.work, work => visit({ work }));
    byId('narrowing').hidden = !answer.speaker;
    tell(byId('quotes-status'), answer.total > 0 ? say.quotesFound(answer.total, view.about.trim()) : reason(answer, told, view), answer.total === 0);
    byId('guessed').hidden = !answer.guessed || !answer.speaker;
    byId('guessed').textContent = answer.guessed ? say.guessed(view.person, person.name) : '';
    showOthers(byId('may-mean'), answer.others ?? []);
    keepingFocus(list, heading, () => list.replaceChildren(...items(fresh)));
    more.hidden = asked >= answer.total;
    showNoQuotes(answer, view, alike.slice(0, 5), change => visit(change));
    if (view.work) mentions.hide();
    else mentions.show(answer.mentions, person.name, view);
    byId('mend').hidden = !answer.speaker || usable(person.name) !== person.name;
    showMend(byId('mend'), person);
    markOpen();
    onNamed();
    if (!quiet) onDrawn();
  }

  const items = fresh => fresh.map(quote => quoteItem(quote, view));

  function askMore() {
    const focused = document.activeElement === more;
    asking.ask(async signal => {
      const { answer, fresh, to } = await collect(asked, PAGE, folding, signal);
      const added = items(fresh);
      list.append(...added);
      asked = to;
      more.hidden = asked >= answer.total;
      if (focused && added.length) added[0].querySelector('a').focus({ preventScroll: true });
      else if (focused && more.hidden) heading.focus({ preventScroll: true });
      markOpen();
    });
  }

  function markOpen() {
    for (const link of section.querySelectorAll('a[data-note]')) {
      setCurrent(link, view.note !== null && (view.line !== null || view.at !== null) && isOpen(link, view));
    }
  }

  more.addEventListener('click', askMore);
  byId('unsure').addEventListener('change', event => visit({ unsure: event.target.checked ? 'true' : null }));
  list.dataset.loading = say.loading;

  return {
    stops: createStops(section),
    show(next) {
      const before = view;
      view = next;
      field.set(view.about);
      byId('unsure').checked = view.unsure !== null;
      const another = !before || ['person', 'about', 'work', 'unsure'].some(name => before[name] !== view[name]);
      if (before?.person !== view.person) forgetPerson();
      if (another) ask();
      else markOpen();
    },
    again,
    settled: () => answering,
    commit: () => field.commit(),
    focusField: () => byId('narrowing').hidden ? heading.focus() : field.focus(),
    focus: stop => stop ? stop.focus({ preventScroll: true }) : heading.focus(),
    get title() { return heading.textContent; },
  };

  /** What is shown of somebody else must not stand below a new name while the answer is under way. */
  function forgetPerson() {
    mentionsWanted = MENTIONS;
    asked = 0;
    list.replaceChildren();
    mentions.hide();
    more.hidden = true;
    byId('narrowing').hidden = false;
    for (const id of ['mend', 'guessed', 'may-mean', 'quotes-none', 'person-problem']) byId(id).hidden = true;
    tell(byId('quotes-status'), '', false);
    showProfile({ name: view.person, aliases: [] }, null);
    showWorks(null, view.work, () => {});
  }
}
