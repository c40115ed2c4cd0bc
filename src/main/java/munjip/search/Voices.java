package munjip.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import munjip.analysis.Folding;
import munjip.people.Called;
import munjip.people.Member;
import munjip.people.NoteNames;
import munjip.people.People;
import munjip.people.PeopleConfig;
import munjip.people.PersonResolver;
import munjip.people.Speaker;
import munjip.result.SpeakerRef;
import munjip.result.Speakers;

/** Who said what in all notes, in one state of the index and of the people file. */
final class Voices {
  static final Voices NONE = of(QuotedNotes.NONE, PeopleConfig.NONE);

  /** People named to somebody who typed a name that nobody has. */
  private static final int MOST_LIKE = 5;

  private final QuotedNotes quoted;
  private final PeopleConfig config;
  private final People people;
  private final Map<String, QuotedNote> byId = new HashMap<>();
  private final List<Said> all = new ArrayList<>();

  /** Names of people, sorted, each once. */
  private final List<String> names;

  /** By note: the places among these names of those who are surely quoted in it. */
  private final Map<String, int[]> quotedIn = new HashMap<>();

  private volatile SameWords sameWords;
  private volatile Map<Speaker, Speakers.Quoted> statistics;

  /** A quote, and where it stands. */
  record Said(QuotedNote note, QuoteEntry quote, Optional<Speaker> speaker) {}

  private Voices(QuotedNotes quoted, PeopleConfig config, People people) {
    this.quoted = quoted;
    this.config = config;
    this.people = people;
    this.names = people.all().stream().map(Speaker::name).distinct().sorted().toList();
    List<QuotedNote> sorted = new ArrayList<>(quoted.notes());
    sorted.sort(Comparator.comparing(QuotedNote::path).thenComparing(QuotedNote::noteId));
    for (QuotedNote note : sorted) {
      byId.put(note.noteId(), note);
      int[] places =
          names(note, index -> people.of(note.noteId(), index)).stream()
              .mapToInt(name -> Collections.binarySearch(names, name))
              .filter(place -> place >= 0)
              .toArray();
      quotedIn.put(note.noteId(), places);
      for (QuoteEntry quote : note.quotes()) {
        Optional<Speaker> speaker =
            quote.hasSpeaker() ? people.of(note.noteId(), quote.speaker()) : Optional.empty();
        all.add(new Said(note, quote, speaker));
      }
    }
  }

  static Voices of(QuotedNotes quoted, PeopleConfig config) {
    return new Voices(quoted, config, PersonResolver.resolve(config, names(quoted)));
  }

  /** The same for another state; people are told apart anew only where names changed. */
  Voices now(QuotedNotes quotedNow, PeopleConfig configNow) {
    // Both are the same objects until something changes, so that looking costs nothing.
    if (quoted.equals(quotedNow) && config.equals(configNow)) {
      return this;
    }
    boolean sameNames = config.equals(configNow) && names(quoted).equals(names(quotedNow));
    return sameNames ? new Voices(quotedNow, configNow, people) : of(quotedNow, configNow);
  }

  private static List<NoteNames> names(QuotedNotes quoted) {
    return quoted.notes().stream()
        .map(note -> new NoteNames(note.noteId(), note.people()))
        .toList();
  }

  People people() {
    return people;
  }

  /** Every quote, by path and place. */
  List<Said> all() {
    return all;
  }

  Optional<QuotedNote> note(String noteId) {
    return Optional.ofNullable(byId.get(noteId));
  }

  Collection<QuotedNote> notes() {
    return quoted.notes();
  }

