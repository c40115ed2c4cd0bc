// How the notes and the index stand: counts, sizes, and every file that is not searched, with the reason.
import { byId, el } from './dom.js';
import { say } from './strings.js';
import { getJson } from './api.js';
import { fillDialog } from './dialogs.js';

/** A reason that more files share is folded. */
const SHOWN = 12;

export async function openStanding() {
  const dialog = byId('standing');
  if (dialog.open) return;
  let shown;
  try {
    const status = await getJson('/api/status');
    const told = status.skipped.length === status.files.skipped && status.inPart.length === status.files.inPart;
    shown = content(status, told ? status : await getJson('/api/status/skipped'));
  } catch (error) {
    shown = [el('p', { class: 'problem' }, error.message || say.unreadable)];
  }
  // Another one may have been opened meanwhile.
  if (!document.querySelector('dialog[open]')) fillDialog(dialog, say.standingTitle, shown).showModal();
}

function content(status, listed) {
  const { indexed, unchanged, skipped, ignored, inPart } = status.files;
  const rows = [
    [say.standing.folders, status.folders.map(({ path }) => el('p', { class: 'path' }, path))],
    [say.standing.notes, say.standing.notesOf(status.notes, status.passages)],
    [say.standing.files, [
      el('p', null, say.standing.searched(indexed + unchanged)),
      inPart > 0 && el('p', null, say.standing.inPart(inPart)),
      el('p', null, say.standing.skipped(skipped)),
      el('p', null, say.standing.ignored(ignored, kinds(status.leftAlone ?? []))),
    ]],
    [say.standing.index, say.standing.indexOf(size(status.bytes), say.standing.states[status.state] ?? status.state)],
    [say.standing.version, status.version],
  ];
  return [
    el('dl', { class: 'help-list' }, rows.map(([name, what]) => el('div', null, el('dt', null, name), el('dd', null, what)))),
    problems(status.problems ?? []),
    reasons(say.skippedTitle, listed.skipped),
    reasons(say.inPartTitle, listed.inPart),
  ];
}

function reasons(title, files) {
  return files.length > 0 && [
    el('h3', null, title),
    ...byReason(files).map(([reason, paths]) =>
      el('details', { class: 'skipped-reason', open: paths.length <= SHOWN },
        el('summary', null, reason, ' ', el('span', { class: 'count' }, paths.length > 1 && say.number(paths.length))),
        el('ul', null, paths.map(path => el('li', { class: 'path' }, path))))),
  ];
}

/** The most frequent kinds by name. */
function kinds(leftAlone) {
  const others = leftAlone.slice(SHOWN).reduce((sum, { files }) => sum + files, 0);
  return [...leftAlone.slice(0, SHOWN), ...(others > 0 ? [{ what: 'other', files: others }] : [])].map(say.standing.kind);
}

function problems(lines) {
  return lines.length > 0 && [
    el('h3', null, say.settingsProblems(lines.length)),
    el('ul', { class: 'aside' }, lines.map(line => el('li', null, line))),
  ];
}

/** Files of one reason together, the most frequent reason first. */
function byReason(skipped) {
  const reasons = new Map();
  for (const { path, reason } of skipped) {
    if (!reasons.has(reason)) reasons.set(reason, []);
    reasons.get(reason).push(path);
  }
  return [...reasons].sort(([, a], [, b]) => b.length - a.length);
}

function size(bytes) {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
