package munjip.quote;

import java.util.Optional;
import java.util.function.Consumer;
import munjip.text.TextRange;

/** Quotations that open the items of a list, behind a line that says who says them. */
final class Listed {
  private Listed() {}

  static void find(Scene scene, Consumer<Found> found) {
    for (int i = 1; i < scene.parts.size(); i++) {
      Part lead = scene.parts.get(i - 1);
      Part item = scene.parts.get(i);
      if (!item.item() || lead.item() || !lead.text().strip().endsWith(":")) {
        continue;
      }
      int last = scene.firstOf.get(i) - 1;
      Sentence says = last >= 0 ? scene.sentences.get(last) : null;
      if (says == null || !says.part().range().equals(lead.range())) {
        continue;
      }
      Optional<NameBook.Place> subject =
          SpokenOf.subject(says, says.range().start(), says.range().end());
      boolean cue = says.cues().stream().anyMatch(c -> c.strength() != ReportVerbs.Strength.WEAK);
      if (subject.isEmpty() || !cue) {
        continue;
      }
      int start = -1;
      int end = -1;
      for (int j = i;
          j < scene.parts.size()
              && scene.parts.get(j).item()
              && scene.parts.get(j).section() == lead.section();
          j++) {
        Part each = scene.parts.get(j);
        Masked masked = Masked.of(each);
        if (!masked.spans().isEmpty() && masked.spans().getFirst().start() <= 2) {
          TextRange words = masked.words(masked.spans().getFirst());
          start = start < 0 ? each.range().start() + words.start() : start;
          end = each.range().start() + words.end();
        } else {
          break;
        }
      }
      if (end - start >= 5) {
        found.accept(
            new Found(
                QuoteType.DIRECT,
                new TextRange(start, end),
                subject.get().person(),
                subject.get().range().of(lead.text()),
                says.outer(),
                .9,
                "Listed"));
      }
    }
  }
}