  /**
   * Whom a typed name means, and who else is called so. Those who are quoted most come first; where
   * nobody who is meant is quoted, the others are meant.
   */
  Called called(String typed) {
    Called called = people.called(typed);
    boolean surely = !called.meant().isEmpty();
    if (called.others().isEmpty() && called.meant().size() < 2) {
      return called;
    }
    Map<Speaker, Speakers.Quoted> counted = statistics();
    List<Speaker> meant = quotedFirst(called.meant(), counted);
    List<Speaker> others = quotedFirst(called.others(), counted);
    List<Speaker> quoted = others.stream().filter(counted::containsKey).toList();
    if (quoted.isEmpty() || (surely && counted.containsKey(meant.getFirst()))) {
      return new Called(meant, others, called.exactly());
    }
    List<Speaker> rest = new ArrayList<>(meant);
    others.stream().filter(other -> !counted.containsKey(other)).forEach(rest::add);
    return new Called(quoted, rest, called.exactly());
  }

  private static int quotes(Speakers.Quoted quoted) {
    return quoted == null ? 0 : quoted.quotes();
  }

  private static List<Speaker> quotedFirst(
      List<Speaker> some, Map<Speaker, Speakers.Quoted> counted) {
    return some.stream()
        .sorted(Comparator.comparingInt(speaker -> -quotes(counted.get(speaker))))
        .toList();
  }

  /** Where notes name those whom a typed name means, each of them. */
  Set<Member> members(Collection<Speaker> speakers) {
    Set<Member> members = new LinkedHashSet<>();
    speakers.forEach(speaker -> members.addAll(speaker.members()));
    return members;
  }

  /** Names of people that hold what was typed, the most often named first. */
  List<String> like(String typed) {
    String wanted = Folding.of(typed).strip();
    return wanted.isEmpty()
        ? List.of()
        : people.all().stream()
            .filter(speaker -> isNamedLike(speaker, wanted))
            .limit(MOST_LIKE)
            .map(Speaker::name)
            .toList();
  }

  /**
   * @param wanted folded
   */
  static boolean isNamedLike(Speaker speaker, String wanted) {
    return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
        .anyMatch(name -> Folding.of(name).contains(wanted));
  }

  /** In how many of some notes each person is surely quoted, by name. */
  SpeakerCounts quotedIn(Collection<QuotedNote> notes) {
    SpeakerCounts counts = new SpeakerCounts(names);
    for (QuotedNote note : notes) {
      if (note.equals(byId.get(note.noteId()))) {
        counts.add(quotedIn.get(note.noteId()));
      } else {
        // Of a note that is newer than this state only its own names are known.
        names(note, index -> Optional.empty()).forEach(counts::add);
      }
    }
    return counts;
  }

  private static Set<String> names(QuotedNote note, IntFunction<Optional<Speaker>> speakers) {
    Set<String> names = new LinkedHashSet<>();
    for (QuoteEntry quote : note.quotes()) {
      if (quote.isSure() && quote.hasSpeaker()) {
        int index = quote.speaker();
        names.add(speakers.apply(index).map(Speaker::name).orElse(note.people().get(index).name()));
      }
    }
    return names;
  }

  static SpeakerRef ref(Speaker speaker) {
    List<String> aliases = new ArrayList<>(speaker.aliases());
    speaker.handles().stream()
        .filter(h -> !h.contains("/"))
        .map(h -> "@" + h)
        .filter(h -> !h.equalsIgnoreCase(speaker.name()))
        .filter(h -> aliases.stream().noneMatch(h::equalsIgnoreCase))
        .forEach(aliases::add);
    return new SpeakerRef(speaker.name(), aliases);
  }

  /** Everybody who is quoted, the most often quoted first. */
  Map<Speaker, Speakers.Quoted> statistics() {
    Map<Speaker, Speakers.Quoted> counted = statistics;
    if (counted == null) {
      counted = SpeakerStatistics.of(this);
      statistics = counted;
    }
    return counted;
  }

  /** Which quotes have the same words. */
  SameWords sameWords() {
    SameWords same = sameWords;
    if (same == null) {
      same = SameWords.of(all);
      sameWords = same;
    }
    return same;
  }
}
