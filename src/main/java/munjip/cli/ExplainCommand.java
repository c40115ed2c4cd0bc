package munjip.cli;

import java.util.List;
import java.util.concurrent.Callable;
import munjip.result.Explanation;
import munjip.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code munjip explain}: why a passage's note stands where it does among the hits of a query. */
@Command(
    name = "explain",
    description = {
      "Tell why a note stands where it does among the hits of a query:",
      "what was found in it, where, and how much each counts."
    },
    footer = {
      "",
      "Examples:",
      "  munjip explain '언어 모델' 5sXq0c1bTz9e.kY2fPq81   an id that munjip search shows",
      "  munjip explain 언어 모델 5sXq0c1bTz9e.kY2fPq81     the same; the id comes last"
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private GlobalOptions options;
  @Mixin private SamplesOption samples;
  @Mixin private WordingOptions wordings;

  @Parameters(
      arity = "1..*",
      paramLabel = "QUERY PASSAGE_ID",
      description = "The query as it was searched, and last the id of a passage.")
  private List<String> words;

  private final Context context;

  ExplainCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (words.size() < 2) {
      throw new ParameterException(
          spec.commandLine(),
          "Explain what? Give a query and, last, the id of a passage; munjip search shows the ids.");
    }
    int last = words.size() - 1;
    SearchRequest request = wordings.of(SearchRequest.of(String.join(" ", words.subList(0, last))));
    Talk talk = context.talk();
    try (Answers answers = new Reading(context, options).open(samples.wanted())) {
      Answer<Explanation> answer = answers.explain(request, words.get(last));
      if (options.json()) {
        talk.data(answer.json().get());
      } else {
        new ExplanationLines(context.surroundings(), talk.style())
            .of(answer.value().get())
            .forEach(talk::data);
      }
    }
    return 0;
  }
}
