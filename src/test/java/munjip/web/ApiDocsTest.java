package munjip.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import munjip.json.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of docs/api.md. */
class ApiDocsTest extends WithServed {
  private static final Path DOCUMENT = Path.of("docs/api.md");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<ApiExample> examples() throws Exception {
    return ApiExample.in(DOCUMENT);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleGivesWhatItSays(ApiExample example) throws Exception {
    RawHttp.Answer answer = ask(example);
    assertThat(answer.status()).as(answer.body()).isEqualTo(example.status());
    if (example.shape().contains("/")) {
      assertThat(answer.head()).contains("Content-Type: " + example.shape());
      return;
    }
    Schemas.assertValid(example.shape(), answer.body());
    JsonNode json = MAPPER.readTree(answer.body());
    for (String field : example.fields()) {
      String[] told = field.split(" = ", 2);
      JsonNode value = json.at(told[0]);
      assertThat(value.isMissingNode()).as("%s in %s", field, answer.body()).isFalse();
      if (told.length == 2) {
        assertThat(value).isEqualTo(MAPPER.readTree(told[1]));
      }
    }
  }

  private RawHttp.Answer ask(ApiExample example) throws Exception {
    String path = example.pathWith(served.llm, served.passageOf(served.llm));
    Stream<String> lines =
        Stream.concat(
            Stream.of(example.method() + " " + path + " HTTP/1.1", "Host: 127.0.0.1:7878"),
            example.headers().stream());
    return RawHttp.send(served.port, example.body(), lines.toArray(String[]::new));
  }

  @Test
  void everySchemaAndEveryPathIsNamed() throws Exception {
    String text = Files.readString(DOCUMENT);
    try (Stream<Path> schemas = Files.list(Path.of("docs/schemas"))) {
      assertThat(schemas.map(path -> path.getFileName().toString().replace(".json", "")))
          .filteredOn(name -> !name.equals("common"))
          .allSatisfy(name -> assertThat(text).contains(name));
    }
    assertThat(served.server.paths())
        .isNotEmpty()
        .allSatisfy(path -> assertThat(text).contains(path));
  }
}
