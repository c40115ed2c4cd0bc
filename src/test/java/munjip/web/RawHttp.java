package munjip.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** Speaks HTTP by hand, for requests that no client library sends. */
final class RawHttp {
  private RawHttp() {}

  /** Head and body of an answer. */
  record Answer(int status, String head, String body) {
    boolean isProblem() {
      return head.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json");
    }
  }

  /**
   * @param lines request line and headers; the end is added, and {@code Connection: close} where no
   *     Connection line is given
   */
  static Answer ask(int port, String... lines) throws IOException {
    return send(port, "", lines);
  }

  /** The same with a body. */
  static Answer send(int port, String body, String... lines) throws IOException {
    boolean given = Stream.of(lines).anyMatch(line -> line.startsWith("Connection:"));
    String request = String.join("\r\n", lines) + (given ? "" : "\r\nConnection: close");
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String length = content.length == 0 ? "" : "\r\nContent-Length: " + content.length;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      OutputStream out = socket.getOutputStream();
      out.write((request + length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      out.write(content);
      out.flush();
      return read(socket.getInputStream());
    }
  }

  private static Answer read(InputStream in) throws IOException {
    String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    int end = all.indexOf("\r\n\r\n");
    String head = end < 0 ? all : all.substring(0, end);
    String body = end < 0 ? "" : all.substring(end + 4);
    return new Answer(Integer.parseInt(head.split(" ", 3)[1]), head, body);
  }
}
