package munjip.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import munjip.config.YamlSettings.Listed;
import munjip.glossary.TermKey;
import munjip.people.KnownPerson;
import munjip.search.Thesaurus.Group;
import munjip.search.Thesaurus.Source;

/**
 * Reads people: a list, each with a name, aliases, handles and urls, and names to be kept apart. An
 * alias of one word stands for its person alone, so a first name is none.
 */
final class PeopleFile {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?|/$");

  private PeopleFile() {}

  /**
   * What the file says.
   *
   * @param terms wordings that call up each other
   * @param persons the same as persons, and who is told without any other wording
   */
  record Told(Terms terms, List<KnownPerson> persons) {
    static final Told NOBODY = new Told(Terms.NONE, List.of());

    Told {
      persons = List.copyOf(persons);
    }
  }

  /**
   * @param kept what to keep when the text is no YAML at all
   */
  static Told read(Path file, String text, Told kept, Problems problems) {
    Optional<List<YamlSettings>> people = YamlSettings.listOf(file, text, problems);
    if (people.isEmpty()) {
      return kept;
    }
    List<Group> groups = new ArrayList<>();
    List<KnownPerson> persons = new ArrayList<>();
    ClaimedNames claimed = new ClaimedNames();
    for (YamlSettings each : people.get()) {
      person(each, claimed).ifPresent(person -> add(person, persons));
      each.reportUnknown();
    }
    persons.forEach(person -> group(person).ifPresent(groups::add));
    return new Told(new Terms(groups, Set.of()), persons);
  }

  /** One who stands there twice is one person, with all that is told in both places. */
  private static void add(KnownPerson person, List<KnownPerson> persons) {
    String name = TermKey.of(person.name());
    for (int i = 0; i < persons.size(); i++) {
      if (TermKey.of(persons.get(i).name()).equals(name)) {
        persons.set(i, both(persons.get(i), person));
        return;
      }
    }
    persons.add(person);
  }

  private static KnownPerson both(KnownPerson one, KnownPerson again) {
    List<String> aliases = joined(one.aliases(), again.aliases());
    Set<String> own = aliases.stream().map(TermKey::of).collect(Collectors.toSet());
    return new KnownPerson(
        one.name(),
        aliases,
        joined(one.handles(), again.handles()),
        joined(one.urls(), again.urls()),
        joined(one.apart(), again.apart()).stream()
            .filter(name -> !own.contains(TermKey.of(name)))
            .toList());
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }

  private static Optional<KnownPerson> person(YamlSettings person, ClaimedNames claimed) {
    List<Listed> names = person.listed("name");
    List<Listed> aliases = new ArrayList<>(person.listedBetweenCommas("aliases"));
    if (names.size() > 1) {
      List<Listed> rest = names.subList(1, names.size());
      String other = rest.stream().map(Listed::text).collect(Collectors.joining(", "));
      person.at(
          names.getFirst().line(),
          "\"name\" is a list, expected one name; \"%s\" is taken for the name, \"%s\" for aliases; did you mean \"aliases: [%s]\"?"
              .formatted(names.getFirst().text(), other, other));
      aliases.addAll(0, rest);
      names = names.subList(0, 1);
    }
    Set<String> called = called(person, names, aliases);
    List<String> handles = handles(person);
    List<String> urls = urls(person);
    List<String> apart = apart(person, called);
    if (names.isEmpty()) {
      person.atStart("a person without a name; expected \"name: …\"; left out");
      return Optional.empty();
    }
    if (called.isEmpty()) {
      return Optional.empty();
    }
    ClaimedNames.Person owner = claimed.person(person, names.getFirst());
    List<String> all = owner.own(List.copyOf(called), aliases, "");
    if (all.isEmpty() || !all.getFirst().equals(called.iterator().next())) {
      return Optional.empty();
    }
    return Optional.of(
        new KnownPerson(
            all.getFirst(),
            all.subList(1, all.size()),
            owner.own(handles, person.listedBetweenCommas("handles"), "@"),
            owner.own(urls, person.listedBetweenCommas("urls"), ""),
            apart));
  }

