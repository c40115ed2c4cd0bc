package munjip.search;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import munjip.people.PeopleConfig;

/**
 * Who said what, as notes and people file have it now. Made once for each state of both, when it is
 * asked for. Safe for use by several threads.
 */
final class LiveVoices {
  /** So many notes that name somebody are told apart before anybody notices. */
  private static final int FEW = 200;

  private final Searcher searcher;
  private final Supplier<PeopleConfig> config;
  private final AtomicBoolean working = new AtomicBoolean();
  private volatile State last = new State(Long.MIN_VALUE, PeopleConfig.NONE, Voices.NONE);

  /**
   * @param generation of the index
   */
  private record State(long generation, PeopleConfig config, Voices voices) {
    boolean isOf(long otherGeneration, PeopleConfig other) {
      return generation == otherGeneration && config.equals(other);
    }
  }

  /**
   * @param config asked each time, so that a change of it shows in the next answer
   */
  LiveVoices(Searcher searcher, Supplier<PeopleConfig> config) {
    this.searcher = searcher;
    this.config = config;
  }

  /** As of now, also when that takes a while. */
  synchronized Voices now() {
    // First, so that what changes meanwhile is noticed the next time.
    long generation = searcher.generation();
    PeopleConfig people = config.get();
    State known = last;
    if (known.isOf(generation, people)) {
      return known.voices;
    }
    Voices voices = known.voices.now(searcher.quoted(), people);
    last = new State(generation, people, voices);
    return voices;
  }

  /**
   * As of now, or where that takes a while as of shortly before, at first of nobody; for what is
   * shown beside something else and may lag behind for a moment.
   */
  Voices lately() {
    State known = last;
    if (known.isOf(searcher.generation(), config.get())) {
      return known.voices;
    }
    if (searcher.quoted().notes().size() <= FEW) {
      return now();
    }
    if (working.compareAndSet(false, true)) {
      Thread.ofPlatform()
          .daemon()
          .name("munjip-voices")
          .start(
              () -> {
                try {
                  now();
                } finally {
                  working.set(false);
                }
              });
    }
    return known.voices;
  }
}
