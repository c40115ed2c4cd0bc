package munjip.search;

/** A request that cannot be answered as asked; the message says what was expected. */
public final class BadRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadRequestException(String message) {
    super(message);
  }

  static void requireWithin(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new BadRequestException(
          "%s is %d; it must be a whole number from %d to %d.".formatted(name, value, least, most));
    }
  }
}
