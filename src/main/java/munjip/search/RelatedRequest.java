package munjip.search;

/**
 * How related passages and notes are asked for.
 *
 * @param filter in query syntax, as {@code lang:en}; blank for none
 * @param limit so many, 1 to {@link RelatedQuery#MAX_LIMIT}
 * @param perNote at most so many passages of one note, in the same bounds
 * @param faint whether those are wanted, too, that share too little to be sure of; what scores
 *     under a third of the best never is, nor what is no more than its headings
 */
public record RelatedRequest(String filter, int limit, int perNote, boolean faint) {
  public RelatedRequest {
    BadRequestException.requireWithin("limit", limit, 1, RelatedQuery.MAX_LIMIT);
    BadRequestException.requireWithin("perNote", perNote, 1, RelatedQuery.MAX_LIMIT);
  }

  public static RelatedRequest of(String filter, int limit) {
    return new RelatedRequest(filter, limit, RelatedQuery.DEFAULT_PER_NOTE, false);
  }

  public RelatedRequest withPerNote(int most) {
    return new RelatedRequest(filter, limit, most, faint);
  }

  public RelatedRequest withFaint(boolean wanted) {
    return new RelatedRequest(filter, limit, perNote, wanted);
  }
}
