// Ways out of the page into an editor.
import { el } from './dom.js';
import { copyText } from './copy.js';
import { say } from './strings.js';

const SCHEMES = { obsidian: /^obsidian:\/\//i, vscode: /^vscode(-insiders)?:\/\//i };

/** The editor's address for the note, at a line where the editor can take one; null when there is none to be trusted. */
export function editorHref(note, name, line) {
  const href = note?.openIn?.[name];
  if (!href || !SCHEMES[name].test(href)) return null;
  return name === 'vscode' && line && !/:\d+(:\d+)?$/.test(href) ? `${href}:${line}` : href;
}

/** Links to the editors, and the file's path to copy: browsers follow no file: links from a page. */
export function openInLinks(note, passage, said) {
  const line = (passage?.snippet?.lines ?? passage?.lines)?.[0];
  const links = Object.keys(SCHEMES)
    .map(name => [name, editorHref(note, name, line)])
    .filter(([, href]) => href)
    .map(([name, href]) => el('a', { href, data: { openIn: name } }, say.openIn[name]));
  const file = note.openIn?.file;
  if (file) links.push(el('button', { type: 'button', class: 'quiet', data: { openIn: 'file' }, on: { click: () => copyText(filePath(file), said) } }, say.copyPath));
  return links;
}

function filePath(file) {
  if (!/^file:\/\//i.test(file)) return file;
  try {
    return decodeURIComponent(new URL(file).pathname).replace(/^\/([a-z]:)/i, '$1');
  } catch {
    return file;
  }
}

/** Follows an editor's link as if it had been clicked. */
export function openInEditor(note, line) {
  const href = editorHref(note, 'vscode', line) ?? editorHref(note, 'obsidian', line);
  if (href) el('a', { href }).click();
  return href !== null;
}
