package munjip.note;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import munjip.note.RtfGroup.Target;

/**
 * Reads the text of an RTF file out of its control words. Apache Tika was tried: it knows no
 * headings and tables, and writes footnotes into the sentences they belong to; the JDK's own reader
 * knows no Korean.
 */
final class RtfText {
  /** Programs nest some dozens. */
  private static final int DEEPEST = 1_000;

  private static final int TOKENS_BETWEEN_CHECKS = 50_000;

  private final RtfTokens tokens;
  private final RtfDocument document;
  private final RtfCharsets charsets = new RtfCharsets();
  private final RtfInfo info = new RtfInfo();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final StringBuilder styleName = new StringBuilder();

  /** Of text, decoded as one: a letter may be two bytes. */
  private byte[] bytes = new byte[1_000];

  private int held;
  private int skip;

  /** Nothing was read of a group that began. */
  private boolean fresh;

  /** The group is one that programs may leave out, and must where they do not know it. */
  private boolean optional;

  private int standardFont;
  private RtfGroup now = new RtfGroup();

  private RtfText(byte[] rtf, WordText text) {
    this.tokens = new RtfTokens(rtf);
    this.document = new RtfDocument(text);
  }

  /** What the file says of itself, once its text is read. */
  static RtfInfo read(byte[] rtf, WordText text, ReadingTime time) throws UnreadableNoteException {
    RtfText reading = new RtfText(rtf, text);
    reading.read(time);
    reading.document.finish();
    return reading.info;
  }

  private void read(ReadingTime time) throws UnreadableNoteException {
    long count = 0;
    while (true) {
      if (++count % TOKENS_BETWEEN_CHECKS == 0) {
        time.check();
      }
      switch (tokens.next()) {
        case OPEN -> open();
        case CLOSE -> {
          close();
          if (groups.isEmpty()) {
            return; // what stands behind the document is none of it
          }
        }
        case WORD -> word(tokens.word());
        case BYTE -> single(tokens.single());
        case END -> {
          flush();
          if (!groups.isEmpty()) {
            info.breaksOff();
          }
          while (!groups.isEmpty()) {
            close();
          }
          return;
        }
      }
    }
  }

  private void open() throws UnreadableNoteException {
    flush();
    skip = 0;
    optional = false;
    fresh = true;
    if (groups.size() >= DEEPEST) {
      throw ZipParts.damaged("it is nested deeper than any program writes it");
    }
    groups.push(now);
    now = now.inner();
    if (now.target == Target.STYLES) {
      styleName.setLength(0);
      now.style = 0;
      now.outline = -1;
    }
  }

  private void close() throws UnreadableNoteException {
    flush();
    skip = 0;
    optional = false;
    RtfGroup ended = now;
    if (groups.isEmpty()) {
      return;
    }
    now = groups.pop();
    switch (ended.target) {
      case NOTE -> {
        if (ended.owner) {
          document.endNote();
        }
      }
      case BOX -> {
        if (ended.owner) {
          document.endBox();
        }
      }
      case STYLES -> {
        if (now.target == Target.STYLES) {
          String name = styleName.toString();
          int end = name.indexOf(';');
          document.style(ended.style, end < 0 ? name : name.substring(0, end), ended.outline);
          styleName.setLength(0);
        }
      }
      default -> {
        // Its text is where it belongs.
      }
    }
  }

  private void single(byte b) throws UnreadableNoteException {
    optional = false;
    fresh = false;
    if (skip > 0) {
      skip--;
      return;
    }
    if (now.target == Target.NOWHERE) {
      return;
    }
    if (held == bytes.length) {
      bytes = Arrays.copyOf(bytes, held * 2);
    }
    bytes[held++] = b;
  }

  private void flush() throws UnreadableNoteException {
    if (held > 0) {
      String words = charsets.decode(bytes, held, now.font);
      held = 0;
      say(words);
    }
  }

  private void say(String words) throws UnreadableNoteException {
    if (now.hidden || now.deleted) {
      return;
    }
    switch (now.target) {
      case TEXT, NOTE, BOX -> document.text(words, now);
      case MARK -> document.mark(words);
      case STYLES -> styleName.append(styleName.length() < 1_000 ? words : "");
      case TITLE -> info.title(words);
      case KEYWORDS -> info.keywords(words);
      default -> {
        // Nowhere.
      }
    }
  }

