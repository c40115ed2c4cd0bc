package munjip.config;

import java.util.Map;
import java.util.Set;
import munjip.note.NoteConfig;
import munjip.passage.PassageConfig;
import munjip.search.RankingConfig;

/**
 * Values for what the config files leave out or get wrong. The shipped files say the same, and why;
 * a test holds them together.
 */
final class BuiltIn {
  static final NoteConfig NOTES =
      new NoteConfig(
          Map.ofEntries(
              Map.entry("md", "md"),
              Map.entry("markdown", "md"),
              Map.entry("mdx", "md"),
              Map.entry("txt", "txt"),
              Map.entry("text", "txt"),
              Map.entry("html", "html"),
              Map.entry("htm", "html"),
              Map.entry("xhtml", "html"),
              Map.entry("org", "org"),
              Map.entry("ipynb", "ipynb"),
              Map.entry("enex", "enex"),
              Map.entry("vtt", "subtitles"),
              Map.entry("srt", "subtitles"),
              Map.entry("kakaotalk*.csv", "chat"),
              Map.entry("20*-*-*.json", "chat"),
              Map.entry("hwp", "hwp"),
              Map.entry("hwpx", "hwpx"),
              Map.entry("pdf", "pdf"),
              Map.entry("docx", "docx"),
              Map.entry("odt", "odt"),
              Map.entry("epub", "epub"),
              Map.entry("rtf", "rtf")),
          20_000_000,
          200_000_000,
          Set.of(
              "node_modules",
              "bower_components",
              "__pycache__",
              "_site",
              "_layouts",
              "_includes",
              "@eaDir"),
          false);

  static final PassageConfig PASSAGES = new PassageConfig(150, 500, 1_000);

  static final Set<String> STOP_TAGS =
      Set.of(
          "EP", "EF", "EC", "ETN", "ETM", "JKS", "JKC", "JKG", "JKO", "JKB", "JKV", "JKQ", "JX",
          "JC", "XSA", "XSV", "SP", "SSC", "SSO", "SC", "SE", "SF", "UNA", "NA", "VSV");

  static final RankingConfig RANKING = RankingConfig.DEFAULTS;

  private BuiltIn() {}
}
