package munjip.cli;

import java.io.PrintStream;

/** The two voices of a command: data on stdout, talk on stderr. */
final class Talk {
  private final Surroundings surroundings;
  private final Style data;
  private final Style talk;

  Talk(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.data = Style.of(surroundings, surroundings.outIsTerminal());
    this.talk = Style.of(surroundings, surroundings.errIsTerminal());
  }

  /** Style of the data. */
  Style style() {
    return data;
  }

  /** One line of data. */
  void data(String line) {
    surroundings.out().println(line);
  }

  /** Data as it is, JSON for example, ended by a line break. */
  void data(byte[] bytes) {
    PrintStream out = surroundings.out();
    out.write(bytes, 0, bytes.length);
    if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
      out.println();
    }
    out.flush();
  }

  /** A line for the person, who may not be the reader of the data. */
  void say(String line) {
    surroundings.out().flush();
    surroundings.err().println(line);
  }

  /** A remark that matters less than an answer. */
  void remark(String line) {
    say(talk.dim(line));
  }

  /** What went wrong, in one line. */
  void complain(String line) {
    say(talk.bold("munjip:") + " " + line);
  }
}
