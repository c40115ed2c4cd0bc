package munjip.cli;

import munjip.search.SearchRequest;
import picocli.CommandLine.Option;

/** How freely the words of a query are taken. */
final class WordingOptions {
  @Option(
      names = "--no-expand",
      description = "Search only the words typed, not others that mean the same.")
  private boolean noExpand;

  @Option(
      names = "--no-rescue",
      description = "Search words exactly as typed, not what they may be slips of.")
  private boolean noRescue;

  SearchRequest of(SearchRequest request) {
    return request.withExpand(!noExpand).withRescue(!noRescue);
  }
}
