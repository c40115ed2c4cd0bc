package munjip.web;

/** The port to serve on cannot be had; the message says why and what to do. */
public final class PortUnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  private PortUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  static PortUnavailableException busy(int port, Throwable cause) {
    return new PortUnavailableException(
        "Port %d is taken, perhaps by another Munjip: choose another with --port, or --port 0 for any free one."
            .formatted(port),
        cause);
  }

  static PortUnavailableException forbidden(int port, Throwable cause) {
    return new PortUnavailableException(
        "Port %d may only be used by the administrator: choose one from 1024 on with --port."
            .formatted(port),
        cause);
  }
}
