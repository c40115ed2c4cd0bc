package munjip.note;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads files that are JSON. */
final class JsonTree {
  /** Pictures in notebooks are strings; what is nested deeper than this no program wrote. */
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxNestingDepth(200).maxStringLength(200_000_000).build();

  private static final ObjectMapper MAPPER = mapper();

  private JsonTree() {}

  private static ObjectMapper mapper() {
    ObjectMapper mapper = JsonMapper.builder().build();
    mapper.getFactory().setStreamReadConstraints(LIMITS);
    return mapper;
  }

  /**
   * @throws UnreadableNoteException when it is no JSON, saying where
   */
  static JsonNode of(String json) throws UnreadableNoteException {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UnreadableNoteException(
          "not valid JSON, on line "
              + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
              + ": the program that wrote it may save it again");
    }
  }

  /** A string, or a list of strings that stand for one. */
  static String text(JsonNode node) {
    if (!node.isArray()) {
      return node.asText("");
    }
    StringBuilder text = new StringBuilder();
    node.forEach(each -> text.append(each.asText("")));
    return text.toString();
  }
}
