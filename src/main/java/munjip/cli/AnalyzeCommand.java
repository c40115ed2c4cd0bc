package munjip.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import munjip.result.AnalyzedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code munjip analyze}: shows how text becomes tokens, which is what a search compares. */
@Command(
    name = "analyze",
    description = "Show how text becomes tokens: term, place in the text, what it is.",
    footer = {"", "Example:", "  munjip analyze 소형 언어모델은 작다"})
final class AnalyzeCommand implements Callable<Integer> {
  @Mixin private GlobalOptions options;
  @Mixin private SamplesOption samples;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "Any text.")
  private List<String> words;

  @Option(names = "--field", paramLabel = "F", description = "Only this field of the index.")
  private String field;

  private final Context context;

  AnalyzeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Talk talk = context.talk();
    try (Answers answers = new Reading(context, options).openWithoutIndexing(samples.wanted())) {
      String text = String.join(" ", words);
      Answer<AnalyzedText> answer = answers.analyze(text, Optional.ofNullable(field));
      if (options.json()) {
        talk.data(answer.json().get());
        return 0;
      }
      AnalyzedText first = answer.value().get();
      show(first);
      if (field == null) {
        for (String other : first.fields()) {
          if (!other.equals(first.field())) {
            talk.data("");
            show(answers.analyze(text, Optional.of(other)).value().get());
          }
        }
      }
    }
    return 0;
  }

  private void show(AnalyzedText analyzed) {
    TokenTable.of(analyzed, context.talk().style()).forEach(context.talk()::data);
  }
}
