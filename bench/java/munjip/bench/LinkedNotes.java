package munjip.bench;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import munjip.text.Unicode;

/**
 * A folder of notes that link to each other, copied with the links of some of them masked: neither
 * where these lead nor their labels are left, nor what leads to these notes from others.
 */
final class LinkedNotes {
  /**
   * {@code [label](address)}, also where Hugo writes the address; no label holds brackets, but it
   * may go on in the next line.
   */
  private static final Pattern LINK =
      Pattern.compile(
          "!?\\[[^\\]\\[\\n]*(?:\\n[^\\]\\[\\n]+)?\\]\\((?:\\{\\{<\\s*relref\\s+)?\"?([^)\\s\">]+)[^)\\n]*\\)");

  private static final Pattern WIKI_LINK =
      Pattern.compile("!?\\[\\[([^\\]\\n|#]+)[^\\]\\n]*\\]\\]");

  private static final Pattern NOTE = Pattern.compile(".*\\.(?:md|markdown)");

  private final SortedMap<String, String> texts = new TreeMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final SortedMap<String, Set<String>> links = new TreeMap<>();

  /** Reads the notes of a folder, and where their links lead. */
  LinkedNotes(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(LinkedNotes::isNote).sorted().toList()) {
        String path = Unicode.nfc(from.relativize(file).toString());
        texts.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        byName.computeIfAbsent(name(path), name -> new LinkedHashSet<>()).add(path);
      }
    }
    texts.forEach((path, text) -> links.put(path, targets(path, text)));
  }

  /** Writes all notes to a folder; no link from or to one of {@code masked} is left. */
  void write(Path folder, Set<String> masked) throws IOException {
    for (Map.Entry<String, String> note : texts.entrySet()) {
      Path copy = folder.resolve(note.getKey());
      Files.createDirectories(copy.getParent());
      boolean all = masked.contains(note.getKey());
      Files.writeString(
          copy, masked(note.getKey(), note.getValue(), to -> all || masked.contains(to)));
    }
  }

  private static boolean isNote(Path file) {
    return Files.isRegularFile(file)
        && NOTE.matcher(file.getFileName().toString()).matches()
        && !file.toString().contains("/.");
  }

  /** Where the links of a note lead: other notes. */
  Set<String> links(String path) {
    return links.get(path);
  }

  /** All notes, in order. */
  Set<String> paths() {
    return texts.keySet();
  }

  private Set<String> targets(String from, String text) {
    Set<String> targets = new LinkedHashSet<>();
    for (Pattern pattern : List.of(LINK, WIKI_LINK)) {
      Matcher link = pattern.matcher(text);
      while (link.find()) {
        target(from, link.group(1)).ifPresent(targets::add);
      }
    }
    return targets;
  }

  private String masked(String from, String text, Predicate<String> isMasked) {
    return mask(WIKI_LINK, from, mask(LINK, from, text, isMasked), isMasked);
  }

  private String mask(Pattern pattern, String from, String text, Predicate<String> isMasked) {
    Matcher link = pattern.matcher(text);
    StringBuilder masked = new StringBuilder();
    while (link.find()) {
      boolean away = target(from, link.group(1)).filter(isMasked).isPresent();
      link.appendReplacement(masked, away ? "" : Matcher.quoteReplacement(link.group()));
    }
    return link.appendTail(masked).toString();
  }

  /** The note a link means, if it is another. */
  private Optional<String> target(String from, String written) {
    String address = Unicode.nfc(decoded(written.strip()).replaceFirst("#.*", ""));
    if (address.isEmpty() || address.contains("://")) {
      return Optional.empty();
    }
    Path folder = Path.of(from).resolveSibling("");
    String inFolder = folder.resolve(address.replaceFirst("^/+", "")).normalize().toString();
    for (String path : List.of(inFolder, inFolder + ".md", inFolder + "/README.md")) {
      if (texts.containsKey(path)) {
        return Optional.of(path).filter(to -> !to.equals(from));
      }
    }
    Set<String> named = byName.getOrDefault(name(address), Set.of());
    return named.size() == 1
        ? named.stream().findFirst().filter(to -> !to.equals(from))
        : Optional.empty();
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static String name(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.replaceFirst("\\.(?:md|markdown)$", "").toLowerCase(Locale.ROOT);
  }
}
