package munjip.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.stream.Collectors;

/** Bytes that are not the JSON they should be; the message says what is wrong and where. */
public final class BadJsonException extends Exception {
  private static final long serialVersionUID = 1L;

  BadJsonException(String what, int line, int column) {
    super("line %d, column %d: %s".formatted(line, column, what));
  }

  static BadJsonException of(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    String what = words(e);
    return at == null
        ? new BadJsonException(what, 1, 1)
        : new BadJsonException(what, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private static String words(JsonProcessingException e) {
    if (e instanceof ValueInstantiationException invalid && invalid.getCause() != null) {
      return place(invalid) + invalid.getCause().getMessage();
    }
    if (e instanceof MismatchedInputException other && other.getTargetType() != null) {
      return place(other) + "must be " + wanted(other.getTargetType());
    }
    return e.getOriginalMessage();
  }

  /** The way to the field, as {@code hits[0].lines }; empty for the document itself. */
  private static String place(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getFieldName())
            .collect(Collectors.joining());
    return path.isEmpty() ? "" : (path.startsWith(".") ? path.substring(1) : path) + " ";
  }

  private static String wanted(Class<?> type) {
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return "a whole number";
    }
    if (type == Double.class || type == double.class) {
      return "a number";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (type == String.class) {
      return "a text in double quotes";
    }
    return Iterable.class.isAssignableFrom(type) ? "a list" : "an object";
  }
}
