package munjip.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas of docs/schemas, by name. */
public final class Schemas {
  private static final Map<String, JsonSchema> KNOWN = new ConcurrentHashMap<>();

  private Schemas() {}

  /**
   * Fails with what does not fit.
   *
   * @param name file name in docs/schemas, without {@code .json}
   */
  public static void assertValid(String name, String json) {
    assertThat(schema(name).validate(json, InputFormat.JSON)).as("%s: %s", name, json).isEmpty();
  }

  private static JsonSchema schema(String name) {
    return KNOWN.computeIfAbsent(name, Schemas::load);
  }

  private static JsonSchema load(String name) {
    String address = Path.of("docs/schemas/" + name + ".json").toUri().toString();
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(SchemaLocation.of(address));
  }
}
