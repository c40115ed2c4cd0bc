package munjip.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import munjip.note.Block;
import munjip.note.ChatReader;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * Talks kept out of a messenger, each line or the lines below it somebody's: {@code [김하나] [오후 3:21]
 * …}, {@code Hana Kim — Today at 3:21 PM}. A log with times is a sign by itself, so names that
 * nothing else tells will do; what programs log, timetables and lists of tasks are no talks.
 */
final class Chats {
  /** What messengers and the note's own author are called by. */
  private static final Set<String> NOBODY =
      Set.of(
          "나",
          "저",
          "나의",
          "본인",
          "me",
          "i",
          "you",
          "myself",
          "봇",
          "bot",
          "시스템",
          "system",
          "알림",
          "unknown",
          "user",
          "assistant",
          "human",
          "ai",
          "from",
          "to",
          "slackbot",
          "github",
          "알수없음");

  /** Constants and levels of logs: {@code INFO}. */
  private static final Pattern CONSTANT = Pattern.compile("[A-Z0-9_. -]+");

  private static final Pattern HANDLE = Pattern.compile("[A-Za-z][\\w.-]{2,24}");

  /** What messengers write themselves. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "사진(?: \\d+장)?|동영상|이모티콘|파일: .*|삭제된 메시지입니다\\.?|.*님이 (?:들어왔|나갔|초대).*|<.*(?:생략|omitted).*>|https?://\\S+"
              + "|(?:has )?(?:joined|left|added|set) .*");

  /** In UTF-16 units; what is shorter is a nod. */
  private static final int SHORTEST = 8;

  /** Lines from which a timetable is told by its round times. */
  private static final int ROUND = 3;

  private Chats() {}

  /** Code blocks of these kinds may hold a talk that was pasted. */
  private static final Set<String> PLAIN = Set.of("", "text", "txt", "plain", "chat");

  /** How parts are counted that are blocks of code. */
  private static final int CODE = 1_000_000;

  /**
   * One line of the note's visible text.
   *
   * @param part index of the part it stands in
   * @param section that of the part; {@link #CLOSED} when no words of a line can stand in it
   */
  private record Line(TextRange range, int part, int section, ChatLine chat) {}

  private static final int CLOSED = -1;

  static void find(Scene scene, Consumer<Found> found) {
    List<Line> lines = lines(scene);
    List<ChatLine> all = lines.stream().map(Line::chat).filter(Objects::nonNull).toList();
    List<ChatLine> said = all.stream().filter(Chats::mayName).toList();
    if (said.isEmpty() || isTimetable(said)) {
      return;
    }
    Map<String, Integer> turns = new HashMap<>();
    said.forEach(chat -> turns.merge(chat.name(), 1, Integer::sum));
    Set<String> speakers = speakers(scene, said, turns, all.size() >= 2);
    for (int i = 0; i < lines.size(); i++) {
      ChatLine chat = lines.get(i).chat();
      if (chat != null && speakers.contains(chat.name())) {
        words(scene, lines, i).ifPresent(range -> add(scene, chat, range, found));
      }
    }
  }

