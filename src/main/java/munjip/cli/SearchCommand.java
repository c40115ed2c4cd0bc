package munjip.cli;

import java.util.List;
import java.util.concurrent.Callable;
import munjip.result.SearchResults;
import munjip.search.SearchRequest;
import munjip.search.Sort;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code munjip search}: finds notes, and shows in which passages. */
@Command(
    name = "search",
    description = {
      "Find notes by words, in Korean and English.",
      "What matched is highlighted on a terminal, and stands in [brackets] elsewhere."
    },
    footer = {
      "",
      "Examples:",
      "  munjip search 언어 모델              notes with both words, whatever their particles",
      "  munjip search 모델 -광고             without notes that contain 광고",
      "  munjip search '\"소형 언어 모델\"'     exactly this phrase (quotes inside quotes)",
      "  munjip search tag:LLM date:2025 agent",
      "  munjip search -- -광고               a query that begins with a dash"
    })
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private GlobalOptions options;
  @Mixin private SamplesOption samples;
  @Mixin private WordingOptions wordings;

  @Parameters(
      arity = "1..*",
      paramLabel = "QUERY",
      description = "Words, and what the query language has beside them.")
  private List<String> words;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "" + SearchRequest.DEFAULT_LIMIT,
      description = "So many notes, 1 to " + SearchRequest.MAX_LIMIT + " (${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      converter = SortConverter.class,
      description = "relevance, newest or oldest (${DEFAULT-VALUE}).")
  private Sort sort;

  private final Context context;

  SearchCommand(Context context) {
    this.context = context;
  }

  /** Lets {@code -word} after the first word of a query be part of it. */
  static void takeDashedWords(CommandLine command) {
    command.setUnmatchedOptionsArePositionalParams(true);
    command.setPosixClusteredShortOptionsAllowed(false);
  }

  @Override
  public Integer call() throws Exception {
    requireKnownOptions();
    String query = String.join(" ", words);
    SearchRequest request =
        wordings
            .of(SearchRequest.of(query).withLimit(limit).withSort(sort))
            // Persons take time to be told apart, and only JSON shows who is quoted.
            .withSpeakers(options.json());
    try (Answers answers = new Reading(context, options).open(samples.wanted())) {
      Answer<SearchResults> answer = answers.search(request);
      if (options.json()) {
        context.talk().data(answer.json().get());
      } else {
        show(answer.value().get());
      }
    }
    return 0;
  }

  /** A first {@code -word}, and any {@code --word}, is more likely a slip than part of a query. */
  private void requireKnownOptions() {
    List<String> typed = spec.commandLine().getParseResult().originalArgs();
    int end = typed.indexOf("--");
    int behind = end < 0 ? 0 : typed.size() - end - 1;
    List<String> before = words.subList(0, words.size() - behind);
    for (int i = 0; i < before.size(); i++) {
      String word = before.get(i);
      if (word.length() > 1 && (word.startsWith("--") || (i == 0 && word.startsWith("-")))) {
        throw Usage.unknownOption(
            spec.commandLine(),
            word,
            " If it is part of the query, put -- before the query: munjip search -- " + word);
      }
    }
  }

  private void show(SearchResults results) {
    Talk talk = context.talk();
    new HitLines(context.surroundings(), talk.style()).of(results).forEach(talk::data);
    new SearchTalk(results, limit).lines().forEach(talk::remark);
  }
}
