package munjip.bench;

import java.io.IOException;
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
import java.util.TreeMap;
import java.util.stream.Stream;
import munjip.config.IndexConfig;
import munjip.config.IndexConfigReader;
import munjip.glossary.Glossary;
import munjip.glossary.GlossaryMiner;
import munjip.glossary.TermKey;
import munjip.glossary.TermPair;
import munjip.lucene.LuceneEngine;
import munjip.note.Note;

/**
 * Makes the second part of {@code glossary-general.tsv}: term pairs that public Korean notes and
 * manuals gloss, found by the program's own miner. docs/glossary-sources.md says how, and out of
 * what. What stands above the marker in that file was written by hand and is left alone.
 */
public final class GeneralGlossary {
  private static final String USAGE =
      "usage: bench/run GeneralGlossary FOLDER   (a folder for each source in it)";

  private static final Path FILE = Path.of("index-config", "search-time", "glossary-general.tsv");

  /** What stands there has a reason to stand there only, or is there already. */
  private static final Path SYNONYMS = FILE.resolveSibling("synonyms.txt");

  private static final String MARKER = "# ---- Mined from public Korean notes and manuals";

  /** From here on a pair is taken from one source, and from there on when two have it. */
  private static final double SURE = .94;

  private static final double SURE_TOGETHER = .9;

  /** Longer ones are sentences and headings, which nobody types. */
  private static final int MOST_KOREAN_WORDS = 3;

  private static final int MOST_ENGLISH_WORDS = 4;

  /** Of one Korean term, the surest; more are uses of an everyday word. */
  private static final int MOST_OF_A_TERM = 3;

  /** Left out by hand, as the head of the file says: spelled inside other words, or ambiguous. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "인가", "질의", "로그", "트리", "노트", "메모", "포트", "소스", "자판", "해자", "정렬", "분산", "문서", "지라", "레딧",
          "애플", "자바");

  private final IndexConfig config;
  private final Path sources;
  private final List<Glossary.Noted> glosses = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<String, String> sourceOf = new HashMap<>();

  private GeneralGlossary(IndexConfig config, Path sources) {
    this.config = config;
    this.sources = sources;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      Progress.say(USAGE);
      System.exit(2);
      return;
    }
    IndexConfig config = IndexConfigReader.read(Path.of("index-config"), Optional.empty());
    GeneralGlossary glossary = new GeneralGlossary(config, Path.of(args[0]));
    glossary.read();
    glossary.write();
  }

  private void read() throws IOException {
    try (TempFolders temp = new TempFolders();
        LuceneEngine engine =
            LuceneEngine.openForWriting(
                temp.make("glossary"),
                LuceneEngine.fingerprint(config.indexTimeText()),
                config.analysis(),
                config::ranking);
        Stream<Path> folders = Files.list(sources)) {
      GlossaryMiner miner = new GlossaryMiner(engine.analyzer());
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        read(folder, miner);
      }
    }
  }

  private void read(Path folder, GlossaryMiner miner) throws IOException {
    GlossSource source = new GlossSource(folder, config.notes());
    int before = glosses.size();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String id = sources.relativize(file).toString();
        sourceOf.put(id, folder.getFileName().toString());
        for (Note note : source.read(file)) {
          texts.add(note.text());
          miner.glosses(note).forEach(gloss -> glosses.add(new Glossary.Noted(id, gloss)));
        }
      }
    }
    Progress.say(folder.getFileName() + ": " + (glosses.size() - before) + " glosses");
  }

  private void write() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(MARKER)) {
        break;
      }
      lines.add(line);
    }
    while (lines.getLast().isBlank()) {
      lines.removeLast();
    }
    Set<String> known = known(lines);
    for (String line : Files.readAllLines(SYNONYMS)) {
      Stream.of(line.split("#", 2)[0].split(",|=>")).map(TermKey::of).forEach(known::add);
    }
    Map<String, List<String>> mined = mined(known);
    lines.add("");
    lines.add(MARKER + " ----");
    lines.add(
        "# By bench/run GeneralGlossary; docs/glossary-sources.md names every source. Not edited by");
    lines.add("# hand: what is wrong is kept apart above, by a line that begins with a hyphen.");
    // A line each: two English terms of one Korean word need not be the same.
    mined.forEach((korean, all) -> all.forEach(english -> lines.add(korean + "\t" + english)));
    Files.write(FILE, lines);
    Progress.say(
        mined.values().stream().mapToInt(List::size).sum()
            + " pairs on "
            + mined.size()
            + " lines");
  }

  /** Keys of both sides of what was written by hand, with a divider between. */
  private static Set<String> known(List<String> lines) {
    Set<String> known = new HashSet<>();
    for (String line : lines) {
      String[] sides = line.split("\t| = ");
      for (String korean : sides[0].replaceFirst("^-", "").split("\\|")) {
        if (line.startsWith("-") && sides.length == 1) {
          known.add(TermKey.of(korean));
        }
        for (String english : sides.length == 2 ? sides[1].split("\\|") : new String[0]) {
          known.add(key(korean, english));
        }
      }
    }
    return known;
  }

