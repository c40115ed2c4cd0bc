package munjip.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.Unicode;

/**
 * The block of metadata at the very start of a note: YAML between {@code ---} lines (Obsidian,
 * Jekyll), TOML between {@code +++} lines, or an object of JSON (Hugo).
 *
 * @param values by key in lower case; a single value is a list of one
 * @param end offset behind the block, where the note's text begins
 */
record FrontMatter(Map<String, List<String>> values, int end) {
  /** Tags and kinds of notes on books. */
  private static final Pattern BOOK =
      Pattern.compile("(?i)#?(?:books?|book-?notes?|literature|reading|독서|책|서평|독후감)(?:/.*)?");

  private static final Pattern LINK =
      Pattern.compile("\\[\\[([^\\[\\]|\\n]{1,300})(?:\\|[^\\[\\]\\n]*)?\\]\\]");

  /** Longer blocks than any person writes are text. */
  private static final int MOST = 100_000;

  private static final Pattern YAML =
      Pattern.compile(
          "\\A---[ \\t]*(?:\\r\\n|\\r|\\n)(?s:(.*?))^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.MULTILINE);

  private static final Pattern TOML =
      Pattern.compile(
          "\\A\\+\\+\\+[ \\t]*(?:\\r\\n|\\r|\\n)(?s:(.*?))^\\+\\+\\+[ \\t]*$", Pattern.MULTILINE);

  private static final List<String> TAG_KEYS =
      List.of("tags", "tag", "태그", "categories", "category", "카테고리", "분류", "keywords", "키워드");

  private static final List<String> DATE_KEYS =
      List.of(
          "date",
          "created",
          "published",
          "pubdate",
          "publishdate",
          "createdat",
          "date created",
          "created_at",
          "created time",
          "날짜",
          "작성일",
          "작성일자",
          "생성일",
          "생성 일시",
          "등록일",
          "lastmod",
          "updated",
          "modified",
          "date modified",
          "last edited time",
          "수정일",
          "최종 편집 일시");

  static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

  /** The block at the start of a text; with {@link #end} 0 when there is none. */
  static FrontMatter in(String text) {
    boolean yaml = text.startsWith("---");
    String head = text.substring(0, Math.min(MOST, text.length()));
    if (text.startsWith("{")) {
      return JsonValues.in(head).orElse(NONE);
    }
    if (!yaml && !text.startsWith("+++")) {
      return NONE;
    }
    Matcher block = (yaml ? YAML : TOML).matcher(head);
    if (!block.find()) {
      return NONE;
    }
    String inside = block.group(1);
    Optional<Map<String, List<String>>> values =
        yaml ? YamlValues.in(inside) : TomlValues.in(inside);
    return values.map(found -> new FrontMatter(found, block.end())).orElse(NONE);
  }

  /** Itself, or another one where it says nothing. */
  FrontMatter or(Supplier<FrontMatter> other) {
    return values.isEmpty() ? new FrontMatter(other.get().values, end) : this;
  }

  /** The first value that is not blank under one of the keys, tried in their order. */
  Optional<String> first(String... keys) {
    for (String key : keys) {
      for (String value : all(key)) {
        if (!value.isBlank()) {
          return Optional.of(Unicode.nfc(value.strip()));
        }
      }
    }
    return Optional.empty();
  }

  List<String> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  Optional<String> title() {
    return first("title", "제목").map(Blanks::single);
  }

  /** The day it was written; only when nothing says so, the day it was last changed. */
  Optional<LocalDate> date(Dates dates) {
    return DATE_KEYS.stream()
        .flatMap(key -> first(key).stream())
        .flatMap(value -> dates.inValue(value).stream())
        .findFirst();
  }

  Optional<String> description() {
    return first("description", "summary", "excerpt", "설명", "요약").map(Blanks::single);
  }

  /**
   * Who wrote the book that the note is about. {@code author} means the note's own author, unless
   * other keys or the tags say that it is a note on a book.
   */
  Optional<String> bookAuthor() {
    return first("저자", "지은이", "book_author", "bookauthor")
        .or(() -> isOfBook() ? first("author", "authors") : Optional.empty())
        .map(author -> Blanks.single(author.replace("[[", "").replace("]]", "")));
  }

  /**
   * Who wrote the text that the note is a translation of: by a key of its own, or {@code author}
   * beside a translator and where the text comes from; notes on books name translators, too.
   */
  Optional<String> originalAuthor() {
    boolean translated =
        first("translator", "translated_by", "translatedby", "옮긴이", "역자", "번역자").isPresent();
    boolean linked =
        first("original", "original_url", "originalurl", "source", "source_url", "원문", "원문 링크")
            .isPresent();
    return first("원저자", "원작자", "original_author", "originalauthor", "original author")
        .or(
            () ->
                translated && linked && !isOfBook()
                    ? first("author", "저자", "글쓴이")
                    : Optional.empty())
        .map(author -> Blanks.single(author.replace("[[", "").replace("]]", "")));
  }

  private boolean isOfBook() {
    return first("isbn", "publisher", "출판사", "book", "citekey", "doi").isPresent()
        || first("type", "kind", "category")
            .filter(kind -> BOOK.matcher(kind).matches())
            .isPresent()
        || tags().stream().anyMatch(tag -> BOOK.matcher(tag).matches());
  }

  /** Notes that properties name ({@code up: "[[Memory]]"}). */
  List<String> links() {
    return values.values().stream()
        .flatMap(List::stream)
        .flatMap(value -> LINK.matcher(value).results())
        .map(link -> Unicode.nfc(link.group(1).strip()))
        .distinct()
        .toList();
  }

  boolean draft() {
    return first("draft").filter(value -> value.matches("(?i)true|yes|on|1")).isPresent();
  }

  List<String> aliases() {
    List<String> aliases = new ArrayList<>();
    for (String key : List.of("aliases", "alias")) {
      for (String value : all(key)) {
        if (!value.isBlank()) {
          aliases.add(Unicode.nfc(value.strip()));
        }
      }
    }
    return aliases.stream().distinct().toList();
  }

  List<String> tags() {
    List<String> tags = new ArrayList<>();
    for (String key : TAG_KEYS) {
      List<String> values = all(key);
      boolean list = values.size() > 1;
      boolean plural = key.equals("tags") || key.equals("categories");
      for (String value : values) {
        String tag = value.replace("[[", "").replace("]]", "");
        tags.addAll(list ? List.of(Tags.clean(tag)) : Tags.in(tag, plural));
      }
    }
    return tags.stream().filter(tag -> !tag.isBlank()).toList();
  }
}
