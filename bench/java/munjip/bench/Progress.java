package munjip.bench;

/** What a bench says while it works: on stderr, so that stdout holds figures only. */
final class Progress {
  private Progress() {}

  static void say(String what) {
    System.err.println(what);
  }
}
