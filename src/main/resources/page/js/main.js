// The page: one view (notes or people, a note, a place in it), shown from the address and written back to it.
import { byId } from './dom.js';
import { say, sayAll } from './strings.js';
import { depthBelowList, EMPTY, isAnotherList, placeOf, readAddress, settleAddress, settleFirst, stepsUpTo, writeAddress } from './address.js';
import { createSearchBox } from './search-box.js';
import { createHitList } from './hit-list.js';
import { createPeople } from './people/people.js';
import { createReader } from './reader.js';
import { createRelated } from './related.js';
import { createLive } from './live.js';
import { loadCollection, showCount, showIndexing } from './collection.js';
import { openStanding } from './standing.js';
import { closeOnOutsideClick, openHelp } from './dialogs.js';
import { followLinks } from './links.js';
import { listenToKeys } from './keys.js';
import { createWalking } from './walking.js';
import { showGone } from './gone.js';

sayAll();

const narrow = matchMedia('(max-width: 55.99rem)');
const listPane = byId('results-pane');
const readerPane = byId('reader-pane');
const NO_NOTE = { note: null, at: null, line: null };

let view = readAddress();
const scrolled = {};

const box = createSearchBox(byId('q'), byId('clear'), {
  onType: q => visit(search(q, narrow.matches), 'typed'),
  onCommit: settleAddress,
  onSettle: () => hits.release(),
  onWait: () => hits.wait(),
});

const hits = createHitList({
  box,
  onQuery: q => visit({ q }),
  onGone: () => live.lost(),
  onDrawn: () => { if (placeOf(view) === 'notes') listPane.scrollTop = 0; },
});

const people = createPeople({
  visit: (change, how) => visit(change, how),
  settle: settleAddress,
  onGone: () => live.lost(),
  onDrawn: () => { if (placeOf(view) !== 'notes') listPane.scrollTop = 0; },
  onNamed: nameWindow,
});

const related = createRelated({ section: byId('related'), from: byId('related-from'), list: byId('related-hits'), fainter: byId('related-fainter'), jump: byId('to-related') });

const reader = createReader({ pane: readerPane, article: byId('reader'), copied: byId('copied') }, {
  shelf: () => shelf(),
  onShow(note, passage) {
    coverList();
    related.follow(note, passage);
    // Beside a note the list is narrower, and what was clicked may have moved out of sight.
    if (!narrow.matches) listNow().stops.open(view)?.scrollIntoView({ block: 'nearest' });
    nameWindow();
  },
  onProblem(problem) {
    coverList();
    related.close();
    if (problem.gone) live.lost();
  },
});

const live = createLive({
  onIndex(news) {
    showIndexing(news);
    showCount(news.notes);
  },
  onChange() {
    againList();
    reader.refresh();
    related.refresh();
    loadCollection();
  },
  onGone: () => showGone(byId('gone'), true),
  onBack() {
    showGone(byId('gone'), false);
    againList();
    if (view.note && !reader.note) reader.open(view);
    else reader.refresh();
    loadCollection();
  },
});

/** Notes and people, whichever is on show: what one goes back to is as new as what one left. */
function againList() {
  hits.again();
  people.again();
}

const listNow = () => placeOf(view) === 'notes' ? hits : people;
const shelf = () => placeOf(view) === 'notes' ? 'notes' : 'people';

const walking = createWalking({
  now: () => ({ view, list: listNow(), shelf: shelf(), narrow: narrow.matches }),
  box, pane: listPane, reader, open: openFrom,
});

/** Another search. The open note stays, unless it covers the list, as it does on a narrow screen. */
const search = (q, closing) => ({ ...EMPTY, sort: view.sort, q, ...(closing ? null : { note: view.note, at: view.at, line: view.line }) });

/** Goes to a changed view and writes it into the address. */
function visit(change, how = 'push', { focus = false } = {}) {
  const before = view;
  view = { ...view, ...change };
  const another = isAnotherList(before, view);
  if (another || isElsewhere(before)) writeAddress(view, how, view.note !== null && !another);
  show(before, focus);
}

/** Whether another place in the notes is open. */
const isElsewhere = before => Object.keys(NO_NOTE).some(name => view[name] !== before[name]);