  private static Optional<Group> group(KnownPerson person) {
    List<String> also = new ArrayList<>();
    also.add(person.name());
    also.addAll(person.aliases());
    List<String> typed = new ArrayList<>(also);
    Set<String> keys = also.stream().map(TermKey::of).collect(Collectors.toSet());
    for (String handle : person.handles()) {
      // @karpathy is found by Karpathy; @sama by no name.
      if (!keys.contains(TermKey.of(handle))) {
        also.add("@" + handle);
      }
      typed.add("@" + handle);
    }
    // With and without what stands before the host.
    person.urls().forEach(url -> typed.addAll(List.of(url, "https://" + url)));
    return typed.size() > 1 ? Optional.of(new Group(typed, also, Source.PEOPLE)) : Optional.empty();
  }

  /** Names that are never this person's. */
  private static List<String> apart(YamlSettings person, Set<String> called) {
    Set<String> own = called.stream().map(TermKey::of).collect(Collectors.toSet());
    List<String> apart = new ArrayList<>();
    for (Listed each : person.listedBetweenCommas("apart")) {
      if (own.contains(TermKey.of(each.text()))) {
        person.at(
            each.line(),
            "\"%s\" is a name of this person here, and cannot be kept apart; take it out of name and aliases"
                .formatted(each.text()));
      } else {
        wording(person, each).ifPresent(apart::add);
      }
    }
    return apart;
  }

  /** The name, then the aliases that can be used. */
  private static Set<String> called(YamlSettings person, List<Listed> name, List<Listed> aliases) {
    Set<String> called = new LinkedHashSet<>();
    name.forEach(each -> wording(person, each).ifPresent(called::add));
    Set<String> firstNames = firstNames(name, aliases);
    for (Listed alias : aliases) {
      if (firstNames.contains(TermKey.of(alias.text()))) {
        person.at(
            alias.line(),
            "\"%s\" is a first name alone, and would find everybody of that name; expected a full name, or one that only this person has"
                .formatted(alias.text()));
      } else {
        wording(person, alias).ifPresent(called::add);
      }
    }
    return called;
  }

  /** First words of names of several words. */
  private static Set<String> firstNames(List<Listed> name, List<Listed> aliases) {
    Set<String> first = new HashSet<>();
    for (List<Listed> names : List.of(name, aliases)) {
      for (Listed each : names) {
        String[] words = SPACE.split(each.text().strip());
        if (words.length > 1) {
          first.add(TermKey.of(words[0]));
        }
      }
    }
    return first;
  }

  private static Optional<String> wording(YamlSettings person, Listed raw) {
    String wording = Wordings.clean(raw.text());
    try {
      Wordings.check(wording);
      Wordings.checkSearched(List.of(TermKey.of(wording)));
      return Optional.of(wording);
    } catch (BrokenLineException e) {
      person.at(raw.line(), e.getMessage() + "; left out");
      return Optional.empty();
    }
  }

  /** Without the sign. */
  private static List<String> handles(YamlSettings person) {
    List<String> handles = new ArrayList<>();
    for (Listed each : person.listedBetweenCommas("handles")) {
      String bare = each.text().strip().replaceFirst("^@", "");
      if (bare.matches("[\\w.-]{2,40}")) {
        handles.add(bare);
      } else {
        person.at(
            each.line(), "\"" + each.text() + "\" is no handle; expected one such as karpathy");
      }
    }
    return handles;
  }

  /** Without what stands before the host. */
  private static List<String> urls(YamlSettings person) {
    List<String> urls = new ArrayList<>();
    for (Listed each : person.listedBetweenCommas("urls")) {
      String bare = SCHEME.matcher(each.text().strip()).replaceAll("");
      if (bare.matches("[\\w-]+(\\.[\\w-]+)+(/\\S*)?")) {
        urls.add(bare);
      } else {
        person.at(
            each.line(), "\"" + each.text() + "\" is no address; expected one such as karpathy.ai");
      }
    }
    return urls;
  }
}
