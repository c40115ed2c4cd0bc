package munjip.result;

import java.util.List;

/** Passages related to a passage or a text, nearest first. */
public record RelatedPassages(List<RelatedPassage> passages) {
  public RelatedPassages {
    passages = List.copyOf(passages);
  }
}
