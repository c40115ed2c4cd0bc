// Half-typed Korean: 카파시 is 캎 and 카팟 on its way, which nobody means. The list must not go empty for them.

/** Whether a text ends in a bare jamo or in a syllable with a final consonant, which the next vowel would take away. */
export function endsOpen(text) {
  const last = text.normalize('NFC').at(-1) ?? '';
  if (/[\u1100-\u11ff\u3131-\u318e]/.test(last)) return true;
  return /[가-힣]/.test(last) && (last.charCodeAt(0) - 0xac00) % 28 > 0;
}

/**
 * Stands between answers and what is shown: an answer without hits waits while the text is half-typed and a list is
 * on show. `release` shows it when it turns out to be meant; a newer answer takes its place.
 */
export function createHold(isHalfTyped, hasList, show, isEmpty = answer => answer.hits.length === 0) {
  let held = null;
  return {
    take(answer, details) {
      held = null;
      if (isEmpty(answer) && isHalfTyped() && hasList()) held = { answer, details };
      else show(answer, details);
    },
    release() {
      if (!held) return;
      const { answer, details } = held;
      held = null;
      show(answer, details);
    },
    get waits() { return held !== null; },
    drop() { held = null; },
  };
}
