// What to write into people.yaml so that somebody has these names and not those.

/** Names longer than this are sentences, and refused there. */
const LONGEST = 60;

/** A name as people.yaml takes it, without quotation marks; null when it takes none, as of a single letter. */
export function usable(name) {
  const bare = name.replace(/["“”「」『』]/g, ' ').replace(/\s+/g, ' ').trim().replace(/^['‘’]+/, '');
  return [...bare.matchAll(/[\p{L}\p{N}]/gu)].length > 1 && bare.length <= LONGEST ? bare : null;
}

/**
 * The lines of an entry. Only to keep names apart, these alone are enough, and are laid over what is known. To give
 * names the entry must say all of them: one of your own stands in place of the shipped one.
 */
export function entryText({ name, aliases }, apart, missing) {
  const lines = [`- name: ${scalar(name)}`];
  if (missing.length > 0) {
    const kept = aliases.filter(alias => !apart.includes(alias) && usable(alias) === alias);
    const handles = kept.filter(alias => alias.startsWith('@')).map(alias => alias.slice(1));
    const names = [...kept.filter(alias => !alias.startsWith('@') && !isFirstName(alias, [name, ...aliases, ...missing])), ...missing];
    lines.push(`  aliases: ${list(names)}`);
    if (handles.length) lines.push(`  handles: ${list(handles)}`);
  }
  const names = apart.filter(each => !each.startsWith('@'));
  if (names.length) lines.push(`  apart: ${list(names)}`);
  return `${lines.join('\n')}\n`;
}

/** A first name alone is refused there, as it would find everybody of that name. */
const isFirstName = (word, names) => names.some(name => /\s/.test(name) && name.split(/\s+/)[0].toLowerCase() === word.toLowerCase());

const list = values => `[${[...new Set(values)].map(scalar).join(', ')}]`;

/** Plain where YAML reads it as text for certain; a JSON string is YAML, too. */
function scalar(text) {
  const plain = /^\p{L}[\p{L}\p{M}\p{N} .'-]*$/u.test(text) && !/\s$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}
