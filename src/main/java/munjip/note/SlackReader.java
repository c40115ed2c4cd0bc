package munjip.note;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a day of a channel out of an export of Slack ({@code general/2024-01-12.json}): a note with
 * each message somebody's. Who has which name, {@code users.json} beside the channels says.
 */
public final class SlackReader implements NoteReader {
  private static final int HEAD = 4_000;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.json");

  private static final Pattern MESSAGE = Pattern.compile("\"type\"\\s*:\\s*\"message\"");
  private static final Pattern TIME = Pattern.compile("\"ts\"\\s*:\\s*\"\\d+\\.\\d+\"");

  /** {@code <@U12AB>}, {@code <#C12|general>}, {@code <https://…|label>}, {@code <!here>}. */
  private static final Pattern MARKED =
      Pattern.compile("<([@#!]?)([^<>|\\n]{1,2000})(?:\\|([^<>\\n]*))?>");

  /** {@code *bold*}, {@code _italic_}, {@code ~gone~}, as Slack shows them; not in code. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<code>`[^`]*`)|(?<=^|[\\s(\\[{'\"“‘>,.])(?<sign>[*_~])(?<inside>[^\\s*_~`](?:[^*_~`\\n]{0,1000}[^\\s*_~`])?)\\k<sign>(?![\\p{Alnum}*_~`/])");

  /** What links and programs hang on a message. */
  private static final List<String> ATTACHED =
      List.of("pretext", "author_name", "title", "text", "footer");

