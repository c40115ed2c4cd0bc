package munjip.bench;

import java.io.IOException;
import java.util.List;
import munjip.eval.Run.Ranked;

/** A search that is measured. */
interface Engine extends AutoCloseable {
  String name();

  /**
   * @param limit hits wanted
   * @return notes, best first; copies folded into a hit share its rank
   */
  List<Ranked> ask(String text, int limit);

  @Override
  void close() throws IOException;
}