/** `walked`: by Back or Forward, so that a list stands where it was left. */
function show(before, focus, walked = false) {
  const place = placeOf(view);
  const moved = !before || place !== placeOf(before) || view.person !== before.person;
  if (before && moved) scrolled[`${placeOf(before)} ${before.person}`] = listPane.scrollTop;
  byId('list-grid').hidden = place !== 'notes';
  byId('people-grid').hidden = place === 'notes';
  listPane.setAttribute('aria-label', place === 'notes' ? say.resultsLabel : say.peopleTitle);
  box.set(view.q);
  if (place === 'notes') hits.show(view);
  people.show(view);
  // A file of settings changes without news of it.
  if (placeOf(view) === 'people') loadCollection();
  if (before && moved) listPane.scrollTop = walked && scrolled[`${place} ${view.person}`] || 0;
  const lost = before !== null && isLost(document.activeElement);
  if (view.note && (focus || !before || isElsewhere(before))) reader.open(view, { focus: focus || lost });
  if (!view.note && (before?.note || !readerPane.hidden)) leaveReader(before);
  if (moved && !view.note && place !== 'notes') people.focus();
  else if (moved && lost && !view.note) walking.focusHit();
  nameWindow();
}

const isLost = focused => focused === document.body || focused.getClientRects().length === 0;

function leaveReader(before) {
  reader.close();
  related.close();
  coverList();
  const focused = document.activeElement;
  if (focused !== byId('q') && (isLost(focused) || !listPane.contains(focused))) walking.focusHit(before ?? view);
}

/** Behind the reader on a narrow screen nothing of the list can be reached. */
function coverList() {
  listPane.inert = narrow.matches && !readerPane.hidden;
  byId('back').textContent = narrow.matches ? `← ${say.back}` : `× ${say.closeNote}`;
}

function closeReader() {
  if (depthBelowList() > 0) history.go(-depthBelowList());
  else visit(NO_NOTE);
}

/** From a note to its list, from a person to people, from people to notes, and there to the box. */
function back() {
  const place = placeOf(view);
  if (!readerPane.hidden) return closeReader();
  if (place === 'notes') return box.focus();
  const steps = place === 'person' ? stepsUpTo('people', 'notes') : stepsUpTo('notes');
  if (steps > 0) history.go(-steps);
  else visit({ ...EMPTY, view: place === 'person' ? 'people' : null });
}

function nameWindow() {
  const what = view.note && reader.note?.id === view.note ? reader.note.title : placeOf(view) === 'notes' ? view.q.trim() : people.title;
  document.title = what ? `${what} · 문집` : '문집 · Munjip';
}

function openFrom({ dataset }, how, focus = false) {
  visit({ note: dataset.note, at: dataset.at ?? null, line: dataset.line ?? null }, how, { focus });
}

const openPeople = () => visit({ ...EMPTY, view: 'people' });

followLinks({
  openNote: link => openFrom(link, 'push', true),
  openPeople,
  openPerson: ({ dataset }) => visit({ ...EMPTY, view: 'people', person: dataset.person, work: dataset.work ?? null }),
  search(q, link) {
    visit({ ...search(q, narrow.matches || q === ''), expand: link.dataset.expand ?? null, rescue: link.dataset.rescue ?? null });
    if (!link.isConnected || link.closest('dialog')) box.focus();
  },
});

byId('sort').addEventListener('change', event => visit({ sort: event.target.value }));
byId('back').addEventListener('click', closeReader);
byId('help-button').addEventListener('click', openHelp);
for (const id of ['note-count', 'skipped-button']) byId(id).addEventListener('click', openStanding);
byId('facets-toggle').addEventListener('click', ({ currentTarget }) => {
  currentTarget.setAttribute('aria-expanded', String(byId('facets').classList.toggle('unfolded')));
});
for (const dialog of document.querySelectorAll('dialog')) closeOnOutsideClick(dialog);
narrow.addEventListener('change', coverList);
addEventListener('popstate', () => {
  const before = view;
  view = readAddress();
  show(before, false, true);
});

listenToKeys({ box: byId('q'), list: listPane, reader: readerPane, related: byId('related') }, {
  focusBox: () => box.focus(),
  ...walking, back, openPeople,
  canGoBack: () => !readerPane.hidden || placeOf(view) !== 'notes',
  help: openHelp,
});

settleFirst(view);
coverList();
show(null, false);
loadCollection();
if (placeOf(view) === 'notes') byId('q').focus();
