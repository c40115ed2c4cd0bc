package munjip.cli;

import java.util.List;
import java.util.concurrent.Callable;
import munjip.result.GlossaryResults;
import munjip.search.GlossaryQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code munjip glossary}: the terms that the notes give in two languages. */
@Command(
    name = "glossary",
    description = {
      "List the terms that your notes give in Korean and English, as 미세 조정(fine-tuning) does.",
      "Whoever types one finds notes with the other. What is wrong is kept apart by a line",
      "-term = term in your glossary.txt; a line without the hyphen adds a pair."
    },
    footer = {
      "",
      "Examples:",
      "  munjip glossary                      all that are sure, the surest first",
      "  munjip glossary 모델                   those with this in a wording",
      "  munjip glossary --min-confidence 0   the less sure ones, too"
    })
final class GlossaryCommand implements Callable<Integer> {
  @Mixin private GlobalOptions options;
  @Mixin private SamplesOption samples;

  @Parameters(arity = "0..*", paramLabel = "TEXT", description = "Part of a term, in any wording.")
  private List<String> text = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "" + GlossaryQuery.DEFAULT_LIMIT,
      description = "So many, 1 to " + GlossaryQuery.MAX_LIMIT + " (${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "" + GlossaryQuery.DEFAULT_CONFIDENCE,
      description = "Leave out pairs less sure than X; 0 lists all (${DEFAULT-VALUE}).")
  private double minConfidence;

  private final Context context;

  GlossaryCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    GlossaryQuery query =
        new GlossaryQuery(String.join(" ", text).strip(), limit, 0, minConfidence);
    try (Answers answers = new Reading(context, options).open(samples.wanted())) {
      answers.warnings().forEach(context.talk()::complain);
      Answer<GlossaryResults> answer = answers.glossary(query);
      if (options.json()) {
        context.talk().data(answer.json().get());
      } else {
        show(answer.value().get(), query);
      }
    }
    return 0;
  }

  private void show(GlossaryResults results, GlossaryQuery query) {
    Talk talk = context.talk();
    GlossaryLines.table(results, talk.style()).forEach(talk::data);
    talk.remark(GlossaryLines.remark(results, query));
  }
}
