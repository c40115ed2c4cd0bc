package munjip.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import munjip.text.TextRange;

/** Finds the places of a text that name somebody, by every form a note has for them. */
final class NamePlaces {
  private final Map<String, Person> people;
  private final NameWords words;

  /** Forms by their first letter, longer ones first. */
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  private final BitSet firsts = new BitSet();

  NamePlaces(Map<String, Person> people, NameWords words) {
    this.people = people;
    this.words = words;
    for (String form : people.keySet()) {
      firsts.set(form.charAt(0));
      byFirst.computeIfAbsent(form.charAt(0), first -> new ArrayList<>()).add(form);
    }
    byFirst
        .values()
        .forEach(forms -> forms.sort(Comparator.comparingInt((String form) -> -form.length())));
  }

  /** The places in order, none inside another. */
  List<NameBook.Place> in(String text) {
    List<NameBook.Place> places = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!firsts.get(c) || !mayBegin(text, at)) {
        continue;
      }
      List<String> forms = byFirst.get(c);
      for (String form : forms) {
        int end = end(text, at, form);
        if (end > 0) {
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

  /** Where a form ends that stands here; a blank of it may be a line end. 0 when it does not. */
  private int end(String text, int at, String form) {
    int end = at + form.length();
    if (end > text.length()) {
      return 0;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char there = text.charAt(at + i);
      if (c != there && !(c == ' ' && there == '\n')) {
        return 0;
      }
    }
    if (Ko.isSyllable(text.charAt(end - 1))) {
      return endsAsName(text, end) ? end : 0;
    }
    return goesOn(text, end) ? 0 : end;
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
