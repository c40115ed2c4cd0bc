package munjip.note;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import munjip.text.Blanks;
import munjip.text.FilePlace;

/**
 * Reads {@code My Clippings.txt}, in which a Kindle keeps what its reader marked in all books: each
 * clipping is a note with the book's title, the book's words in a quote, the reader's own in a
 * paragraph.
 */
public final class ClippingsReader implements NoteReader {
  /** The kind of a clipping. */
  public static final String KIND = "clippings";

  private static final String RULE = "==========";

  /** A rule as far as it was written when the file was cut off. */
  private static final Pattern BROKEN_RULE = Pattern.compile("={1,9}");

  private static final String CUT_OFF =
      "it breaks off in the last clipping: copy it from the device again";

  private static final String MAY_BE_CUT_OFF =
      "its last line may be the title of a clipping that breaks off: "
          + "if you did not write it, copy the file from the device again";

  /** {@code Title (Author)}, then {@code - Your Highlight on page 12 | …}. */
  private static final Pattern OPENING =
      Pattern.compile("\\A[^\\r\\n]{1,600}\\R- ?[^\\r\\n]{2,300}\\|[^\\r\\n]*\\R");

  /** What a device says of a clipping, below its title. */
  private static final Pattern WHAT = Pattern.compile("^\\s*-\\s?\\S.*\\|");

  private static final Pattern YOURS =
      Pattern.compile("^-\\s?(?:Your|Ihre?|Tu|Votre|Mi|Seu|Sua)\\s");

  /** Bytes within which the first clipping ends. */
  private static final int HEAD = 100_000;

  /** The author stands in the last brackets, which may hold others: {@code (생텍쥐페리 (Saint-Ex))}. */
  private static final Pattern AUTHOR =
      Pattern.compile("^(.*\\S)\\s*[(（]((?:[^()（）]++|[(（][^()（）]*[)）])+)[)）]\\s*$");

