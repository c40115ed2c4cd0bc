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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import munjip.text.Unicode;

/**
 * A folder of notes that link to each other, copied with every such link masked: neither where it
 * leads nor its label is left in any note.
 */
final class LinkedNotes {
  /** {@code [label](address)}, also where Hugo writes the address; no label holds brackets. */
  private static final Pattern LINK =
      Pattern.compile(
          "!?\\[[^\\]\\[\\n]*\\]\\((?:\\{\\{<\\s*relref\\s+)?\"?([^)\\s\">]+)[^)\\n]*\\)");

  private static final Pattern WIKI_LINK =
      Pattern.compile("!?\\[\\[([^\\]\\n|#]+)[^\\]\\n]*\\]\\]");

  private static final Pattern NOTE = Pattern.compile(".*\\.(?:md|markdown)");

  private final SortedMap<String, String> texts = new TreeMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final SortedMap<String, Set<String>> links = new TreeMap<>();

  /** Reads the notes of {@code from} and writes them to {@code masked}. */
  LinkedNotes(Path from, Path masked) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(LinkedNotes::isNote).sorted().toList()) {
        String path = Unicode.nfc(from.relativize(file).toString());
        texts.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        byName.computeIfAbsent(name(path), name -> new LinkedHashSet<>()).add(path);
      }
    }
    for (Map.Entry<String, String> note : texts.entrySet()) {
      Path copy = masked.resolve(note.getKey());
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, masked(note.getKey(), note.getValue()));
    }
  }

  private static boolean isNote(Path file) {
    return Files.isRegularFile(file)
        && NOTE.matcher(file.getFileName().toString()).matches()
        && !file.toString().contains("/.");
  }

  /** Where the links of each note that has any lead, by path. */
  SortedMap<String, Set<String>> links() {
    return links;
  }

  /** All notes, in order. */
  Set<String> paths() {
    return texts.keySet();
  }

  private String masked(String from, String text) {
    return mask(WIKI_LINK, from, mask(LINK, from, text));
  }

  private String mask(Pattern pattern, String from, String text) {
    Matcher link = pattern.matcher(text);
    StringBuilder masked = new StringBuilder();
    while (link.find()) {
      Optional<String> target = target(from, link.group(1));
      target
          .filter(each -> !each.equals(from))
          .ifPresent(each -> links.computeIfAbsent(from, n -> new LinkedHashSet<>()).add(each));
      link.appendReplacement(
          masked, target.isPresent() ? "" : Matcher.quoteReplacement(link.group()));
    }
    return link.appendTail(masked).toString();
  }

  private Optional<String> target(String from, String written) {
    String address = Unicode.nfc(decoded(written.strip()).replaceFirst("#.*", ""));
    if (address.isEmpty() || address.contains("://")) {
      return Optional.empty();
    }
    Path folder = Path.of(from).resolveSibling("");
    String inFolder = folder.resolve(address.replaceFirst("^/+", "")).normalize().toString();
    for (String path : List.of(inFolder, inFolder + ".md", inFolder + "/README.md")) {
      if (texts.containsKey(path)) {
        return Optional.of(path);
      }
    }
    Set<String> named = byName.getOrDefault(name(address), Set.of());
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
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
