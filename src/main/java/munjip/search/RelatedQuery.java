package munjip.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import munjip.people.Member;
import munjip.query.SearchQuery;

/**
 * Asks an engine for passages about the same things as a text.
 *
 * @param text visible text
 * @param copyOf what a passage must say to be a copy: the text without what only gives context
 * @param also other wordings of the text's terms
 * @param quoted those whose words stand in it
 * @param notFrom id of the note it stands in, if it does: that note tells what else it is about,
 *     and neither its passages nor those of its copies are found
 * @param isWholeNote whether the text is all of that note: then links from and to it lead to what
 *     is surely related
 * @param filters notes or passages must match all of these
 * @param meant who is meant by {@code said:} among the filters
 * @param request how much is wanted; its filter is {@code filters}
 */
public record RelatedQuery(
    String text,
    String copyOf,
    List<Wording> also,
    List<Person> quoted,
    Optional<String> notFrom,
    boolean isWholeNote,
    List<SearchQuery> filters,
    Meant meant,
    RelatedRequest request) {
  /**
   * What means the same as a term of the text.
   *
   * @param term as the text has it
   * @param count how often it has it
   */
  public record Wording(String term, String also, int count) {}

  /**
   * Somebody.
   *
   * @param members where notes name him or her
   */
  public record Person(String name, Set<Member> members) {
    public Person {
      members = Set.copyOf(members);
    }
  }

  public static final int DEFAULT_LIMIT = 10;
  public static final int MAX_LIMIT = 100;

  /** At most two passages a note, as design §4 says. */
  public static final int DEFAULT_PER_NOTE = 2;

  /** Longest text that is taken, in bytes of UTF-8. */
  public static final int MAX_BYTES = 1_000_000;

  public RelatedQuery {
    also = List.copyOf(also);
    quoted = List.copyOf(quoted);
    filters = List.copyOf(filters);
  }
}
