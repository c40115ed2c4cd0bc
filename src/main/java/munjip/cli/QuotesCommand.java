package munjip.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import munjip.result.QuoteResults;
import munjip.result.Speakers;
import munjip.search.QuoteQuery;
import munjip.search.QuoteQuery.Unattributed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code munjip quotes}: what a person is quoted with; without one, who is quoted how often. */
@Command(
    name = "quotes",
    description = {
      "List what a person is quoted with; without PERSON, who is quoted how often.",
      "A person is found by any name, in Korean or English, or by an account."
    },
    footer = {
      "",
      "Examples:",
      "  munjip quotes                        who is quoted how often",
      "  munjip quotes 브란비크                  the same person as Teodor Brännvik",
      "  munjip quotes Brännvik --about 결정    on a topic, in the query language",
      "  munjip quotes --work '소리를 적는 손'    out of a book, whoever says it",
      "  munjip quotes 칼벨루 --mentions         where the notes name the person without quoting"
    })
final class QuotesCommand implements Callable<Integer> {
  @Mixin private GlobalOptions options;
  @Mixin private SamplesOption samples;

  @Parameters(arity = "0..*", paramLabel = "PERSON", description = "A name, or an @account.")
  private List<String> person = List.of();

  @Option(
      names = "--about",
      paramLabel = "QUERY",
      defaultValue = "",
      description = "Only quotes on this, as munjip search takes it.")
  private String about;

  @Option(
      names = "--work",
      paramLabel = "TITLE",
      defaultValue = "",
      description = "Only out of this book, talk, article or post.")
  private String work;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "" + QuoteQuery.DEFAULT_LIMIT,
      description = "So many, 1 to " + QuoteQuery.MAX_LIMIT + " (${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "" + QuoteQuery.DEFAULT_CONFIDENCE,
      description = "Leave out quotes less sure than X; 0 lists all (${DEFAULT-VALUE}).")
  private double minConfidence;

  @Option(
      names = "--unattributed",
      description = "Quotes of which only the work is known, not who said it.")
  private boolean unattributed;

  @Option(names = "--mentions", description = "Passages that only name the person, instead.")
  private boolean mentions;

  @Spec private CommandSpec spec;

  private final Context context;

  QuotesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    String name = String.join(" ", person).strip();
    boolean everybody = name.isEmpty() && about.isBlank() && work.isBlank() && !unattributed;
    refuse(name, everybody);
    QuoteQuery query = query(name);
    try (Answers answers = new Reading(context, options).open(samples.wanted())) {
      answers.warnings().forEach(context.talk()::complain);
      if (everybody) {
        Answer<Speakers> answer = answers.speakers("", limit);
        if (options.json()) {
          context.talk().data(answer.json().get());
        } else {
          show(answer.value().get());
        }
      } else {
        Answer<QuoteResults> answer = answers.quotes(query);
        if (options.json()) {
          context.talk().data(answer.json().get());
        } else {
          QuoteResults results = answer.value().get();
          show(name, results);
          if (results.total() == 0 && !mentions) {
            lessSure(answers, query);
          }
        }
      }
    }
    return 0;
  }

  /** Where nothing is sure enough to be listed, how much there is that is less sure. */
  private void lessSure(Answers answers, QuoteQuery query) throws IOException {
    if (query.minConfidence() > 0) {
      int total =
          answers
              .quotes(
                  new QuoteQuery(
                      query.speaker(),
                      query.about(),
                      query.work(),
                      1,
                      0,
                      0,
                      0,
                      query.unattributed()))
              .value()
              .get()
              .total();
      if (total > 0) {
        context
            .talk()
            .remark(Amounts.of(total, "less sure quote") + ": --min-confidence 0 lists them.");
      }
    }
  }

  /** What only quotes themselves, or one person's mentions, can be asked. */
  private void refuse(String name, boolean everybody) {
    if (mentions && name.isEmpty()) {
      throw wrong("--mentions needs a person: munjip quotes PERSON --mentions");
    }
    if (everybody && minConfidence != QuoteQuery.DEFAULT_CONFIDENCE) {
      throw wrong(
          "--min-confidence needs a person, --about, --work or --unattributed; the list of people counts quotes of %.2f and more."
              .formatted(QuoteQuery.DEFAULT_CONFIDENCE));
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private QuoteQuery query(String name) {
    return new QuoteQuery(
        name,
        about,
        work,
        limit,
        0,
        mentions || options.json() ? limit : 0,
        minConfidence,
        unattributed(name));
  }

  /** Who asks for a book wants its words, also where nobody is named. */
  private Unattributed unattributed(String name) {
    if (name.isEmpty() && !work.isBlank()) {
      return Unattributed.YES;
    }
    return unattributed ? Unattributed.ONLY : Unattributed.NO;
  }

  private void show(Speakers speakers) {
    Talk talk = context.talk();
    QuoteLines.table(speakers, talk.style()).forEach(talk::data);
    talk.remark(
        speakers.speakers().isEmpty()
            ? "Nobody is quoted in these notes."
            : QuoteLines.shown(speakers.speakers().size(), speakers.total(), "person", "people"));
  }

  private void show(String name, QuoteResults results) {
    Talk talk = context.talk();
    QuoteLines lines = new QuoteLines(context.surroundings(), talk.style());
    if (!results.understood().isEmpty()) {
      talk.remark(Columns.plain(QuoteLines.sentence(results.understood(), name)));
    }
    if (mentions) {
      lines.mentions(results.mentions()).forEach(talk::data);
    } else {
      lines.quotes(results, name.isEmpty()).forEach(talk::data);
    }
    QuoteLines.remarks(results, mentions).forEach(talk::remark);
  }
}
