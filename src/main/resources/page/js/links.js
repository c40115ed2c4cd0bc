// Links of this page change the view; with a modifier, or the middle button, they are the browser's.

export function followLinks({ openNote, search, openPerson, openPeople }) {
  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-note], a[data-q], a[data-person], a[data-people]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    link.closest('dialog')?.close();
    if (link.dataset.note) openNote(link);
    else if (link.dataset.person) openPerson(link);
    else if (link.dataset.people != null) openPeople(link);
    else search(link.dataset.q, link);
  });
}
