package munjip.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.analysis.Folding;
import munjip.people.Called;
import munjip.people.Member;
import munjip.people.Speaker;
import munjip.query.FilterName;
import munjip.query.SearchQuery;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * What {@code said:} and {@code from:} ask in a query: who is meant, what to tell of it, and which
 * words of a passage they are about. Who is who is only asked when they stand there.
 */
final class SaidFilters {
  /** Other names that are told of somebody. */
  private static final int MOST_ALIASES = 4;

  /** Names of people who are called the same. */
  private static final int MOST_NAMES = 6;

  private final Map<String, Set<Member>> meant = new LinkedHashMap<>();
  private final Set<String> excluded = new LinkedHashSet<>();
  private final Set<String> works = new LinkedHashSet<>();
  private final List<String> remarks = new ArrayList<>();
  private final Optional<Voices> voices;

  SaidFilters(List<SearchQuery> clauses, LiveVoices live) {
    Set<String> names = new LinkedHashSet<>();
    clauses.forEach(clause -> collect(clause, names));
    this.voices = names.isEmpty() && works.isEmpty() ? Optional.empty() : Optional.of(live.now());
    names.forEach(this::resolve);
  }

  private void collect(SearchQuery clause, Set<String> names) {
    switch (clause) {
      case SearchQuery.Filter filter -> {
        if (filter.name() == FilterName.SAID) {
          names.add(filter.value());
        } else if (filter.name() == FilterName.FROM) {
          works.add(Folding.of(filter.value()).strip());
        }
      }
      case SearchQuery.And and -> and.all().forEach(each -> collect(each, names));
      case SearchQuery.Or or -> or.any().forEach(each -> collect(each, names));
      case SearchQuery.Not not -> {
        Set<String> without = new LinkedHashSet<>();
        collect(not.query(), without);
        names.addAll(without);
        excluded.addAll(without);
      }
      default -> {
        // Words ask for nobody.
      }
    }
  }

  private void resolve(String name) {
    Voices now = voices.orElseThrow();
    Called called = now.called(name);
    meant.put(name, now.members(called.meant()));
    remarks.add(told(name, called, now));
    if (!called.others().isEmpty()) {
      remarks.add("also called so: " + some(called.others().stream().map(Speaker::name).toList()));
    }
  }

  /** Who is meant by a typed name, in words. */
  static String told(String name, Called called, Voices voices) {
    List<Speaker> found = called.meant();
    if (found.isEmpty()) {
      List<Speaker> apart = voices.people().apartFrom(name);
      if (!apart.isEmpty()) {
        return "nobody is called %s in these notes; people.yaml keeps it apart from %s"
            .formatted(name, some(apart.stream().map(Speaker::name).toList()));
      }
      List<String> like = voices.like(name);
      return "nobody is called %s%s"
          .formatted(
              name,
              like.isEmpty()
                  ? " in these notes"
                  : "; people with that in their name: " + String.join(", ", like));
    }
    if (found.size() > 1) {
      String names = some(found.stream().map(Speaker::name).toList());
      return called.exactly()
          ? "%s is any of %s".formatted(name, names)
          : "nobody is called %s; shown: %s".formatted(name, names);
    }
    Speaker one = found.getFirst();
    if (one.members().isEmpty()) {
      return "no note names " + one.name();
    }
    List<String> also =
        Voices.ref(one).aliases().stream()
            .filter(alias -> !Folding.of(alias).equals(Folding.of(name)))
            .toList();
    boolean same = Folding.of(one.name()).equals(Folding.of(name));
    if (also.isEmpty() && same) {
      return name + " is known by this name alone";
    }
    return "%s%s%s%s"
        .formatted(
            same ? "" : called.exactly() ? name + " is " : "nobody is called " + name + "; shown: ",
            one.name(),
            also.isEmpty() ? "" : ", also called " + join(also),
            also.size() > MOST_ALIASES ? " …" : "");
  }

  /** The first names, and how many more there are. */
  private static String some(List<String> names) {
    int more = names.size() - MOST_NAMES;
    return more > 1
        ? String.join(", ", names.subList(0, MOST_NAMES)) + " and " + more + " more"
        : String.join(", ", names);
  }

  private static String join(List<String> names) {
    return String.join(", ", names.subList(0, Math.min(MOST_ALIASES, names.size())));
  }

  /** Who said what, where somebody is asked for. */
  Optional<Voices> asked() {
    return meant.isEmpty() ? Optional.empty() : voices;
  }

  /** Names, as typed, of those who are asked for and nowhere excluded. */
  Set<String> wanted() {
    Set<String> wanted = new LinkedHashSet<>(meant.keySet());
    wanted.removeAll(excluded);
    return wanted;
  }

  Meant meant() {
    return meant.isEmpty() ? Meant.NOBODY : new Meant(meant);
  }

  /** What was understood, and who is meant. */
  String told(String understood) {
    List<String> all = new ArrayList<>();
    if (!understood.isEmpty()) {
      all.add(understood);
    }
    all.addAll(remarks);
    return String.join("; ", all);
  }

  /** The words of a passage that are asked for where nothing else is; in order. */
  List<TextRange> marks(PassageEntry passage) {
    List<TextRange> marks = new ArrayList<>();
    Set<Member> members = meant().all();
    voices
        .flatMap(now -> now.note(passage.id().noteId()))
        .ifPresent(
            note -> {
              for (QuoteEntry quote : note.quotes()) {
                if (quote.isSure() && isAsked(note, quote, members)) {
                  marks.addAll(in(passage, quote));
                }
              }
            });
    return Marks.joined(passage.text(), marks);
  }

  private boolean isAsked(QuotedNote note, QuoteEntry quote, Set<Member> members) {
    boolean said =
        quote.hasSpeaker() && members.contains(new Member(note.noteId(), quote.speaker()));
    return said || quote.work().map(Folding::of).filter(this::isAsked).isPresent();
  }

  private boolean isAsked(String work) {
    return works.stream().anyMatch(work::contains);
  }

  /** What of a quote lies in a passage, without white space around it. */
  static List<TextRange> in(PassageEntry passage, QuoteEntry quote) {
    List<TextRange> ranges = new ArrayList<>();
    for (QuoteEntry.Place place : quote.places()) {
      if (place.passage().equals(passage.id())) {
        stripped(passage.text(), place.range()).ifPresent(ranges::add);
      }
    }
    return ranges;
  }

  /** Without white space around it; empty when there is nothing else. */
  static Optional<TextRange> stripped(String text, TextRange range) {
    TextRange words =
        Blanks.strip(
            text, range.start(), Math.max(range.start(), Math.min(range.end(), text.length())));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
