package munjip.result;

import java.util.List;

/**
 * The answer to a question for quotes.
 *
 * @param speaker whose; null when nobody was asked for, or nobody has that name
 * @param others who else the name may mean, likeliest first
 * @param guessed whether nobody is called just so, and somebody of a near name was taken
 * @param understood in words for people, when there is something to say
 * @param total quotes, without those that are not sure enough
 */
public record QuoteResults(
    SpeakerRef speaker,
    List<SpeakerRef> others,
    boolean guessed,
    String understood,
    int total,
    List<QuoteHit> quotes,
    Mentions mentions) {
  public QuoteResults {
    others = List.copyOf(others);
    quotes = List.copyOf(quotes);
  }

  /**
   * Passages that name the speaker without quoting.
   *
   * @param passages the first of them, with the names marked
   */
  public record Mentions(int total, List<PassageView> passages) {
    public static final Mentions NONE = new Mentions(0, List.of());

    public Mentions {
      passages = List.copyOf(passages);
    }
  }
}
