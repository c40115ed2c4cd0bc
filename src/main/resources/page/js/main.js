// The page: one view (query, sort, note, passage), shown from the address and written back to it.
import { byId } from './dom.js';
import { say, sayAll } from './strings.js';
import { depthBelowList, readAddress, settleAddress, writeAddress } from './address.js';
import { createSearchBox } from './search-box.js';
import { createHold } from './half-typed.js';
import { createSearch } from './search.js';
import { addHits, markCurrent, showHits } from './results.js';
import { createStops } from './stops.js';
import { showFacets } from './facets.js';
import { toggleFilter } from './query-text.js';
import { showAdvice, showNoneYet, showProblem, showStatus } from './status-line.js';
import { createReader } from './reader.js';
import { createRelated } from './related.js';
import { createLive } from './live.js';
import { loadCollection, openSkipped, showCount, showIndexing } from './collection.js';
import { closeOnOutsideClick, openHelp } from './dialogs.js';
import { followLinks } from './links.js';
import { listenToKeys } from './keys.js';
import { knownNote, knownPassage } from './known.js';
import { openInEditor } from './open-in.js';
import { showGone } from './gone.js';

sayAll();

const narrow = matchMedia('(max-width: 55.99rem)');
const list = byId('hits');
const resultsPane = byId('results-pane');
const readerPane = byId('reader-pane');
const more = byId('more');
const stops = createStops(list);

let view = readAddress();
let shownHits = 0;
let shownOnce = false;
let answering = null;

const box = createSearchBox(byId('q'), byId('clear'), {
  // On a narrow screen the reader covers the list, so typing closes it.
  onType: q => visit(narrow.matches ? { q, expand: null, rescue: null, note: null, at: null } : { q, expand: null, rescue: null }, 'typed'),
  onCommit: settleAddress,
  onSettle: () => hold.release(),
  onWait: () => { if (hold.waits) showNoneYet(byId('status'), view.q); },
});

function showAnswer(answer, { limit, quiet }) {
  showProblem(byId('problem'), null);
  list.classList.remove('stale');
  showHits(list, answer.hits, view);
  showStatus(byId('status'), answer, view);
  showAdvice(byId('advice'), answer, view, q => visit({ q }));
  showFacets(byId('facets'), answer.facets, view.q, (name, value) => visit({ q: toggleFilter(box.value, name, value) }));
  byId('sort-field').hidden = view.q.trim() === '' || answer.hits.length === 0;
  shownHits = answer.hits.length;
  showMore(answer, limit);
  shownOnce = true;
  if (!quiet) resultsPane.scrollTop = 0;
}

const hold = createHold(() => box.halfTyped, () => list.childElementCount > 0, showAnswer);

const search = createSearch({
  onAnswer: hold.take,
  onMore(answer, { limit }) {
    const first = addHits(list, answer.hits, view);
    shownHits += answer.hits.length;
    const focused = document.activeElement === more;
    showMore(answer, limit);
    if (focused) first?.focus({ preventScroll: true });
  },
  onProblem(problem) {
    hold.drop();
    if (problem.gone) return live.lost();
    showProblem(byId('problem'), problem, () => search.start(view));
    list.classList.add('stale');
  },
  onBusy: busy => list.setAttribute('aria-busy', String(busy)),
});

const related = createRelated({ section: byId('related'), from: byId('related-from'), list: byId('related-hits'), jump: byId('to-related') });

const reader = createReader({ pane: readerPane, article: byId('reader'), copied: byId('copied') }, {
  onShow(note, passage) {
    coverList();
    related.follow(note, passage);
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
    search.again(view, shownHits);
    reader.refresh();
    related.refresh();
    loadCollection();
  },
  onGone: () => showGone(byId('gone'), true),
  onBack() {
    showGone(byId('gone'), false);
    if (shownOnce) search.again(view, shownHits);
    else search.start(view);
    if (view.note && !reader.note) reader.open(view.note, view.at);
    else reader.refresh();
    loadCollection();
  },
});

/** Goes to a changed view and writes it into the address. */
function visit(change, how = 'push', { focus = false } = {}) {
  const before = view;
  view = { ...view, ...change };
  const walked = view.note !== null && !isAnotherSearch(before);
  const moved = isAnotherSearch(before) || view.note !== before.note || view.at !== before.at;
  if (moved) writeAddress(view, how, walked);
  show(before, focus);
}

const isAnotherSearch = before => ['q', 'sort', 'expand', 'rescue'].some(name => view[name] !== before[name]);

