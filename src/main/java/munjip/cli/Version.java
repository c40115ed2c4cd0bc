package munjip.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this program, as Maven wrote it into the jar. */
final class Version {
  private Version() {}

  static String current() {
    try (InputStream in =
        Version.class.getResourceAsStream("/META-INF/maven/munjip/munjip/pom.properties")) {
      if (in == null) {
        // Run from classes: there is no jar.
        return "development";
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "development");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