  private static final Pattern SURNAME_FIRST =
      Pattern.compile("^([\\p{IsLatin}\\p{M}.'’ -]+),\\s*([\\p{IsLatin}\\p{M}.'’ -]+)$");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)(?:page|pág(?:ina)?\\.?|seite|página)\\s(\\d{1,6})|(\\d{1,6})\\s?(?:페이지|쪽|页|頁|ページ)");

  private static final Pattern LOCATION =
      Pattern.compile(
          "(?i)(?:location|loc\\.|위치|position|posición|位置)\\s?(?:no\\.?\\s?)?#?(\\d{1,7}(?:-\\d{1,7})?)");

  /** What these devices call a clipping. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)highlight|clip|하이라이트|메모|책갈피|ハイライト|ブックマーク|标注|書籤|书签|笔记|markierung|subrayado|urlign");

  /** UTF-16 units of a title or of what stands below it; longer lines are cut for looking. */
  private static final int LONGEST_HEAD = 1_000;

  /** What is the reader's own and not the book's. */
  private static final Pattern OWN = Pattern.compile("(?i)\\b(?:note|notiz|nota)\\b|메모|노트|メモ|笔记");

  private final NoteConfig config;
  private final NoteDating dating;

  public ClippingsReader(NoteConfig config) {
    this(config, Clock.system(ZoneId.systemDefault()));
  }

  ClippingsReader(NoteConfig config, Clock clock) {
    this.config = config;
    this.dating = new NoteDating(clock);
  }

  /** A {@code .txt} that begins with a clipping, whatever its name. */
  @Override
  public boolean reads(NoteFile file, byte[] content) {
    return config.kindOf(file.file().getFileName().toString()).filter("txt"::equals).isPresent()
        && Beginnings.of(content, HEAD).anyMatch(ClippingsReader::isClipping);
  }

  private static boolean isClipping(String head) {
    Matcher opening = OPENING.matcher(head.stripLeading());
    if (!opening.find() || !head.contains("\n" + RULE)) {
      return false;
    }
    String what = opening.group();
    return place(what).isPresent() || WORDS.matcher(what).find();
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    LinedText text = LinedText.of(content, config);
    ContainerNames names = new ContainerNames(file);
    List<Note> notes = new ArrayList<>();
    List<LinedText.Line> clipping = new ArrayList<>();
    Set<String> heads = new HashSet<>();
    for (LinedText.Line line : text.all()) {
      if (!line.words().startsWith(RULE)) {
        clipping.add(line);
        continue;
      }
      words(clipping).stream().limit(2).forEach(heads::add);
      read(file, text, clipping, names).ifPresent(notes::add);
      clipping.clear();
    }
    boolean ruled =
        !clipping.isEmpty() && BROKEN_RULE.matcher(clipping.getLast().words()).matches();
    if (ruled) {
      clipping.removeLast();
    }
    // The last one of a file that was cut off has no rule below it.
    List<String> last = words(clipping);
    boolean headOnly =
        isHead(last, heads)
            || (last.size() > 1
                && last.get(1).startsWith("-")
                && isHead(last.subList(1, last.size()), heads));
    if (ruled || last.size() > 2 || !headOnly) {
      read(file, text, clipping, names).ifPresent(notes::add);
    }
    if (notes.isEmpty()) {
      throw new UnreadableNoteException("there are only bookmarks in it, and no words");
    }
    if (ruled || headOnly) {
      notes.add(notes.removeLast().without(CUT_OFF));
    } else if (last.size() == 1) {
      notes.add(notes.removeLast().without(MAY_BE_CUT_OFF));
    }
    return DecodedText.told(text.cutOff(), notes);
  }

  private static List<String> words(List<LinedText.Line> clipping) {
    return clipping.stream()
        .map(ClippingsReader::unmarked)
        .filter(line -> !line.isBlank())
        .map(line -> cut(line.words()).strip())
        .toList();
  }

  /**
   * Whether lines begin as a clipping does: with what a device says of one, or with a title or such
   * words that stand above, if perhaps not to their end.
   */
  private static boolean isHead(List<String> lines, Set<String> heads) {
    return !lines.isEmpty()
        && (isOfDevice(lines.getFirst())
            || (lines.size() == 1
                && heads.stream().anyMatch(head -> head.startsWith(lines.getFirst()))));
  }

  /**
   * A bookmark, which has no words, is no note; what else is no clipping, as somebody wrote it in,
   * is a note as it stands.
   */
  private Optional<Note> read(
      NoteFile file, LinedText text, List<LinedText.Line> clipping, ContainerNames names)
      throws UnreadableNoteException {
    List<LinedText.Line> lines =
        clipping.stream().map(ClippingsReader::unmarked).filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String head = Blanks.single(cut(lines.get(0).words()));
    String what = lines.size() < 2 ? "" : cut(lines.get(1).words());
    LinedNote note = new LinedNote(text);
    if (lines.size() < 3 && isBookmark(lines.getLast().words())) {
      return Optional.empty(); // a bookmark, or the last clipping of a file that was cut off
    }
    if (lines.size() < 3 || !WHAT.matcher(what).find()) {
      for (LinedText.Line line : lines) {
        note.line(line.strip().words(), line.strip().at());
      }
      return Optional.of(note.note(file, names.next(head, head), KIND, Stated.NOTHING, dating));
    }
    place(what).ifPresent(place -> note.place(place, lines.get(0).at()));
    for (LinedText.Line line : lines.subList(2, lines.size())) {
      note.line(line.strip().words(), line.strip().at());
    }
    if (OWN.matcher(what).find()) {
      note.paragraph();
    } else {
      note.quote();
    }
    Matcher author = AUTHOR.matcher(head);
    boolean named = author.matches();
    String title = named ? author.group(1) : head;
    Optional<String> by = named ? Optional.of(inOrder(author.group(2))) : Optional.empty();
    Stated stated =
        new Stated(Optional.of(title).filter(t -> !t.isBlank()), added(what), List.of(), by, by);
    return Optional.of(
        note.note(file, names.next(title, head + "\n" + what), KIND, stated, dating));
  }

  /** What somebody wrote in may begin with a dash and speak of pages; devices part their words. */
  private static boolean isBookmark(String line) {
    return isOfDevice(line) && (line.contains("|") || YOURS.matcher(line).find());
  }

  /** Whether a line says what a clipping is, if perhaps not to its end. */
  private static boolean isOfDevice(String line) {
    String words = cut(line);
    return words.startsWith("-")
        && (place(words).isPresent()
            || YOURS.matcher(words).find()
            || (WHAT.matcher(words).find() && WORDS.matcher(words).find()));
  }

  /** Some devices put the mark of their encoding before each title. */
  private static LinedText.Line unmarked(LinedText.Line line) {
    return line.words().startsWith("\uFEFF") ? line.from(1) : line;
  }

  /** {@code Gamma, Erich;Helm, Richard} as the names are said. */
  private static String inOrder(String authors) {
    return Arrays.stream(authors.split("[;&]"))
        .map(name -> SURNAME_FIRST.matcher(name.strip()).replaceFirst("$2 $1"))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String cut(String line) {
    return line.substring(0, Math.min(LONGEST_HEAD, line.length()));
  }

  private static Optional<FilePlace> place(String what) {
    Matcher page = PAGE.matcher(what);
    if (page.find()) {
      int number = Integer.parseInt(page.group(1) == null ? page.group(2) : page.group(1));
      return Optional.of(new FilePlace.Page(Math.max(1, number)));
    }
    Matcher location = LOCATION.matcher(what);
    return location.find()
        ? Optional.of(new FilePlace.Part("location " + location.group(1)))
        : Optional.empty();
  }

  /** The day in the last part: {@code Added on Monday, 1 January 2024}. */
  private Optional<LocalDate> added(String what) {
    String part = what.substring(what.lastIndexOf('|') + 1);
    for (int i = 0; i < part.length(); i++) {
      if (i == 0 || Blanks.isBlank(part.charAt(i - 1)) || part.charAt(i - 1) == ':') {
        Optional<LocalDate> day = dating.dates().inValue(part.substring(i));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }
}
