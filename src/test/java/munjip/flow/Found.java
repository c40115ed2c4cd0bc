package munjip.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.StreamSupport;

/** The answer to a search, as a test reads it. */
record Found(JsonNode json, List<Hit> hits) {
  /** A note that was found. */
  record Hit(String id, String path, boolean partial, List<Passage> passages) {
    Passage first() {
      return passages.getFirst();
    }
  }

  /**
   * A passage that was found.
   *
   * @param marked the marked texts of its snippet
   */
  record Passage(String id, String text, List<String> marked) {
    static Passage in(JsonNode json) {
      String text = json.at("/snippet/text").asText();
      return new Passage(
          json.get("id").asText(),
          text,
          each(json.at("/snippet/marks"))
              .map(mark -> text.substring(mark.get(0).asInt(), mark.get(1).asInt()))
              .toList());
    }
  }

  static Found in(JsonNode json) {
    List<Hit> hits = new ArrayList<>();
    for (JsonNode hit : json.get("hits")) {
      hits.add(
          new Hit(
              hit.at("/note/id").asText(),
              hit.at("/note/path").asText(),
              hit.get("partial").asBoolean(),
              each(hit.get("passages")).map(Passage::in).toList()));
    }
    return new Found(json, hits);
  }

  static java.util.stream.Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** Paths of the notes that hold every word, best first. */
  List<String> paths() {
    return hits.stream().filter(hit -> !hit.partial()).map(Hit::path).toList();
  }

  Hit hit(String path) {
    return hits.stream()
        .filter(hit -> hit.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(path + " is not among " + paths()));
  }
}
