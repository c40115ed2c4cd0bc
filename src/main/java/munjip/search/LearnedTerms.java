package munjip.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.glossary.NoteWordings;
import munjip.glossary.NoteWordings.LinkText;
import munjip.search.Thesaurus.Group;
import munjip.search.Thesaurus.Source;

/**
 * What all notes together teach of wordings that mean the same. The same for the same notes, in
 * whatever order they come.
 *
 * @param groups those that most notes teach first
 * @param notes how many notes there are
 */
public record LearnedTerms(List<Group> groups, int notes) {
  public static final LearnedTerms NONE = new LearnedTerms(List.of(), 0);

  /** One note may call another anything; two that call it the same name it so. */
  private static final int FEWEST_LINKING = 2;

  public LearnedTerms {
    groups = List.copyOf(groups);
  }

  /**
   * @param taught by each note
   */
  public static LearnedTerms of(Collection<NoteWordings> taught) {
    Map<NoteWordings, Integer> counts = new HashMap<>();
    taught.forEach(each -> counts.merge(each, 1, Integer::sum));
    return of(counts, taught.size());
  }

  /**
   * @param taught what notes teach, each with how many teach just that
   * @param notes how many notes there are
   */
  public static LearnedTerms of(Map<NoteWordings, Integer> taught, int notes) {
    Map<List<String>, Integer> said = new HashMap<>();
    Map<LinkText, Integer> links = new HashMap<>();
    taught.forEach(
        (wordings, count) -> {
          wordings.same().forEach(same -> said.merge(same, count, Integer::sum));
          wordings.links().forEach(link -> links.merge(link, count, Integer::sum));
        });
    names(links).forEach((link, count) -> said.put(List.of(link.name(), link.text()), count));
    List<Group> groups = new ArrayList<>(said.size());
    said.entrySet().stream()
        .map(each -> new Said(each.getKey(), each.getValue(), String.join("\n", each.getKey())))
        .sorted(Comparator.comparingInt(Said::notes).reversed().thenComparing(Said::text))
        .forEach(each -> groups.add(Group.of(each.wordings, Source.NOTES)));
    return new LearnedTerms(groups, notes);
  }

  /**
   * @param text for ordering what equally many notes say
   */
  private record Said(List<String> wordings, int notes, String text) {}

  /**
   * Texts that name the note they lead to: several notes use them, and for no other note. "여기"
   * leads anywhere.
   */
  private static Map<LinkText, Integer> names(Map<LinkText, Integer> links) {
    Map<String, Set<String>> ledTo = new HashMap<>();
    links
        .keySet()
        .forEach(
            link ->
                ledTo
                    .computeIfAbsent(TermKey.of(link.text()), text -> new HashSet<>())
                    .add(TermKey.of(link.name())));
    Map<LinkText, Integer> names = new HashMap<>();
    links.forEach(
        (link, count) -> {
          if (count >= FEWEST_LINKING && ledTo.get(TermKey.of(link.text())).size() == 1) {
            names.put(link, count);
          }
        });
    return names;
  }
}
