// Where the reader scrolls to: the hit in view, whole lines above it, and the note's top when the hit is near it.

/** Only the pane is scrolled; scrollIntoView would move the page around it, too. */
export function aim(pane, article, bar, target) {
  const top = pane.getBoundingClientRect().top + bar.offsetHeight;
  const room = pane.clientHeight - bar.offsetHeight;
  const place = target ? target.getBoundingClientRect().top - top + pane.scrollTop : 0;
  if (place < room * 0.75) {
    pane.scrollTop = 0;
  } else {
    pane.scrollTop = place - room * 0.3;
    pane.scrollTop -= cutAbove(article, top, room);
  }
  const box = target?.closest('.table, pre');
  if (box) box.scrollLeft += Math.max(0, target.getBoundingClientRect().right - box.getBoundingClientRect().right + 16);
}

/** How far to go up so that the block or, in a tall one, the line at the upper edge stands there whole. */
function cutAbove(article, top, room) {
  let edge = [...article.children].find(each => each.getBoundingClientRect().bottom > top);
  if (!edge) return 0;
  const tall = each => top - each.getBoundingClientRect().top > room * 0.3;
  for (let inner = edge; inner && tall(edge); edge = inner ?? edge) {
    inner = [...edge.querySelectorAll('[data-first], tr')].find(each => each.getBoundingClientRect().bottom > top);
    if (!inner) break;
  }
  const above = top - edge.getBoundingClientRect().top;
  if (above <= 0) return above > -12 ? 0 : 12;
  if (!tall(edge)) return above + 6;
  return above % (parseFloat(getComputedStyle(edge).lineHeight) || 24);
}
