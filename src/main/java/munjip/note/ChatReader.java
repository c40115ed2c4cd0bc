package munjip.note;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads chats that KakaoTalk saved: each day is a note, each line somebody's. */
public final class ChatReader implements NoteReader {
  /** The kind of a day of a chat that a messenger exported. */
  public static final String KIND = "chat";

  /** Bytes in which a chat says that it is one. */
  private static final int HEAD = 1_000;

  private final NoteConfig config;
  private final NoteDating dating;

  public ChatReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  ChatReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
  }

  @Override
  public boolean reads(NoteFile file, byte[] content) {
    Optional<String> kind = config.kindOf(file.file().getFileName().toString());
    return kind.filter(k -> k.equals("txt") || k.equals(KIND)).isPresent()
        && Beginnings.of(content, HEAD).anyMatch(text -> KakaoText.is(text) || KakaoTable.is(text));
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    LinedText text = LinedText.of(content, config);
    boolean table = KakaoTable.is(text.text());
    List<ChatTurn> turns =
        table ? KakaoTable.turns(text, dating.dates()) : KakaoText.turns(text, dating.dates());
    String room =
        (table ? KakaoTable.room(file.path()) : KakaoText.room(text.text()))
            .orElseGet(() -> Titles.fromPath(file.path()));
    Map<Optional<LocalDate>, List<ChatTurn>> days = new LinkedHashMap<>();
    turns.forEach(turn -> days.computeIfAbsent(turn.day(), any -> new ArrayList<>()).add(turn));
    ContainerNames names = new ContainerNames(file);
    List<Note> notes = new ArrayList<>();
    for (Map.Entry<Optional<LocalDate>, List<ChatTurn>> day : days.entrySet()) {
      LinedNote note = new LinedNote(text);
      day.getValue().forEach(turn -> write(turn, note));
      String title = room + day.getKey().map(date -> " " + date).orElse("");
      Stated stated = new Stated(Optional.of(title), day.getKey(), List.of());
      notes.add(note.note(file, names.next(title, title), KIND, stated, dating));
    }
    if (notes.isEmpty()) {
      throw new UnreadableNoteException("empty: nobody wrote anything in this chat");
    }
    return DecodedText.told(text.cutOff(), notes);
  }

  private static void write(ChatTurn turn, LinedNote note) {
    String opening = turn.opening();
    int at = turn.at();
    for (LinedText.Line line : turn.lines()) {
      if (!line.isBlank()) {
        LinedText.Line words = line.strip();
        note.line(opening, opening.isEmpty() ? words.at() : at);
        note.more(words.words(), words.at());
        opening = "";
      }
    }
    note.paragraph();
  }
}
