// Asking the server. What goes wrong comes out as a Problem with words a person can act on.
import { say } from './strings.js';

/** `gone`: nobody answered at all; otherwise `detail` is what the server said. */
export class Problem extends Error {
  constructor(detail, { gone = false, status = 0 } = {}) {
    super(detail);
    this.detail = detail;
    this.gone = gone;
    this.status = status;
  }
}

export const isAbort = error => error?.name === 'AbortError';

/** Path with query parameters; null, undefined and '' are left out. */
export function withParams(path, params) {
  const given = Object.entries(params ?? {}).filter(([, value]) => value != null && value !== '');
  return given.length ? `${path}?${new URLSearchParams(given)}` : path;
}

export async function getJson(path, params, signal) {
  const response = await ask(withParams(path, params), signal);
  if (!response.ok) throw await problemOf(response);
  try {
    return await response.json();
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new Problem(say.unreadable, { status: response.status });
  }
}

async function ask(url, signal) {
  try {
    return await fetch(url, { signal, headers: { Accept: 'application/json' } });
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new Problem(say.gone, { gone: true });
  }
}

async function problemOf(response) {
  const body = await response.json().catch(() => null);
  const detail = body?.detail || body?.title || `${response.status} ${response.statusText}`.trim();
  return new Problem(detail, { status: response.status });
}

export const notePath = id => `/api/notes/${encodeURIComponent(id)}`;
export const passagePath = id => `/api/passages/${encodeURIComponent(id)}`;

/** Whether the server answers at this moment. */
export async function isAnswering() {
  try {
    await fetch('/healthz', { cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}
