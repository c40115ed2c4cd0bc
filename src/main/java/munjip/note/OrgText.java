package munjip.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.LineMap;
import munjip.text.OffsetMap;

/**
 * An Org file as Markdown.
 *
 * @param head what its keywords ({@code #+title:}) and first drawer say
 * @param toOrg from offsets of the Markdown to those of the file's text in NFC
 * @param lines of the file, by offsets of the Markdown
 */
record OrgText(String markdown, FrontMatter head, OffsetMap toOrg, LineMap lines) {
  private static final Pattern KEYWORD = Pattern.compile("^#\\+([\\w-]+):[ \\t]*(.*)$");

  private static final Pattern BEGIN =
      Pattern.compile("^[ \\t]*#\\+begin_(\\w+)(?:[ \\t]+(\\S+))?.*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern END =
      Pattern.compile("^[ \\t]*#\\+end_(\\w+)[ \\t]*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern HEADING = Pattern.compile("^(\\*+)[ \\t]+");

  /** Tags at the end of a heading. */
  private static final Pattern HEADING_TAGS = Pattern.compile(":[^\\s:]++(?::[^\\s:]++)*+:");

  private static final Pattern PLANNING =
      Pattern.compile(
          "^[ \\t]*(?:(?:SCHEDULED|DEADLINE|CLOSED):[ \\t]*[<\\[][^>\\]]{0,80}[>\\]][ \\t]*)+$");

  private static final Pattern DRAWER =
      Pattern.compile("^[ \\t]*:(PROPERTIES|LOGBOOK|CLOCK):[ \\t]*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern DRAWER_END =
      Pattern.compile("^[ \\t]*:END:[ \\t]*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern PROPERTY = Pattern.compile("^[ \\t]*:([^\\s:]+):[ \\t]+(.+)$");

  private static final Pattern ITEM =
      Pattern.compile(
          "^([ \\t]*)([-+]|(?<=[ \\t])\\*|\\d{1,9}[.)])[ \\t]+(?:\\[@\\d+\\][ \\t]+)?(?:\\[([ xX-])\\][ \\t]+)?(.*)$");

  private static final Pattern ROW = Pattern.compile("^[ \\t]*\\|(.*+)$");
  private static final Pattern ROW_RULE = Pattern.compile("^[ \\t]*\\|-[-+|]*[ \\t]*$");
  private static final Pattern FOOTNOTE = Pattern.compile("^\\[fn:([\\w-]+)\\][ \\t]+(.*)$");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  private static final Pattern ENVIRONMENT =
      Pattern.compile("^[ \\t]*\\\\begin\\{([A-Za-z*]{1,30})\\}.*$");

  static OrgText of(LinedText text) {
    return new Writing(text).written();
  }

  /** From the Markdown to the file as it is. */
  OffsetMap toFile(LinedText text) {
    OffsetMap.Builder map = OffsetMap.builder();
    int before = 0;
    for (int i = 0; i < markdown.length(); i++) {
      before = Math.max(before, text.nfc().toSource().toSource(toOrg.toSource(i)));
      map.add(i, before);
    }
    return map.build(text.length());
  }

  /** The way through the lines. */
  private static final class Writing {
    private final List<LinedText.Line> lines;
    private final OrgLine out;
    private final Map<String, Integer> lastEnds = new HashMap<>();
    private final Map<String, List<String>> said = new LinkedHashMap<>();
    private String block = "";
    private String environment = "";
    private boolean drawer;
    private boolean headed;
    private boolean headedTable;

    /** Blanks that keep a line within the list item above it; 0 outside of lists. */
    private int item;

    Writing(LinedText text) {
      this.lines = text.all();
      Set<String> notes = new HashSet<>();
      lines.forEach(
          line -> {
            Matcher footnote = FOOTNOTE.matcher(line.words());
            if (footnote.matches()) {
              notes.add(footnote.group(1));
            }
          });
      this.out = new OrgLine(text.text().length(), notes);
      for (int i = 0; i < lines.size(); i++) {
        Matcher end = END.matcher(lines.get(i).words());
        if (end.matches()) {
          lastEnds.put(end.group(1).toLowerCase(Locale.ROOT), i);
        }
      }
    }

    OrgText written() {
      for (int i = 0; i < lines.size(); i++) {
        out.beginLine();
        write(i);
        out.endLine();
      }
      return new OrgText(out.markdown(), new FrontMatter(said, 0), out.toOrg(), out.lines());
    }

    private void write(int i) {
      LinedText.Line line = lines.get(i);
      String words = line.words();
      Matcher end = END.matcher(words);
      Matcher begin = BEGIN.matcher(words);
      if (!block.isEmpty() && end.matches() && end.group(1).equalsIgnoreCase(block)) {
        if (isCode(block)) {
          out.sign("````", line.at());
        }
        block = "";
      } else if (isCode(block)) {
        out.text(words, line.at());
      } else if (block.equals("comment") || block.equals("export")) {
        return;
      } else if (block.isEmpty() && begin.matches() && isClosed(i, begin.group(1))) {
        block = begin.group(1).toLowerCase(Locale.ROOT);
        if (isCode(block)) {
          out.sign("````" + (begin.group(2) == null ? "" : begin.group(2)), line.at());
        }
      } else if (drawer || (DRAWER.matcher(words).matches() && drawerEnds(i))) {
        drawer = !DRAWER_END.matcher(words).matches();
        property(words);
      } else {
        out.sign(
            block.isEmpty() || line.isBlank() ? (block.isEmpty() ? "" : ">") : "> ", line.at());
        plain(i, line);
      }
    }

    private static boolean isCode(String block) {
      return block.equals("src") || block.equals("example");
    }

    private boolean isClosed(int from, String name) {
      return lastEnds.getOrDefault(name.toLowerCase(Locale.ROOT), -1) > from;
    }

    /** Whether a line is one of an environment such as {@code \\begin{align}}. */
    private boolean isMathematics(String words) {
      Matcher begin = ENVIRONMENT.matcher(words);
      if (environment.isEmpty() && begin.matches()) {
        environment = "\\end{" + begin.group(1) + "}";
      }
      boolean inside = !environment.isEmpty();
      if (words.isBlank() || words.contains(environment)) {
        environment = "";
      }
      return inside;
    }

    /** Before the next heading; else the line is text. */
    private boolean drawerEnds(int from) {
      for (int i = from + 1; i < lines.size(); i++) {
        String words = lines.get(i).words();
        if (DRAWER_END.matcher(words).matches()) {
          return true;
        }
        if (words.startsWith("*") && HEADING.matcher(words).lookingAt()) {
          return false;
        }
      }
      return false;
    }

    private void plain(int i, LinedText.Line line) {
      String words = line.words();
      if (isMathematics(words)) {
        out.literal(line.strip());
        return;
      }
      Matcher heading = HEADING.matcher(words);
      Matcher keyword = KEYWORD.matcher(words);
      Matcher listed = ITEM.matcher(words);
      Matcher footnote = FOOTNOTE.matcher(words);
      if (heading.lookingAt()) {
        headed = true;
        item = 0;
        out.sign("#".repeat(Math.min(6, heading.group(1).length())) + " ", line.at());
        String rest = words.substring(heading.end()).stripTrailing();
        int last = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('\t')) + 1;
        boolean tagged = last > 0 && HEADING_TAGS.matcher(rest.substring(last)).matches();
        String title = tagged ? rest.substring(0, last).stripTrailing() : rest;
        out.inline(line.from(heading.end()), title.length());
        tags(tagged ? rest.substring(last) : null);
      } else if (keyword.matches()) {
        keyword(keyword, line);
      } else if (words.stripLeading().startsWith("# ")
          || words.strip().equals("#")
          || isPlanning(i, words)) {
        return;
      } else if (ROW_RULE.matcher(words).matches()) {
        if (i > 0 && isTableHead(i)) {
          out.sign("|" + "---|".repeat(cells(lines.get(i - 1).words())), line.at());
        } else if (headedTable && i > 0 && ROW.matcher(lines.get(i - 1).words()).matches()) {
          // Another rule in it: an empty row keeps the table together.
          out.sign("| |", line.at());
        }
      } else if (ROW.matcher(words).matches()) {
        if (i == 0 || !ROW.matcher(lines.get(i - 1).words()).matches()) {
          endList();
        }
        row(line, isInTable(i));
      } else if (listed.matches()) {
        item(listed, line);
      } else if (footnote.matches()) {
        out.sign("[^" + footnote.group(1) + "]: ", line.at());
        out.inline(line.from(footnote.start(2)), footnote.group(2).length());
      } else if (words.stripLeading().startsWith(": ")) {
        int colon = words.indexOf(':');
        if (i == 0 || !lines.get(i - 1).words().stripLeading().startsWith(": ")) {
          endList();
        }
        out.sign("    ", line.at());
        out.text(words.substring(colon + 2), line.at() + colon + 2);
      } else {
        int indent = words.length() - words.stripLeading().length();
        if (indent == 0 && item > 0 && !words.isEmpty()) {
          endList();
        }
        // Indented text is text of the item above it, or just text; never code.
        out.sign(" ".repeat(Math.min(indent, item)), line.at());
        out.inline(line.from(indent), words.length() - indent);
      }
    }

    /** When something is due stands right below its heading. */
    private boolean isPlanning(int i, String words) {
      return i > 0
          && PLANNING.matcher(words).matches()
          && HEADING.matcher(lines.get(i - 1).words()).lookingAt();
    }

    private void item(Matcher listed, LinedText.Line line) {
      String bullet = listed.group(2).equals("*") ? "-" : listed.group(2);
      item = listed.group(1).length() + bullet.length() + 1;
      out.sign(" ".repeat(listed.group(1).length()) + bullet + " ", line.at());
      if (listed.group(3) != null) {
        String tick = listed.group(3).equals("-") ? " " : listed.group(3);
        out.sign("[" + tick + "] ", line.at() + listed.start(3));
      }
      out.inline(line.from(listed.start(4)), listed.group(4).length());
    }

    /** To Markdown the next line would be one more of the item. */
    private void endList() {
      item = 0;
      out.apart();
    }

    /** Whether the rule on line {@code i} parts the first row of a table from the others. */
    private boolean isTableHead(int i) {
      return ROW.matcher(lines.get(i - 1).words()).matches()
          && !ROW_RULE.matcher(lines.get(i - 1).words()).matches()
          && (i == 1
              || !ROW.matcher(lines.get(i - 2).words()).matches()
              || (ROW_RULE.matcher(lines.get(i - 2).words()).matches()
                  && (i == 2 || !ROW.matcher(lines.get(i - 3).words()).matches())));
    }

    /** Whether a row belongs to a table that has a head; asked of rows in their order. */
    private boolean isInTable(int i) {
      if (i == 0 || !ROW.matcher(lines.get(i - 1).words()).matches()) {
        headedTable = hasHead(i);
      } else if (ROW_RULE.matcher(lines.get(i - 1).words()).matches() && !headedTable) {
        headedTable = i >= 2 && isTableHead(i - 1);
      }
      return headedTable || hasHead(i);
    }

    private boolean hasHead(int row) {
      return row + 1 < lines.size()
          && ROW_RULE.matcher(lines.get(row + 1).words()).matches()
          && isTableHead(row + 1);
    }

    private static int cells(String row) {
      Matcher cells = ROW.matcher(row);
      return cells.matches() ? inside(cells.group(1)).split("\\|", -1).length : 1;
    }

    /** A row's cells, without the sign behind the last one. */
    private static String inside(String row) {
      String cells = row.stripTrailing();
      return cells.endsWith("|") ? cells.substring(0, cells.length() - 1) : cells;
    }

    private void row(LinedText.Line line, boolean inTable) {
      Matcher row = ROW.matcher(line.words());
      if (!row.matches()) {
        return;
      }
      out.sign(inTable ? "|" : "", line.at());
      int at = row.start(1);
      for (String cell : inside(row.group(1)).split("\\|", -1)) {
        LinedText.Line inside = line.from(at);
        int blank = cell.length() - cell.stripLeading().length();
        out.inline(inside.from(blank), cell.strip().length());
        out.sign(inTable ? "|" : " ", line.at() + at + cell.length());
        at += cell.length() + 1;
      }
    }

    private void keyword(Matcher keyword, LinedText.Line line) {
      String name = keyword.group(1).toLowerCase(Locale.ROOT);
      String value = keyword.group(2).strip();
      switch (name) {
        case "title", "author", "description" -> add(name, value);
        case "date" -> add(name, undressed(value));
        case "filetags" -> tags(value);
        case "roam_tags", "hugo_tags", "keywords" -> words(value).forEach(tag -> add("tags", tag));
        case "roam_alias", "aliases" -> aliases(value);
        case "hugo_draft" -> add("draft", value);
        case "caption" -> out.inline(line.from(keyword.start(2)), keyword.group(2).length());
        default -> {}
      }
    }

    private void property(String words) {
      Matcher property = PROPERTY.matcher(words);
      if (!headed && property.matches()) {
        switch (property.group(1).toUpperCase(Locale.ROOT)) {
          case "ROAM_ALIASES" -> aliases(property.group(2));
          case "CREATED", "DATE" -> add("date", undressed(property.group(2)));
          default -> {}
        }
      }
    }

    /** A time stamp without its brackets. */
    private static String undressed(String date) {
      return date.strip().replaceFirst("^[<\\[]", "");
    }

    private void aliases(String value) {
      Matcher quoted = QUOTED.matcher(value);
      boolean any = false;
      while (quoted.find()) {
        add("aliases", quoted.group(1));
        any = true;
      }
      if (!any) {
        add("aliases", value);
      }
    }

    private void tags(String colons) {
      if (colons != null) {
        for (String tag : colons.split("[:\\s]+")) {
          add("tags", tag);
        }
      }
    }

    private static List<String> words(String value) {
      return List.of(value.strip().split("[\\s,]+"));
    }

    private void add(String key, String value) {
      if (!value.isBlank()) {
        said.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
      }
    }
  }
}
