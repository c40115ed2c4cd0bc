package munjip.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import munjip.search.Sort;

/**
 * The parameters of a request's address, read strictly: broken percent-encoding, a repeated
 * parameter or a value of the wrong kind is a 400 that names the parameter, what was expected and
 * an example. Unknown parameters are passed over; an empty value counts as none, except for text.
 */
final class Params {
  private final Map<String, String> values = new HashMap<>();

  /**
   * @param query what follows the question mark, still encoded; null for none
   */
  Params(String query) {
    if (query == null) {
      return;
    }
    for (String pair : query.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals), "a parameter's name");
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1), name);
      if (values.put(name, value) != null) {
        throw bad(name, "%s is given twice; give it once.".formatted(name));
      }
    }
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  int whole(String name, int otherwise, int least, int most) {
    String value = values.getOrDefault(name, "");
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, like a number out of bounds
    }
    throw bad(
        name,
        "%s is \"%s\"; it must be a whole number from %d to %d, for example %s=%d."
            .formatted(name, shortened(value), least, most, name, otherwise));
  }

  /** A number from 0 to 1. */
  double share(String name, double otherwise) {
    String value = values.getOrDefault(name, "");
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      double number = Double.parseDouble(value);
      if (number >= 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, like a number out of bounds
    }
    throw bad(
        name,
        "%s is \"%s\"; it must be a number from 0 to 1, for example %s=%s."
            .formatted(name, shortened(value), name, otherwise));
  }

  boolean flag(String name, boolean otherwise) {
    return switch (values.getOrDefault(name, "")) {
      case "" -> otherwise;
      case "true" -> true;
      case "false" -> false;
      default ->
          throw bad(
              name,
              "%s is \"%s\"; it must be true or false."
                  .formatted(name, shortened(values.get(name))));
    };
  }

  Sort sort() {
    String value = values.getOrDefault("sort", "");
    if (value.isEmpty()) {
      return Sort.RELEVANCE;
    }
    return Sort.of(value)
        .orElseThrow(
            () ->
                bad(
                    "sort",
                    "sort is \"%s\"; it must be one of %s, for example sort=newest."
                        .formatted(
                            shortened(value),
                            Arrays.stream(Sort.values())
                                .map(Sort::typed)
                                .collect(Collectors.joining(", ")))));
  }

  /** Percent-encoded UTF-8; other characters stand for themselves, a plus for a space. */
  private static String decode(String encoded, String name) {
    if (encoded.indexOf('%') < 0) {
      return encoded.replace('+', ' ');
    }
    byte[] raw = encoded.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '%') {
        bytes.put(raw[i]);
      } else if (i + 2 < raw.length
          && HexFormat.isHexDigit(raw[i + 1])
          && HexFormat.isHexDigit(raw[i + 2])) {
        bytes.put(
            (byte) (HexFormat.fromHexDigit(raw[++i]) << 4 | HexFormat.fromHexDigit(raw[++i])));
      } else {
        throw bad(
            name,
            "The percent-encoding of %s is broken: write a percent sign itself as %%25."
                .formatted(name));
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      throw bad(
          name, "The percent-encoded bytes of %s are not UTF-8; encode it so.".formatted(name));
    }
  }

  private static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 39) + "…";
  }

  private static ProblemException bad(String name, String detail) {
    return new ProblemException(Problems.badParameter(name, detail));
  }
}
