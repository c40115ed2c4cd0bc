package munjip.config;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.analysis.AnalysisConfig;
import munjip.note.NoteConfig;
import munjip.passage.PassageConfig;
import munjip.quote.NameWords;
import munjip.search.RankingConfig;
import munjip.text.Unicode;

/**
 * Reads the folder {@code index-config} and the user's own files over it. Whatever is wrong in a
 * file costs only that line or value, and is reported.
 */
public final class IndexConfigReader {
  /** So that one file cannot fill the memory; larger notes are none. */
  private static final long MOST_BYTES = 1_000_000_000;

  private final Path dir;
  private final Optional<Path> userDir;
  private final Problems problems = new Problems();

  private IndexConfigReader(Path dir, Optional<Path> userDir) {
    this.dir = dir;
    this.userDir = userDir;
  }

  /**
   * @param dir the folder {@code index-config}
   * @param userDir where the user's own files may lie; need not exist
   * @throws ConfigMissingException when {@code dir} holds no configuration
   */
  public static IndexConfig read(Path dir, Optional<Path> userDir) throws ConfigMissingException {
    if (!Files.isDirectory(dir.resolve("index-time"))
        && !Files.isDirectory(dir.resolve("search-time"))) {
      throw new ConfigMissingException(dir);
    }
    return new IndexConfigReader(dir, userDir).read();
  }

  /**
   * Files whose change makes the index anew, the user's own first; some may not be there.
   *
   * @param dir as for {@link #read}
   */
  public static List<Path> indexTimeFiles(Path dir, Path userDir) {
    List<Path> files = new ArrayList<>(UserFiles.ofIndexTime(userDir));
    try (DirectoryStream<Path> shipped = Files.newDirectoryStream(dir.resolve("index-time"))) {
      shipped.forEach(files::add);
    } catch (IOException e) {
      // Without that folder nothing of it changed.
    }
    return files;
  }

  private IndexConfig read() {
    YamlSettings index = settings(dir.resolve("index-time/index.yaml"), problems);
    NoteConfig notes = notes(index);
    PassageConfig passages = passages(index);
    index.reportUnknown();
    AnalysisConfig analysis = new AnalysisConfig(userWords(), stopTags());
    NameWords names = NameLists.read(dir.resolve("index-time"), userDir, problems);
    Set<String> firstNames = new HashSet<>(names.given());
    firstNames.addAll(NameLists.alsoWords(dir.resolve("index-time"), problems));
    userDir.ifPresent(own -> UserFiles.reportMisnamed(own, problems));
    LiveSearchTime searchTime = new LiveSearchTime(dir, userDir, firstNames);
    return new IndexConfig(
        notes,
        passages,
        analysis,
        names,
        searchTime,
        IndexTimeText.of(notes, passages, analysis, names),
        problems.all());
  }

  private static YamlSettings settings(Path file, Problems problems) {
    return ConfigText.read(file, true, problems)
        .map(text -> YamlSettings.of(file, text, problems))
        .orElseGet(() -> YamlSettings.none(file, problems));
  }

  private NoteConfig notes(YamlSettings index) {
    YamlSettings kinds = index.section("kinds");
    Map<String, String> kindOf = new HashMap<>();
    for (String kind : kinds.names()) {
      for (String ending : kinds.words(kind, Set.of())) {
        String clean = ending.toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
        String before = kindOf.put(clean, kind);
        if (before != null && !before.equals(kind)) {
          kinds.problem(
              kind, "\"%s\" is of kind %s already; %s counts".formatted(clean, before, kind));
        }
      }
    }
    return new NoteConfig(
        kindOf.isEmpty() ? BuiltIn.NOTES.kinds() : kindOf,
        index.bytes("maxBytes", BuiltIn.NOTES.maxBytes(), MOST_BYTES),
        index.bytes("maxBytesPictured", BuiltIn.NOTES.maxBytesPictured(), MOST_BYTES),
        index.words("ignored", BuiltIn.NOTES.ignored()),
        index.yesOrNo("gitignore", BuiltIn.NOTES.gitignore()));
  }

  private PassageConfig passages(YamlSettings index) {
    PassageConfig kept = BuiltIn.PASSAGES;
    YamlSettings lengths = index.section("passages");
    int least = (int) lengths.wholeNumber("least", kept.least(), 1, 100_000);
    int target = (int) lengths.wholeNumber("target", kept.target(), 1, 100_000);
    int most = (int) lengths.wholeNumber("most", kept.most(), 1, 100_000);
    if (least <= target && target <= most) {
      return new PassageConfig(least, target, most);
    }
    index.problem(
        "passages",
        "passage lengths are least %d, target %d, most %d, expected rising ones; %d, %d, %d are used"
            .formatted(least, target, most, kept.least(), kept.target(), kept.most()));
    return kept;
  }

  private List<String> userWords() {
    UserWords words = new UserWords(problems);
    Path shipped = dir.resolve("index-time/userdict_ko.txt");
    ConfigText.read(shipped, true, problems)
        .ifPresent(text -> words.add(shipped, ConfigText.lines(text)));
    userDir
        .map(own -> own.resolve(UserFiles.WORDS))
        .ifPresent(
            own ->
                ConfigText.read(own, false, problems)
                    .ifPresent(text -> words.add(own, ConfigText.lines(text))));
    return words.lines();
  }

  private Set<String> stopTags() {
    Path file = dir.resolve("index-time/stoptags_ko.txt");
    return ConfigText.read(file, true, problems)
        .map(text -> StopTags.read(file, ConfigText.lines(text), BuiltIn.STOP_TAGS, problems))
        .orElse(BuiltIn.STOP_TAGS);
  }

  /**
   * @param kept values to keep where the file has none or broken ones
   */
  static RankingConfig ranking(Path file, String text, RankingConfig kept, Problems problems) {
    YamlSettings settings = YamlSettings.of(file, text, problems);
    RankingConfig ranking =
        new RankingConfig(
            words(settings.section("functionWords"), kept.functionWords()),
            words(settings.section("everydayWords"), kept.everydayWords()),
            settings.number("lengthNormalization", kept.lengthNormalization(), 0.01, 100),
            settings.number("nearnessWeight", kept.nearnessWeight(), 0, 100),
            (int) settings.wholeNumber("nearnessSlop", kept.nearnessSlop(), 0, 1_000),
            settings.number("titleWeight", kept.titleWeight(), 0, 100),
            settings.number("openingWeight", kept.openingWeight(), 0, 100),
            settings.number("passageWeight", kept.passageWeight(), 0, 100),
            settings.number("literalWeight", kept.literalWeight(), 0, 100),
            settings.number("literalBonus", kept.literalBonus(), 0, 1_000),
            settings.number("wordBonus", kept.wordBonus(), 0, 1_000),
            settings.number("titleBonus", kept.titleBonus(), 0, 1_000),
            settings.number("coverageWeight", kept.coverageWeight(), 0, 1_000),
            settings.number("exactWeight", kept.exactWeight(), 0, 100),
            settings.number("expansionWeight", kept.expansionWeight(), 0, 100));
    settings.reportUnknown();
    return ranking;
  }

  private static Set<String> words(YamlSettings languages, Set<String> kept) {
    Set<String> words = new HashSet<>();
    for (String language : languages.names()) {
      languages
          .words(language, Set.of())
          .forEach(word -> words.add(Unicode.nfc(word.toLowerCase(Locale.ROOT))));
    }
    return words.isEmpty() ? kept : words;
  }
}
