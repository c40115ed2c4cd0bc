package munjip.result;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Addresses that open a note's file in other programs. */
public record OpenIn(String obsidian, String vscode, String file) {
  public static OpenIn of(Path path) {
    String uri = path.toUri().toString();
    String obsidian =
        "obsidian://open?path="
            + URLEncoder.encode(path.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    return new OpenIn(obsidian, "vscode://file" + path.toUri().getRawPath(), uri);
  }
}
