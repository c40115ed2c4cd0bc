package munjip.note;

/** The language of a note by its share of letters outside code. */
public enum Language {
  KO,
  EN,
  MIXED;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
