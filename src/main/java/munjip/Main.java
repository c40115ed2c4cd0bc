package munjip;

import java.util.logging.Level;
import java.util.logging.Logger;
import munjip.cli.Munjip;
import munjip.cli.Surroundings;

/** Puts the parts together and runs a command. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (System.getProperty("java.util.logging.config.file") == null) {
      // What libraries log is for developers; users are told what matters in our own words.
      Logger.getLogger("").setLevel(Level.SEVERE);
    }
    System.exit(Munjip.run(Surroundings.ofThisProcess(), new LuceneEngines(), args));
  }
}
