// Quotes with the same words are one: the first of them, which is the surest, with all places.

export function createFolding() {
  const shown = new Set();
  return {
    /** Those that were not there before; each stands for the ones it has beside it. */
    fresh(quotes) {
      return quotes.filter(quote => {
        if (shown.has(quote.id)) return false;
        for (const id of [quote.id, ...quote.sameAs ?? []]) shown.add(id);
        return true;
      });
    },
  };
}

/** Where the words stand, the first place being the quote's own: `{ note, lines, place, at, heading, speaker }`. */
export function placesOf(quote) {
  const { note, lines, place, passage, speaker } = quote;
  return [{ note, lines, place, at: passage.id, heading: passage.heading, speaker },
    ...(quote.alsoIn ?? []).map(each => ({ at: null, heading: [], ...each }))];
}
