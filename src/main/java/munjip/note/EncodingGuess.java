package munjip.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which encoding bytes are in that say nothing of it and are no UTF-8: each one that Korean and
 * English notes are found in is tried strictly, and the one whose text looks most like a text is
 * taken, if it does so clearly enough.
 */
final class EncodingGuess {
  /** A text that looks less like one is not taken; see docs/formats.md for what was tried. */
  private static final double LEAST = .4;

  /** So much likelier than the next it has to be. */
  private static final double AHEAD = .1;

  /**
   * What is tried.
   *
   * @param prior what speaks for it before a byte is read
   */
  private record Candidate(String name, String charset, double prior) {
    boolean isUtf16() {
      return name.startsWith("UTF-16");
    }
  }

  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate("CP949", "x-windows-949", .15),
          new Candidate("UTF-16LE", "UTF-16LE", 0),
          new Candidate("UTF-16BE", "UTF-16BE", 0),
          new Candidate("Johab", "x-Johab", 0),
          new Candidate("Windows-1252", "windows-1252", 0));

  private EncodingGuess() {}

  /** Nothing when no encoding fits, or two fit about as well. */
  static Optional<DecodedText> of(byte[] content) {
    List<DecodedText> found = new ArrayList<>();
    for (Candidate each : CANDIDATES) {
      decoded(content, each).ifPresent(found::add);
    }
    found.sort(Comparator.comparingDouble(DecodedText::confidence).reversed());
    if (found.isEmpty() || found.getFirst().confidence() < LEAST) {
      return Optional.empty();
    }
    DecodedText best = found.getFirst();
    double next = found.size() > 1 ? Math.max(0, found.get(1).confidence()) : 0;
    double ahead = best.confidence() - next;
    return ahead < AHEAD
        ? Optional.empty()
        : Optional.of(new DecodedText(best.text(), best.encoding(), Math.min(1, ahead)));
  }

  private static Optional<DecodedText> decoded(byte[] content, Candidate candidate) {
    // Some are missing from JDKs that are cut down to java.base.
    if (!Charset.isSupported(candidate.charset)) {
      return Optional.empty();
    }
    try {
      ByteBuffer in = ByteBuffer.wrap(content);
      String text = Charset.forName(candidate.charset).newDecoder().decode(in).toString();
      double likely = Likelihood.of(text, candidate.isUtf16());
      return likely <= 0
          ? Optional.empty()
          : Optional.of(new DecodedText(text, candidate.name, likely + candidate.prior));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether bytes without a mark are UTF-16 that is mostly ASCII, which is UTF-8 with NUL bytes.
   */
  static Optional<DecodedText> utf16(byte[] content) {
    return of(content).filter(text -> text.encoding().startsWith("UTF-16"));
  }
}