  private void word(String word) throws UnreadableNoteException {
    if (skip > 0 && !word.equals("u")) {
      skip--;
      return;
    }
    if (word.equals("u")) {
      unicode(tokens.number(0));
      return;
    }
    flush();
    boolean known = !optional || word.equals("cs");
    optional = false;
    if (word.equals("*")) {
      optional = fresh;
      return;
    }
    fresh = false;
    if (RtfWords.TARGETS.containsKey(word)) {
      target(word);
    } else if (word.equals("ud") || word.equals("nesttableprops")) {
      now.target = outside(word);
    } else if (RtfWords.NOWHERE.contains(word) || !known) {
      now.target = Target.NOWHERE;
    } else if (RtfWords.SIGNS.containsKey(word)) {
      say(RtfWords.SIGNS.get(word));
    } else if (!paragraph(word)) {
      character(word);
    }
  }

  /** The text in Unicode goes where its version in bytes would have gone. */
  private Target outside(String word) {
    if (!word.equals("ud") || now.target != Target.TWICE) {
      return Target.NOWHERE;
    }
    return groups.stream()
        .map(group -> group.target)
        .filter(target -> target != Target.TWICE)
        .findFirst()
        .orElse(Target.NOWHERE);
  }

  private void target(String word) {
    if (now.target == Target.NOWHERE || now.target == Target.TWICE) {
      now.target = Target.NOWHERE;
      return;
    }
    Target target = RtfWords.TARGETS.get(word);
    switch (target) {
      case NOTE -> {
        if (!now.isText()) {
          return;
        }
        document.beginNote();
        now.owner = true;
        now.plainParagraph();
      }
      case BOX -> {
        document.beginBox();
        now.owner = true;
        now.plainParagraph();
      }
      default -> {
        // Only what follows is read otherwise.
      }
    }
    now.target = target;
  }

  /** Surrogates come one by one, and numbers over 32,767 as negative ones. */
  private void unicode(int number) throws UnreadableNoteException {
    flush();
    optional = false;
    fresh = false;
    say(String.valueOf((char) number));
    skip = now.fallback;
  }

  private boolean paragraph(String word) throws UnreadableNoteException {
    if (!now.isText() && !word.equals("s") && !word.equals("outlinelevel")) {
      return false;
    }
    switch (word) {
      case "par", "sect" -> document.endParagraph(now);
      case "cell" -> document.endCell(now);
      case "row" -> document.endRow();
      case "trowd" -> document.rowDescribed();
      case "trhdr" -> document.headerRow();
      case "pard" -> now.plainParagraph();
      case "intbl" -> now.inTable = tokens.number(1) != 0 && now.target == Target.TEXT;
      case "s" -> now.style = tokens.number(0);
      case "outlinelevel" -> now.outline = tokens.number(-1);
      case "ls" -> now.list = tokens.number(0);
      case "ftnalt" -> document.isEndnote();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void character(String word) {
    switch (word) {
      case "f" -> now.font = tokens.number(standardFont);
      case "fcharset" -> charsets.alphabet(now.font, tokens.number(0));
      case "cpg" -> charsets.codePage(now.font, tokens.number(0));
      case "deff" -> {
        standardFont = tokens.number(0);
        now.font = standardFont;
      }
      case "plain" -> {
        now.font = standardFont;
        now.hidden = false;
        now.deleted = false;
      }
      case "v" -> now.hidden = tokens.number(1) != 0;
      case "deleted" -> now.deleted = tokens.number(1) != 0;
      case "uc" -> now.fallback = Math.clamp(tokens.number(1), 0, 10);
      case "ansicpg" -> charsets.file(tokens.number(1252));
      case "mac" -> charsets.file(10_000);
      case "pc" -> charsets.file(437);
      case "pca" -> charsets.file(850);
      case "yr", "mo", "dy" -> {
        if (now.target == Target.CREATED) {
          info.created(word, tokens.number(0));
        }
      }
      default -> {
        // Looks only.
      }
    }
  }
}
