package munjip.cli;

import picocli.CommandLine.Option;

/** Asks for the samples, whatever folders were given before. */
final class SamplesOption {
  @Option(names = "--samples", description = "Use the sample notes that come with munjip.")
  private boolean samples;

  boolean wanted() {
    return samples;
  }
}
