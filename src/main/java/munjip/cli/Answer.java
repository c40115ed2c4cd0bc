package munjip.cli;

import java.util.function.Supplier;
import munjip.json.BadJsonException;
import munjip.json.Json;

/**
 * An answer in its two forms: JSON for programs, records for showing. Only the form that is asked
 * for is made.
 */
record Answer<T>(Supplier<byte[]> json, Supplier<T> value) {

  /** What a server sent. */
  static <T> Answer<T> received(byte[] json, Class<T> type) {
    return new Answer<>(
        () -> json,
        () -> {
          try {
            return Json.read(json, type);
          } catch (BadJsonException e) {
            throw new Failure(
                "The server's answer was not understood (%s). Stop munjip serve and start it again."
                    .formatted(e.getMessage()),
                e);
          }
        });
  }

  /** What was worked out here. */
  static <T> Answer<T> own(T value) {
    return new Answer<>(() -> Json.write(value), () -> value);
  }
}
