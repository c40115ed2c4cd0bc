package munjip.note;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads JSON front matter (Hugo) as text: an object at the very start of the note. */
final class JsonValues {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build())
          .build();

  private JsonValues() {}

  /**
   * @param head a text that begins with <code>{</code>
   * @return empty when it begins with no object of JSON that ends with its line
   */
  static Optional<FrontMatter> in(String head) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(head)) {
      json.nextToken();
      String key = "";
      for (JsonToken token = json.nextToken();
          token != JsonToken.END_OBJECT || !json.getParsingContext().inRoot();
          token = json.nextToken()) {
        if (token == null) {
          return Optional.empty();
        }
        boolean top =
            json.getParsingContext().getParent() != null
                && json.getParsingContext().getParent().inRoot();
        if (token == JsonToken.FIELD_NAME && top) {
          key = json.currentName().strip().toLowerCase(Locale.ROOT);
          values.putIfAbsent(key, new ArrayList<>());
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          values.computeIfAbsent(key, any -> new ArrayList<>()).add(json.getText());
        }
      }
      int end = (int) json.currentLocation().getCharOffset();
      boolean alone = head.substring(end).lines().findFirst().orElse("").isBlank();
      return alone && !values.isEmpty()
          ? Optional.of(new FrontMatter(values, end))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // text that begins with a bracket
    }
  }
}
