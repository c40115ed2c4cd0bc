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
import munjip.config.YamlSettings.Listed;
import munjip.search.TermKey;
import munjip.search.Thesaurus.Group;
import munjip.search.Thesaurus.Source;

/**
 * Reads people: a list, each with a name, aliases, handles and urls. An alias of one word stands
 * for its person alone, so a first name is none.
 */
final class PeopleFile {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?|/$");

  private PeopleFile() {}

  /**
   * @param kept what to keep when the text is no YAML at all
   */
  static Terms read(Path file, String text, Terms kept, Problems problems) {
    Optional<List<YamlSettings>> people = YamlSettings.listOf(file, text, problems);
    if (people.isEmpty()) {
      return kept;
    }
    List<Group> groups = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlSettings person : people.get()) {
      group(person, names).ifPresent(groups::add);
      person.reportUnknown();
    }
    return new Terms(groups, Set.of());
  }

  private static Optional<Group> group(YamlSettings person, Set<String> names) {
    List<Listed> name = person.listed("name");
    Set<String> called = called(person, name, person.listed("aliases"));
    List<String> handles = handles(person);
    List<String> urls = urls(person);
    if (name.size() != 1) {
      person.atStart("a person without a name; expected \"name: …\"; left out");
      return Optional.empty();
    }
    if (!names.add(TermKey.of(name.getFirst().text()))) {
      person.problem("name", "\"" + name.getFirst().text() + "\" stands above already; both count");
    }
    Set<String> keys = called.stream().map(TermKey::of).collect(Collectors.toSet());
    List<String> also = new ArrayList<>(called);
    // @karpathy is found by Karpathy; @sama by no name.
    handles.stream().filter(h -> !keys.contains(TermKey.of(h.substring(1)))).forEach(also::add);
    List<String> typed = new ArrayList<>(called);
    typed.addAll(handles);
    typed.addAll(urls);
    boolean says = !called.isEmpty() && typed.size() > 1;
    return says ? Optional.of(new Group(typed, also, Source.PEOPLE)) : Optional.empty();
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

  /** As typed, with the sign. */
  private static List<String> handles(YamlSettings person) {
    List<String> handles = new ArrayList<>();
    for (Listed each : person.listed("handles")) {
      String bare = each.text().strip().replaceFirst("^@", "");
      if (bare.matches("[\\w.-]{2,40}")) {
        handles.add("@" + bare);
      } else {
        person.at(
            each.line(), "\"" + each.text() + "\" is no handle; expected one such as karpathy");
      }
    }
    return handles;
  }

  /** With and without what stands before the host. */
  private static List<String> urls(YamlSettings person) {
    List<String> urls = new ArrayList<>();
    for (Listed each : person.listed("urls")) {
      String bare = SCHEME.matcher(each.text().strip()).replaceAll("");
      if (bare.matches("[\\w-]+(\\.[\\w-]+)+(/\\S*)?")) {
        urls.add(bare);
        urls.add("https://" + bare);
      } else {
        person.at(
            each.line(), "\"" + each.text() + "\" is no address; expected one such as karpathy.ai");
      }
    }
    return urls;
  }
}
