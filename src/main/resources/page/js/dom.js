// Building elements. Everything on this page is made here, from text: note text never becomes markup.

/** Makes an element; `props` are `class`, `data` (an object), `on` (an object of listeners) or attributes. */
export function el(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) set(element, name, value);
  appendAll(element, children);
  return element;
}

/** One by one: what is passed as arguments, as `append(...all)` does, may not be a hundred thousand. */
export function appendAll(parent, children) {
  for (const child of children) {
    if (Array.isArray(child)) appendAll(parent, child);
    else if (child != null && child !== false && child !== '') parent.append(child);
  }
  return parent;
}

function set(element, name, value) {
  if (value == null || value === false) return;
  if (name === 'class') element.className = value;
  else if (name === 'data') assignData(element, value);
  else if (name === 'on') for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
  else element.setAttribute(name, value === true ? '' : String(value));
}

function assignData(element, data) {
  for (const [name, value] of Object.entries(data)) if (value != null) element.dataset[name] = value;
}

export const byId = id => document.getElementById(id);

/**
 * Runs `render`, which replaces what stands in `container`, and gives the focus back to the element with the same
 * `data-key`, or else to `fallback`: a list drawn anew must not drop the reader at the top of the page.
 */
export function keepingFocus(container, fallback, render) {
  const focused = container.contains(document.activeElement) && document.activeElement !== container
    ? document.activeElement : null;
  const key = focused?.dataset.key;
  render();
  if (!focused || focused.isConnected) return;
  const again = key && [...container.querySelectorAll('[data-key]')].find(each => each.dataset.key === key);
  (again || fallback).focus({ preventScroll: true });
}

/** Parts with a text between them, empty parts left out. */
export function joined(parts, separator) {
  return parts.filter(Boolean).flatMap((part, i) => i ? [separator, part] : [part]);
}
