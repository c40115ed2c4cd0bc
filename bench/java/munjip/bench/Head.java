package munjip.bench;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML block at the start of a note, as lines, and the body under it.
 *
 * @param text the block with its fences; empty when there is none
 */
record Head(String text, String body) {
  private static final Pattern BLOCK =
      Pattern.compile("\\A---[ \\t]*\\R(?s:.*?)^---[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);

  static Head of(String source) {
    String clean = source.startsWith("\uFEFF") ? source.substring(1) : source;
    Matcher block = BLOCK.matcher(clean);
    return block.find()
        ? new Head(block.group(), clean.substring(block.end()))
        : new Head("", clean);
  }

  /** The first of the keys that has a value on its own line or, folded, on the ones below. */
  Optional<String> value(String... keys) {
    for (String key : keys) {
      Matcher entry = entry(key).matcher(text);
      if (entry.find()) {
        String value =
            entry.group(1).replaceFirst("\\A[>|][-+]?", "").replaceAll("\\s+", " ").strip();
        String bare = value.replaceAll("\\A([\"'])(.*)\\1\\z", "$2");
        if (!bare.isBlank()) {
          return Optional.of(bare);
        }
      }
    }
    return Optional.empty();
  }

  /** The block without the entries of these keys. */
  String without(String... keys) {
    String left = text;
    for (String key : List.of(keys)) {
      left = entry(key).matcher(left).replaceAll("");
    }
    return left;
  }

  private static Pattern entry(String key) {
    return Pattern.compile(
        "^" + key + ":[ \\t]*(.*(?:\\R(?:[ \\t]+|- ).*)*)(?:\\R|\\z)",
        Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
  }

  /** Markdown as a reader sees it: without emphasis, code and link signs, on one line. */
  static String seen(String markdown) {
    return markdown
        .replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .replaceAll("<(https?://[^>]*)>", "$1")
        .replaceAll("\\*\\*|__|`", "")
        .replaceAll("(?<![\\w*])[*_](\\S[^*_]*)[*_](?![\\w*])", "$1")
        .replaceAll("\\\\([^\\w\\s])", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
