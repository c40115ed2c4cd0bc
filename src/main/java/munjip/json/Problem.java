package munjip.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;

/**
 * An error as the API tells it (RFC 9457, {@code application/problem+json}).
 *
 * @param type {@code urn:munjip:} and a word programs can tell errors apart by
 * @param title the kind of error, always the same for a type
 * @param status HTTP status
 * @param detail what is wrong and what to do, for people
 * @param parameter name of the parameter or field that is wrong, if one is
 * @param nearest id of the nearest passage of the same note, when a passage is gone
 * @param reference stands beside the stack trace in the log, for unexpected errors
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String parameter,
    String nearest,
    String reference) {
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(detail, "detail");
  }

  public static Problem of(String name, String title, int status, String detail) {
    return new Problem("urn:munjip:" + name, title, status, detail, null, null, null);
  }

  public Problem withParameter(String name) {
    return new Problem(type, title, status, detail, name, nearest, reference);
  }

  public Problem withNearest(String passageId) {
    return new Problem(type, title, status, detail, parameter, passageId, reference);
  }

  public Problem withReference(String word) {
    return new Problem(type, title, status, detail, parameter, nearest, word);
  }
}
