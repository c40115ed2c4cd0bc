package munjip.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import munjip.index.IndexState;
import munjip.json.Json;
import munjip.result.ListedFiles;
import munjip.result.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code munjip status}: what is indexed, what was skipped and why. */
@Command(
    name = "status",
    description = "Show what is indexed, what was skipped and why, state and size of the index.")
final class StatusCommand implements Callable<Integer> {
  @Mixin private GlobalOptions options;
  @Mixin private SamplesOption samples;

  @Option(names = "--all", description = "List the index of every set of folders.")
  private boolean all;

  private final Context context;

  StatusCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (all) {
      showAll();
      return 0;
    }
    Talk talk = context.talk();
    Reading reading = new Reading(context, options);
    try (Answers answers = reading.openWithoutIndexing(samples.wanted())) {
      Answer<Status> answer = answers.status();
      if (options.json()) {
        talk.data(answer.json().get());
        return 0;
      }
      Status status = answer.value().get();
      // What a server answers is asked of no engine here.
      boolean stale = status.state().equals(IndexState.STALE.word());
      boolean shown =
          status.files().skipped() == status.skipped().size()
              && status.files().inPart() == status.inPart().size();
      ListedFiles listed =
          shown ? new ListedFiles(status.skipped(), status.inPart()) : answers.listed();
      StatusLines.of(
              status,
              listed,
              reading.shelf().place(),
              stale ? StaleReason.of(context, options, reading.shelf().place()) : "",
              reading.server())
          .forEach(talk::data);
    }
    return 0;
  }

  /**
   * One line of the list.
   *
   * @param server address, or null when no server runs
   */
  private record Listed(String index, List<String> folders, long bytes, String server) {}

  private void showAll() throws IOException {
    List<Listed> listed = new ArrayList<>();
    for (IndexPlace place : IndexPlace.all(context.surroundings().dataHome())) {
      listed.add(
          new Listed(
              place.dir().toString(),
              place.folders().stream().map(Object::toString).toList(),
              place.bytes(),
              RunningServer.of(place).map(RunningServer::address).orElse(null)));
    }
    Talk talk = context.talk();
    if (options.json()) {
      record Indexes(List<Listed> indexes) {}
      talk.data(Json.write(new Indexes(listed)));
      return;
    }
    for (Listed index : listed) {
      talk.data(
          "%s  %s%s"
              .formatted(
                  String.join(", ", index.folders()),
                  Amounts.bytes(index.bytes()),
                  Optional.ofNullable(index.server()).map(at -> "  " + at).orElse("")));
      talk.data("  " + index.index());
    }
    if (listed.isEmpty()) {
      talk.remark("Nothing is indexed yet. munjip index FOLDER indexes your notes.");
    }
  }
}
