package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import munjip.text.TextRange;

/** Finds the places of a text that name somebody, by every form a note has for them. */
final class NamePlaces {
  private final Map<String, Person> people;
  private final NameWords words;

  private final NameForms forms = new NameForms();

  NamePlaces(Map<String, Person> people, NameWords words) {
    this.people = people;
    this.words = words;
    people.keySet().forEach(forms::add);
  }

  /** Somebody's name is one more form to look for. */
  void add(String form) {
    forms.add(form);
  }

  /** The places in order, none inside another. */
  List<NameBook.Place> in(String text) {
    List<NameBook.Place> places = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (!forms.mayBegin(text.charAt(at)) || !mayBegin(text, at)) {
        continue;
      }
      for (String form : forms.at(text, at)) {
        int end = at + form.length();
        if (ends(text, end)) {
          places.add(
              new NameBook.Place(new TextRange(at, end), people.get(form), behindTitle(text, end)));
          at = end - 1;
          break;
        }
      }
    }
    return places;
  }

  private static boolean mayBegin(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !isWord(before)
        // Accounts are Latin: a Hangul name behind the sign is how notes link to a person's page.
        && (Ko.isSyllable(text.charAt(at)) ? "/.-" : "@/.-").indexOf(before) < 0
        && !(Ko.isSyllable(before) && Ko.isSyllable(text.charAt(at)));
  }

  /** Whether a form that ends here is all of a word but for a particle or a title. */
  private boolean ends(String text, int end) {
    return Ko.isSyllable(text.charAt(end - 1)) ? endsAsName(text, end) : !goesOn(text, end);
  }

  /** Whether the word a form ends with is longer: {@code karpathy_1}, {@code Karpathy.com}. */
  private static boolean goesOn(String text, int end) {
    if (end == text.length()) {
      return false;
    }
    char next = text.charAt(end);
    boolean joined = ".-".indexOf(next) >= 0 && end + 1 < text.length();
    return isWord(next) || (joined && isWord(text.charAt(end + 1)));
  }

  private static boolean isWord(char c) {
    return c == '_' || (Character.isLetterOrDigit(c) && !Ko.isSyllable(c) && c < 0x2E80);
  }

  /** Behind a Hangul name only a particle, a title, or no Hangul stands. */
  private boolean endsAsName(String text, int end) {
    String rest = text.substring(end, Ko.end(text, end));
    if (rest.isEmpty() || Ko.isParticle(rest)) {
      return true;
    }
    for (int cut = rest.length(); cut >= 1; cut--) {
      if (words.isRole(rest.substring(0, cut))
          && (cut == rest.length() || Ko.isParticle(rest.substring(cut)))) {
        return true;
      }
    }
    return false;
  }

  /** Behind a title that follows the name: {@code Daniela Amodei 공동창업자가}. */
  private int behindTitle(String text, int end) {
    int from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    int to = from;
    while (to < text.length()
        && (Ko.isSyllable(text.charAt(to)) || "CEOTFPVM".indexOf(text.charAt(to)) >= 0)) {
      to++;
    }
    for (int cut = to; cut > from; cut--) {
      String rest = text.substring(cut, to);
      boolean honoured =
          rest.startsWith("님") && (rest.length() == 1 || Ko.isParticle(rest.substring(1)));
      if (words.isRole(text.substring(from, cut))
          && (rest.isEmpty() || Ko.isParticle(rest) || honoured)) {
        return honoured ? cut + 1 : cut;
      }
    }
    return end;
  }
}
