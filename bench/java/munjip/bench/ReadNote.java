package munjip.bench;

/** A note as Munjip's reader gave it to both engines. */
record ReadNote(String path, String title, String text) {}
