package munjip.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One fenced {@code http} block of docs/api.md: request line and headers, an empty line, a body if
 * there is one and an empty line, then status and schema (or media type), then JSON pointers, each
 * with {@code = value} where the value is told.
 */
record ApiExample(
    String method,
    String path,
    List<String> headers,
    String body,
    int status,
    String shape,
    List<String> fields) {
  private static final Pattern FENCE = Pattern.compile("```http\n(.*?)\n```", Pattern.DOTALL);

  static List<ApiExample> in(Path document) throws IOException {
    List<ApiExample> all = new ArrayList<>();
    Matcher fence = FENCE.matcher(Files.readString(document));
    while (fence.find()) {
      all.add(parse(fence.group(1)));
    }
    return all;
  }

  private static ApiExample parse(String block) {
    String[] parts = block.split("\n\n", -1);
    List<String> request = parts[0].lines().toList();
    int space = request.getFirst().indexOf(' ');
    List<String> answer = parts[parts.length - 1].lines().toList();
    String[] status = answer.getFirst().split(" ", 2);
    return new ApiExample(
        request.getFirst().substring(0, space),
        request.getFirst().substring(space + 1),
        request.subList(1, request.size()),
        parts.length > 2 ? parts[1] : "",
        Integer.parseInt(status[0]),
        status[1],
        answer.subList(1, answer.size()));
  }

  /** The same with ids in place of {@code {note}} and {@code {passage}}. */
  String pathWith(String note, String passage) {
    return path.replace("{note}", note).replace("{passage}", passage).replace(" ", "%20");
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
