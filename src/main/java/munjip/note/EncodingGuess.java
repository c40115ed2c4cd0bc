package munjip.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /** And by so much more where one letter tells; by a quarter of it where two do, and so on. */
  private static final double AHEAD_OF_ONE = .4;

  /** Old English with one sign is commoner than Johab with one syllable. */
  private static final int FEWEST_OF_JOHAB = 3;

  /** With more letters than these that are not ASCII, no old text is valid UTF-8 by chance. */
  private static final int FEW = 4;

  /** {@code À}, the first letter with an accent, and {@code ſ}, the last one that people type. */
  private static final char FIRST_ACCENTED = '\u00C0';

  private static final char LAST_WESTERN = '\u017F';

  /** A line of English; a Korean one would have more Korean in it than a syllable or two. */
  private static final int FEWEST_PLAIN = 20;

  /** What the bytes of so few letters look like that are no UTF-8 but Korean. */
  private static final double KOREAN = .7;

  /** So many letters are shown of what a text may be. */
  private static final int SAMPLE = 12;

  /** Korean particles stand behind other letters, and nothing stands so behind Korean. */
  private static final Pattern LATIN_BEHIND_HANGUL = Pattern.compile("[가-힣][A-Za-z]");

  private static final Pattern ENGLISH_SIGNS =
      Pattern.compile("(?<=[A-Za-z])’(?=(?:s|t|re|ve|ll|d|m)\\b)|“([^“”\\n]+)”");

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

  /**
   * Nothing when no encoding fits.
   *
   * @throws UnreadableNoteException with what it may be, where two fit about as well
   */
  static Optional<DecodedText> of(byte[] content) throws UnreadableNoteException {
    List<DecodedText> likely = likely(content);
    if (likely.isEmpty() || isSure(likely)) {
      return likely.stream().findFirst().map(best -> best.withConfidence(ahead(likely)));
    }
    throw doubtful(likely, "save it as UTF-8");
  }

  /** What the bytes may be, the likeliest first; nothing where even that is none. */
  private static List<DecodedText> likely(byte[] content) {
    List<DecodedText> found = new ArrayList<>();
    for (Candidate each : CANDIDATES) {
      decoded(content, each).ifPresent(found::add);
    }
    if (found.stream().anyMatch(EncodingGuess::isTypedEnglish)) {
      found.removeIf(EncodingGuess::isRare);
    }
    found.sort(Comparator.comparingDouble(DecodedText::confidence).reversed());
    return found.isEmpty() || found.getFirst().confidence() < LEAST ? List.of() : found;
  }

  private static double ahead(List<DecodedText> likely) {
    double next = likely.size() > 1 ? likely.get(1).confidence() : 0;
    return Math.min(1, likely.getFirst().confidence() - next);
  }

  private static boolean isSure(List<DecodedText> likely) {
    DecodedText best = likely.getFirst();
    double telling = Math.max(1, telling(best));
    return ahead(likely) >= AHEAD + AHEAD_OF_ONE / (telling * telling) && !isRare(best);
  }

  /** Whether its only signs are apostrophes and quotation marks where English has them. */
  private static boolean isTypedEnglish(DecodedText found) {
    return found.encoding().equals("Windows-1252")
        && ENGLISH_SIGNS.matcher(found.text()).replaceAll("$1").chars().allMatch(c -> c < 0x80);
  }

  private static boolean isRare(DecodedText found) {
    return found.encoding().equals("Johab") && telling(found) < FEWEST_OF_JOHAB;
  }

  /** Says the two likeliest, each with the letters that it gives. */
  private static UnreadableNoteException doubtful(List<DecodedText> likely, String remedy) {
    String readings =
        likely.stream()
            .limit(2)
            .map(each -> "%s (\"%s\")".formatted(each.encoding(), sample(each.text())))
            .collect(Collectors.joining(" or "));
    return new UnreadableNoteException(
        "its encoding is not sure: it may be %s: %s".formatted(readings, remedy));
  }

  /** The letters that tell the encodings apart. */
  private static String sample(String text) {
    return text.codePoints()
        .filter(c -> c >= 0x80)
        .limit(SAMPLE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** As English with its quotation marks is; Korean misread has few plain letters. */
  private static boolean isMostlyEnglish(String text) {
    int letters = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += c < 0x80 && Character.isLetter(c) ? 1 : 0;
      others += c >= 0x80 ? 1 : 0;
    }
    return letters > others;
  }

  /** How many letters tell the encoding: those of UTF-16 all do, else those that are not ASCII. */
  private static long telling(DecodedText found) {
    return found.encoding().startsWith("UTF-16")
        ? found.text().length()
        : found.text().chars().filter(c -> c >= 0x80).count();
  }

  /**
   * Refuses bytes that are valid UTF-8 and may well be something else: {@code 110회} in CP949 is
   * {@code 110ȸ} in UTF-8. It takes few letters, that make no sense as UTF-8 and do as Korean.
   * Johab and UTF-16, which are rare, are thought of only where all of the text is such letters.
   */
  static void checkUtf8(byte[] content, DecodedText utf8) throws UnreadableNoteException {
    String text = utf8.text();
    long letters = text.codePoints().filter(c -> c >= 0x80).count();
    if (letters == 0 || letters > FEW || Likelihood.of(text, false) >= 0 || isWesternText(text)) {
      return;
    }
    boolean alone =
        text.strip()
            .codePoints()
            .allMatch(c -> c >= 0x80 && Character.getType(c) != Character.NON_SPACING_MARK);
    Optional<DecodedText> korean =
        CANDIDATES.stream()
            .filter(each -> alone || each.name.equals("CP949"))
            .flatMap(each -> decoded(content, each).stream())
            .filter(found -> Likelihood.of(found.text(), false) >= KOREAN)
            .filter(found -> !LATIN_BEHIND_HANGUL.matcher(found.text()).find())
            .findFirst();
    if (korean.isPresent()) {
      throw doubtful(
          List.of(utf8, korean.get()), "save it as UTF-8 with a mark at its beginning (BOM)");
    }
  }

  /**
   * Whether it is Western with an accent or a sign here and there, one of them alone, as in {@code
   * Café: what é is}: Korean would have none of its few syllables behind Latin letters, and more of
   * them among so many.
   */
  private static boolean isWesternText(String text) {
    int plain = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > LAST_WESTERN) {
        return false;
      }
      boolean letter = c < 0x80 && Character.isLetter(c);
      plain += letter ? 1 : 0;
      inWord |= letter && i + 1 < text.length() && text.charAt(i + 1) >= FIRST_ACCENTED;
    }
    return inWord || plain >= FEWEST_PLAIN;
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
      return likely <= 0 || (candidate.name.equals("Windows-1252") && !isMostlyEnglish(text))
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
    List<DecodedText> likely = likely(content);
    return likely.stream()
        .findFirst()
        .filter(best -> best.encoding().startsWith("UTF-16") && isSure(likely))
        .map(best -> best.withConfidence(ahead(likely)));
  }
}