  /** The lines in which somebody may speak; none when no line says who does. */
  private static List<Line> lines(Scene scene) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < scene.parts.size(); i++) {
      Part part = scene.parts.get(i);
      boolean spoken = part.kind() == Part.Kind.PARAGRAPH || part.kind() == Part.Kind.HTML;
      lines(part.text(), part.range().start(), i, spoken ? part.section() : CLOSED, lines);
    }
    code(scene.note.blocks(), lines);
    return lines.stream().anyMatch(line -> line.chat() != null) ? lines : List.of();
  }

  private static void code(List<Block> blocks, List<Line> lines) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Code code -> {
          if (PLAIN.contains(code.info().strip())) {
            int part = CODE + 2 * lines.size();
            lines(code.text(), code.range().start(), part, part, lines);
          }
        }
        case Block.Bullets list -> list.items().forEach(item -> code(item.blocks(), lines));
        case Block.Quote quote -> code(quote.blocks(), lines);
        default -> {}
      }
    }
  }

  private static void lines(String text, int at, int part, int section, List<Line> lines) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      TextRange line = Blanks.strip(text, start, end);
      ChatLine chat = section == CLOSED ? null : ChatLine.of(line.of(text)).orElse(null);
      lines.add(new Line(line.shift(at), part, section, chat));
      start = end + 1;
    }
  }

  /** Whether a name is not that of a program, a level, a day or the note's own author. */
  private static boolean mayName(ChatLine chat) {
    String lower = chat.name().toLowerCase(java.util.Locale.ROOT);
    return chat.name().length() >= 2
        && !NOBODY.contains(lower)
        && !lower.endsWith("bot")
        && !lower.endsWith("봇")
        && !CONSTANT.matcher(chat.name()).matches();
  }

  /** A timetable has each of its speakers once, at round times. */
  private static boolean isTimetable(List<ChatLine> said) {
    return said.size() >= ROUND
        && said.stream().allMatch(chat -> chat.minute() % 5 == 0)
        && said.stream().noneMatch(ChatLine::sure);
  }

  private static Set<String> speakers(
      Scene scene, List<ChatLine> said, Map<String, Integer> turns, boolean several) {
    Set<String> people = new HashSet<>();
    Set<String> likely = new HashSet<>();
    for (ChatLine chat : said) {
      String name = chat.name();
      // A single line with the words below it may say who wrote the note.
      boolean talk = several || (chat.sure() && !chat.below());
      boolean again = turns.get(name) >= 2 && (turns.size() >= 2 || chat.minute() >= 0);
      if (isName(scene, name)) {
        if (talk && (again || chat.sure())) {
          people.add(name);
        }
      } else if (talk && (chat.sure() || again) && isNick(scene, name)) {
        likely.add(name);
      }
    }
    boolean sure = said.stream().anyMatch(ChatLine::sure);
    if (sure || !people.isEmpty() || isIrc(said, turns)) {
      people.addAll(likely);
    }
    return people;
  }

  /** Several names between angle brackets that speak in turns: {@code <hana> …}. */
  private static boolean isIrc(List<ChatLine> said, Map<String, Integer> turns) {
    return turns.size() >= 2
        && said.size() >= 4
        && said.stream().allMatch(chat -> chat.minute() == ChatLine.TIMELESS);
  }

  private static boolean isName(Scene scene, String name) {
    return scene.book.known(name).isPresent()
        || scene.lexicon.isName(name)
        || (name.indexOf(' ') > 0 && scene.lexicon.looksLikeName(name));
  }

  /**
   * A nickname or the name of an account: no word of the dictionary, but where a messenger itself
   * says who speaks.
   */
  private static boolean isNick(Scene scene, String name) {
    if (scene.note.kind().equals(ChatReader.KIND)) {
      return true;
    }
    if (scene.lexicon.words().isOther(name) || scene.lexicon.words().isRole(name)) {
      return false;
    }
    return Ko.isSyllable(name.charAt(0))
        ? name.length() <= 8 && !scene.lexicon.verbs().isCommonNoun(name)
        : HANDLE.matcher(name).matches();
  }

  /** What stands behind who speaks, up to the next who does. */
  private static Optional<TextRange> words(Scene scene, List<Line> lines, int at) {
    Line first = lines.get(at);
    int start = first.range().start() + first.chat().words();
    int end = first.range().end();
    boolean below = first.chat().below();
    int part = first.part();
    for (int i = at + 1; i < lines.size() && lines.get(i).chat() == null; i++) {
      Line line = lines.get(i);
      boolean opens = below && start >= end && line.part() == part + 1;
      if (line.section() != first.section() || !(line.part() == part || opens)) {
        break;
      }
      start = start >= end ? line.range().start() : start;
      end = line.range().end();
      part = line.part();
    }
    TextRange words = Blanks.strip(scene.note.text(), start, Math.max(start, end));
    return words.length() >= SHORTEST && !NOTICE.matcher(words.of(scene.note.text())).matches()
        ? Optional.of(words)
        : Optional.empty();
  }

  private static void add(Scene scene, ChatLine chat, TextRange words, Consumer<Found> found) {
    boolean name = isName(scene, chat.name());
    Person person = scene.book.named(chat.name(), name ? 3 : 2.5);
    found.accept(
        new Found(QuoteType.MONOLOGUE, words, person, chat.name(), ":", name ? .92 : .88, "Chat"));
  }
}