function show(before, focus) {
  box.set(view.q);
  byId('sort').value = view.sort;
  if (!before || isAnotherSearch(before)) answering = search.start(view);
  if (view.note && (focus || !before || view.note !== before.note || view.at !== before.at)) reader.open(view.note, view.at, { focus });
  if (!view.note && (before?.note || !readerPane.hidden)) leaveReader(before);
  markCurrent(list, view);
  nameWindow();
}

function leaveReader(before) {
  reader.close();
  related.close();
  coverList();
  const focused = document.activeElement;
  if (!list.contains(focused) && focused !== byId('q')) focusHit(before ?? view);
}

/** Behind the reader on a narrow screen nothing of the list can be reached. */
function coverList() {
  resultsPane.inert = narrow.matches && !readerPane.hidden;
  byId('back').textContent = narrow.matches ? `← ${say.back}` : `× ${say.closeNote}`;
}

function closeReader() {
  if (depthBelowList() > 0) history.go(-depthBelowList());
  else visit({ note: null, at: null });
}

function nameWindow() {
  const what = view.note && reader.note?.id === view.note ? reader.note.title : view.q.trim();
  document.title = what ? `${what} · 문집` : '문집 · Munjip';
}

/** A full page may have more behind it, unless the counts say otherwise. */
function showMore({ hits, total }, limit) {
  const all = total.exact === false ? Infinity : total.notes + (total.partialNotes ?? 0);
  more.hidden = hits.length < limit || shownHits >= all;
}

/** Focuses the passage of the view, else the one focused last, else the first. */
function focusHit(at = view) {
  const stop = stops.nearest(at);
  if (stop) focusStop(stop);
  else box.focus();
}

/** From the box, once the answer to what is typed is there, to its first passage. */
async function commit() {
  box.commit();
  const typed = box.value;
  await answering;
  const [first] = stops.all();
  if (first && box.value === typed && document.activeElement === byId('q')) focusStop(first);
}

let preview = 0;

/** With a note open beside the list, the reader follows the focus after a moment. */
function focusStop(stop) {
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: 'nearest' });
  clearTimeout(preview);
  if (view.note && !narrow.matches && stop.dataset.note && list.contains(stop)) {
    preview = setTimeout(() => { if (view.note && document.activeElement === stop) openFrom(stop, 'replace'); }, 220);
  }
}

function openFrom(link, how, focus = false) {
  visit({ note: link.dataset.note, at: link.dataset.at ?? null }, how, { focus });
}

function openNeighbour(step) {
  const next = stops.beside(view, step);
  if (!next) return;
  next.scrollIntoView({ block: 'nearest' });
  openFrom(next, 'replace', true);
}

function openFocusedInEditor() {
  const link = document.activeElement?.closest('a[data-note]');
  const passage = link ? knownPassage(link.dataset.at) : reader.passage;
  openInEditor(link ? knownNote(link.dataset.note) : reader.note, (passage?.snippet?.lines ?? passage?.lines)?.[0]);
}

followLinks({
  openNote: link => openFrom(link, 'push', true),
  search(q, link) {
    const wanted = { q, expand: link.dataset.expand ?? null, rescue: link.dataset.rescue ?? null };
    visit(narrow.matches || q === '' ? { ...wanted, note: null, at: null } : wanted);
    if (!link.isConnected || link.closest('dialog')) box.focus();
  },
});

byId('sort').addEventListener('change', event => visit({ sort: event.target.value }));
byId('back').addEventListener('click', closeReader);
byId('help-button').addEventListener('click', openHelp);
byId('skipped-button').addEventListener('click', openSkipped);
more.addEventListener('click', () => search.more(view, shownHits));
byId('facets-toggle').addEventListener('click', ({ currentTarget }) => {
  currentTarget.setAttribute('aria-expanded', String(byId('facets').classList.toggle('unfolded')));
});
for (const dialog of document.querySelectorAll('dialog')) closeOnOutsideClick(dialog);
narrow.addEventListener('change', coverList);
addEventListener('popstate', () => {
  const before = view;
  view = readAddress();
  show(before, false);
});

listenToKeys({ box: byId('q'), results: resultsPane, reader: readerPane, related: byId('related') }, {
  focusBox: () => box.focus(),
  commit, focusHit, focusStop, openNeighbour, closeReader,
  isReading: () => !readerPane.hidden,
  openInEditor: openFocusedInEditor,
  help: openHelp,
});

list.dataset.loading = say.loading;
coverList();
show(null, false);
loadCollection();
byId('q').focus();
