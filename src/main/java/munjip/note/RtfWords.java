package munjip.note;

import java.util.Map;
import java.util.Set;
import munjip.note.RtfGroup.Target;

/** The control words of RTF that say where text goes, and those that are text. */
final class RtfWords {
  /** What begins with a group of its own, and is not the text. */
  static final Map<String, Target> TARGETS =
      Map.ofEntries(
          Map.entry("fonttbl", Target.FONTS),
          Map.entry("stylesheet", Target.STYLES),
          Map.entry("info", Target.AROUND),
          Map.entry("title", Target.TITLE),
          Map.entry("keywords", Target.KEYWORDS),
          Map.entry("creatim", Target.CREATED),
          Map.entry("footnote", Target.NOTE),
          Map.entry("listtext", Target.MARK),
          Map.entry("pntext", Target.MARK),
          Map.entry("shpinst", Target.AROUND),
          Map.entry("do", Target.AROUND),
          Map.entry("upr", Target.TWICE),
          Map.entry("shptxt", Target.BOX),
          Map.entry("dptxbxtext", Target.BOX));

  /** What begins with a group of its own, and is not read. */
  static final Set<String> NOWHERE =
      Set.of(
          "colortbl",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "pict",
          "objdata",
          "objclass",
          "objname",
          "fldinst",
          "sp",
          "shprslt",
          "xe",
          "tc",
          "tcn",
          "rxe",
          "nonshppict",
          "nonesttables",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "author",
          "operator",
          "subject",
          "doccomm",
          "category",
          "manager",
          "company",
          "hlinkbase",
          "revtim",
          "printim",
          "buptim",
          "revtbl",
          "listtable",
          "filetbl",
          "private1",
          "template",
          "datafield",
          "formfield",
          "annotation",
          "atnid",
          "atnauthor");

  /** Signs that have a name. */
  static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("page", "\n"),
          Map.entry("column", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("nestcell", "\t"),
          Map.entry("nestrow", "\n"),
          Map.entry("~", " "),
          Map.entry("_", "-"),
          Map.entry("\\", "\\"),
          Map.entry("{", "{"),
          Map.entry("}", "}"));

  private RtfWords() {}
}
