package munjip.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import munjip.note.DecodedText;
import munjip.note.UnreadableNoteException;

/**
 * Writes words, lines and whole texts of a folder in each encoding that is told apart, reads them
 * back, and counts what came back right, what was refused and what came back wrong.
 */
public final class Encodings {
  private static final String USAGE = "usage: bench/run Encodings FOLDER [MOST]";

  private static final List<String> CHARSETS =
      List.of(
          "UTF-8",
          "x-windows-949",
          "x-Johab",
          "UTF-16LE",
          "UTF-16BE",
          "ISO-2022-KR",
          "windows-1252");

  private Encodings() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 1) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
    List<String> texts = texts(Path.of(args[0]));
    List<String> lines = texts.stream().flatMap(String::lines).map(String::strip).toList();
    List<String> words = lines.stream().flatMap(line -> Arrays.stream(line.split(" "))).toList();
    Map<String, List<String>> lengths = new TreeMap<>();
    Predicate<String> tells = text -> text.chars().anyMatch(c -> c >= 0x80);
    lengths.put("1 a word", draw(words.stream().filter(tells).distinct().toList(), most));
    lengths.put("2 a line", draw(lines.stream().filter(tells).distinct().toList(), most));
    lengths.put("3 a text", draw(texts.stream().filter(tells).toList(), most));
    System.out.printf(
        "%-10s %-14s %7s %7s %8s %7s%n", "", "", "texts", "right", "refused", "wrong");
    for (Map.Entry<String, List<String>> length : lengths.entrySet()) {
      for (String charset : CHARSETS) {
        count(length.getKey().substring(2), Charset.forName(charset), length.getValue());
      }
    }
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (file.toString().matches(".*\\.(?:md|txt|markdown|mdx)")) {
          texts.add(Files.readString(file));
        }
      }
    } catch (CharacterCodingException e) {
      throw new IOException("a file there is no UTF-8", e);
    }
    return texts;
  }

  private static List<String> draw(List<String> all, int most) {
    List<String> drawn = new ArrayList<>(all);
    Collections.shuffle(drawn, new Random(7));
    return drawn.subList(0, Math.min(most, drawn.size()));
  }

  private static void count(String length, Charset charset, List<String> texts) {
    int tried = 0;
    int right = 0;
    int refused = 0;
    List<String> wrong = new ArrayList<>();
    for (String text : texts) {
      byte[] bytes;
      try {
        ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
        bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        if (!charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().equals(text)) {
          continue;
        }
      } catch (CharacterCodingException e) {
        continue;
      }
      tried++;
      try {
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded.text().equals(text)) {
          right++;
        } else {
          wrong.add(text + " as " + decoded.encoding());
        }
      } catch (UnreadableNoteException e) {
        refused++;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-10s %-14s %7d %7d %8d %7d%n",
        length,
        charset.name(),
        tried,
        right,
        refused,
        wrong.size());
    wrong.stream()
        .filter(text -> text.length() < 80)
        .limit(8)
        .forEach(text -> Progress.say("  wrong: " + text));
  }
}
