package munjip.bench;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import munjip.eval.Query;

/**
 * Which part of a set a question belongs to: weights are chosen on one, and told the truth by the
 * other. By the CRC-32 of the query id, up to a {@code #} where it has one: forms of one word stay
 * together. Even is tune.
 */
enum Half {
  TUNE,
  HELD_OUT,
  ALL;

  String label() {
    return switch (this) {
      case TUNE -> "tune";
      case HELD_OUT -> "held out";
      case ALL -> "all";
    };
  }

  boolean holds(Query query) {
    if (this == ALL) {
      return true;
    }
    CRC32 crc = new CRC32();
    crc.update(query.id().split("#", 2)[0].getBytes(StandardCharsets.UTF_8));
    return (crc.getValue() % 2 == 0) == (this == TUNE);
  }
}
