package munjip.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Asks a server on this machine. Speaks HTTP/1.0 over a plain socket: one request, one answer, no
 * chunks; it starts in a tenth of the time of the JDK's clients, and start-up is what a command on
 * a resident server costs.
 */
final class LocalHttp {
  /** Milliseconds; on the loopback a server that lives answers at once. */
  private static final int CONNECT_MS = 1_000;

  private final int port;
  private final int readMs;

  /**
   * @param readMs milliseconds of silence after which an answer is given up
   */
  LocalHttp(int port, int readMs) {
    this.port = port;
    this.readMs = readMs;
  }

  /**
   * @param status HTTP status
   * @param head its lines up to the body
   * @param body the bytes after the head
   */
  record Reply(int status, List<String> head, byte[] body) {
    /** The value of a header, by its name in any case. */
    Optional<String> header(String name) {
      return head.stream()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst();
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /**
   * @param path with its query, already encoded
   */
  Reply get(String path) throws IOException {
    return ask("GET " + path, new byte[0]);
  }

  Reply postJson(String path, byte[] json) throws IOException {
    return ask("POST " + path, json);
  }

  /** A part of a path or query, percent-encoded. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private Reply ask(String line, byte[] body) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port),
          CONNECT_MS);
      socket.setSoTimeout(readMs);
      OutputStream out = socket.getOutputStream();
      String type = body.length == 0 ? "" : "Content-Type: application/json\r\n";
      String head =
          line
              + " HTTP/1.0\r\nHost: 127.0.0.1:"
              + port
              + "\r\n"
              + type
              + "Content-Length: "
              + body.length
              + "\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(body);
      out.flush();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return parse(answer.toByteArray());
    }
  }

  private static Reply parse(byte[] answer) throws IOException {
    // Latin-1 keeps one char a byte, so that offsets in the head are offsets in the answer.
    String text = new String(answer, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0 || !text.startsWith("HTTP/1.") || text.length() < 12) {
      throw new IOException("the answer is no HTTP");
    }
    byte[] body = Arrays.copyOfRange(answer, end + 4, answer.length);
    try {
      List<String> head = List.of(text.substring(0, end).split("\r\n", -1));
      Reply reply = new Reply(Integer.parseInt(text.substring(9, 12)), head, body);
      Optional<String> length = reply.header("Content-Length");
      if (length.isPresent() && Integer.parseInt(length.get()) != body.length) {
        throw new IOException("the answer was cut short");
      }
      return reply;
    } catch (NumberFormatException e) {
      throw new IOException("the answer has no status or no length", e);
    }
  }
}
