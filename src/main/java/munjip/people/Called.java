package munjip.people;

import java.util.List;

/**
 * Whom a typed name means, and who else is called so.
 *
 * @param meant the likeliest first
 * @param others of a name of one word: those of whom it is the first name where it means others by
 *     their surname, and those who are written so in other letters; the oftener named first
 * @param exactly false where nobody is called just so, and a near spelling was taken for it
 */
public record Called(List<Speaker> meant, List<Speaker> others, boolean exactly) {
  static final Called NOBODY = new Called(List.of(), List.of(), true);

  public Called {
    meant = List.copyOf(meant);
    others = List.copyOf(others);
  }
}