  private static String key(String korean, String english) {
    return TermKey.of(korean) + "\n" + TermKey.of(english);
  }

  /** The English terms of each Korean one, in order of spelling. */
  private Map<String, List<String>> mined(Set<String> known) {
    List<TermPair> pairs = Glossary.of(glosses).pairs();
    Set<String> ordinary = new HashSet<>();
    for (TermPair pair : pairs) {
      if (pair.foreign().equals(pair.foreign().toLowerCase(Locale.ROOT))) {
        ordinary.addAll(List.of(pair.foreign().split("[ -]+")));
      }
    }
    CommonTerms common = CommonTerms.of(pairs, texts);
    Map<String, List<String>> mined = new TreeMap<>();
    for (TermPair pair : pairs) {
      if (isSure(pair)
          && !LEFT_OUT.contains(pair.korean())
          && !common.isOne(pair.korean())
          && !common.isOne(pair.foreign())
          && isShort(pair)
          && !isName(pair, ordinary)
          && !known.contains(TermKey.of(pair.korean()))
          && !known.contains(TermKey.of(pair.foreign()))
          && !known.contains(key(pair.korean(), pair.foreign()))) {
        List<String> english = mined.computeIfAbsent(pair.korean(), any -> new ArrayList<>());
        if (english.size() < MOST_OF_A_TERM) {
          english.add(
              isAcronym(pair.foreign()) ? pair.foreign() : lowered(pair.foreign(), ordinary));
        }
      }
    }
    return mined;
  }

  private boolean isSure(TermPair pair) {
    long of = pair.places().stream().map(place -> sourceOf.get(place.note())).distinct().count();
    int korean = pair.korean().split(" ").length;
    int english = pair.foreign().split("[ -]+").length;
    // 굶주린 에이전트 for permission-hungry agents: a word may have been left behind.
    boolean less = korean > 1 && korean < english && pair.notes() < 2 && pair.confidence() < .98;
    return !pair.korean().isEmpty()
        && !less
        && pair.confidence() >= (of > 1 ? SURE_TOGETHER : SURE);
  }

  private static boolean isShort(TermPair pair) {
    // 설치하기 heads a section, and is no term.
    return !pair.korean().endsWith("하기")
        && pair.korean().split(" ").length <= MOST_KOREAN_WORDS
        && pair.foreign().split(" ").length <= MOST_ENGLISH_WORDS;
  }

  /** Names of persons belong to people; names that one text alone has say nothing to others. */
  private boolean isName(TermPair pair, Set<String> ordinary) {
    String[] words = pair.foreign().split(" ");
    boolean plain =
        Stream.of(pair.foreign().toLowerCase(Locale.ROOT).split("[ -]+"))
            .allMatch(ordinary::contains);
    boolean capitals = Stream.of(words).allMatch(word -> Character.isUpperCase(word.charAt(0)));
    boolean given = config.names().given().contains(words[0].toLowerCase(Locale.ROOT));
    boolean sounds = pair.confidence() >= .98;
    return !plain
        && capitals
        && (given
            || (sounds && words.length > 1)
            || (words.length == 1 && !isAcronym(pair.foreign()) && pair.notes() < 2));
  }

  /** {@code HTTP}, {@code DNS}: written in capitals throughout. */
  private static boolean isAcronym(String foreign) {
    return foreign.equals(foreign.toUpperCase(Locale.ROOT));
  }

  /** {@code Reward Hacking} at the head of a section is no name. */
  private static String lowered(String foreign, Set<String> ordinary) {
    String lower = foreign.toLowerCase(Locale.ROOT);
    return Stream.of(lower.split("[ -]+")).allMatch(ordinary::contains) ? lower : foreign;
  }
}