  private static final DateTimeFormatter CLOCK_TIME =
      DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);

  /** What Slack says itself. */
  private static final Set<String> NOTICES =
      Set.of(
          "channel_join",
          "channel_leave",
          "channel_name",
          "channel_topic",
          "channel_purpose",
          "channel_posting_permissions",
          "channel_convert_to_private",
          "group_name",
          "group_topic",
          "group_purpose",
          "group_archive",
          "group_unarchive",
          "channel_archive",
          "channel_unarchive",
          "group_join",
          "group_leave",
          "bot_add",
          "bot_remove",
          "pinned_item",
          "reminder_add");

  private final NoteConfig config;
  private final NoteDating dating;
  private final Clock clock;

  public SlackReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  SlackReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
    this.dating = new NoteDating(clock);
  }

  @Override
  public boolean reads(NoteFile file, byte[] content) {
    String name = file.file().getFileName().toString();
    if (config.kindOf(name).filter(ChatReader.KIND::equals).isEmpty()) {
      return false;
    }
    return Beginnings.of(content, HEAD)
        .filter(head -> head.stripLeading().startsWith("["))
        .anyMatch(
            head ->
                (MESSAGE.matcher(head).find() && TIME.matcher(head).find())
                    || (DAY.matcher(name).matches() && saysNothing(content)));
  }

  /** Whether a day is empty, or broken: then its reason says so, and not that it is no chat. */
  private static boolean saysNothing(byte[] content) {
    try {
      return JsonTree.of(DecodedText.of(content).text()).isEmpty();
    } catch (UnreadableNoteException e) {
      return true;
    }
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    NoteBytes.requireSmall(content, config);
    JsonNode messages = JsonTree.of(DecodedText.of(content).text());
    Map<String, String> names = names(file, messages);
    ExtractedText text = new ExtractedText();
    for (JsonNode message : messages) {
      if (!NOTICES.contains(message.path("subtype").asText())) {
        write(message, names, text);
      }
    }
    String channel = channel(file);
    Optional<LocalDate> day = dating.dates().inPath(file.path());
    String title = "#" + channel + day.map(date -> " " + date).orElse("");
    return List.of(
        text.note(file, ChatReader.KIND, new Stated(Optional.of(title), day, List.of()), dating));
  }

  private void write(JsonNode message, Map<String, String> names, ExtractedText text) {
    String words = message.path("text").asText("");
    if (words.isBlank()) {
      List<String> written = new ArrayList<>();
      message.path("blocks").forEach(block -> texts(block, written));
      words = String.join("\n", written);
    }
    // What hangs on a message is not what its sender says.
    List<String> attached = attached(message);
    if (!words.isBlank() || !attached.isEmpty()) {
      ZonedDateTime at =
          Instant.ofEpochSecond((long) message.path("ts").asDouble(0)).atZone(clock.getZone());
      String opening = "[" + speaker(message, names) + "] [" + CLOCK_TIME.format(at) + "] ";
      text.paragraph((opening + shown(words, names)).strip());
      text.items(false, 1, attached.stream().map(each -> shown(each, names)).toList());
    }
  }

  /** Names of files with what they begin with, and what links and programs show. */
  private static List<String> attached(JsonNode message) {
    List<String> attached = new ArrayList<>();
    for (JsonNode file : message.path("files")) {
      add(
          attached,
          file.path("title").asText(file.path("name").asText("")),
          file.path("plain_text").asText(file.path("preview").asText("")));
    }
    for (JsonNode attachment : message.path("attachments")) {
      List<String> parts = new ArrayList<>();
      ATTACHED.forEach(field -> parts.add(attachment.path(field).asText("")));
      for (JsonNode field : attachment.path("fields")) {
        parts.add((field.path("title").asText("") + " " + field.path("value").asText("")).strip());
      }
      if (parts.stream().allMatch(String::isBlank)) {
        parts.add(attachment.path("fallback").asText(""));
      }
      add(attached, parts.toArray(String[]::new));
    }
    return attached;
  }

  private static void add(List<String> attached, String... parts) {
    String whole =
        Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    if (!whole.isEmpty()) {
      attached.add(whole);
    }
  }

  /** Every text in a block, which may hold others. */
  private static void texts(JsonNode block, List<String> texts) {
    if (block.path("text").isTextual()) {
      texts.add(block.path("text").asText());
    }
    block.forEach(
        part -> {
          if (part.isContainerNode()) {
            texts(part, texts);
          }
        });
  }

  private static String speaker(JsonNode message, Map<String, String> names) {
    String id = message.path("user").asText("");
    String other = message.path("username").asText(message.path("bot_id").asText(id));
    return names.getOrDefault(id, other.isEmpty() ? "?" : other);
  }

  private static String shown(String text, Map<String, String> names) {
    Matcher marked = MARKED.matcher(text);
    StringBuilder shown = new StringBuilder();
    while (marked.find()) {
      String what = marked.group(2);
      String label = marked.group(3);
      String said =
          switch (marked.group(1)) {
            case "@" -> "@" + names.getOrDefault(what, label == null ? what : label);
            case "#" -> "#" + (label == null ? what : label);
            case "!" -> "@" + (label == null ? what : label);
            default -> label == null ? what : label;
          };
      marked.appendReplacement(shown, Matcher.quoteReplacement(said));
    }
    marked.appendTail(shown);
    return plain(shown).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String plain(CharSequence text) {
    return EMPHASIS
        .matcher(text)
        .replaceAll(
            each ->
                Matcher.quoteReplacement(
                    each.group("code") == null ? each.group("inside") : each.group()));
  }

  /** What people are called: as {@code users.json} says, else as the messages do. */
  private Map<String, String> names(NoteFile file, JsonNode messages) {
    Map<String, String> names = new HashMap<>();
    for (JsonNode message : messages) {
      name(message.path("user_profile"))
          .ifPresent(name -> names.putIfAbsent(message.path("user").asText(""), name));
    }
    for (JsonNode user : users(file)) {
      name(user.path("profile"))
          .or(() -> text(user, "real_name"))
          .or(() -> text(user, "name"))
          .ifPresent(name -> names.put(user.path("id").asText(""), name));
    }
    return names;
  }

  private static Optional<String> name(JsonNode profile) {
    return text(profile, "real_name").or(() -> text(profile, "display_name"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asText("").strip()).filter(name -> !name.isEmpty());
  }

  private Iterable<JsonNode> users(NoteFile file) {
    Path channel = file.file().getParent();
    Path users = channel.resolveSibling("users.json");
    try {
      if (!channel.equals(file.folder().path())
          && Files.isRegularFile(users, LinkOption.NOFOLLOW_LINKS)
          && Files.size(users) <= config.maxBytes()) {
        return JsonTree.of(DecodedText.of(Files.readAllBytes(users)).text());
      }
    } catch (IOException | UnreadableNoteException e) {
      // Without it people are called as the messages call them.
    }
    return List.of();
  }

  private static String channel(NoteFile file) {
    Path folder = file.file().getParent().getFileName();
    return folder == null ? "" : folder.toString();
  }
}
