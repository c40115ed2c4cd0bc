package munjip.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import munjip.analysis.TextAnalyzer;
import munjip.glossary.TermKey;
import munjip.search.RelatedQuery.Wording;
import munjip.search.Thesaurus.Meaning;

/**
 * Finds the terms in a text that have other wordings: {@code 언어 모델} is also "language model". Long
 * terms before those they are made of. For one text; single use.
 */
final class TermsInText {
  /** UTF-16 units that are read; the terms of a longer text stand at its beginning, too. */
  private static final int LONGEST = 50_000;

  /** Words of a longer one are found by themselves. */
  private static final int MOST_WORDS = 4;

  /** Other wordings of one term: the first ones are the best. */
  private static final int MOST_OF_A_TERM = 2;

  private final Thesaurus thesaurus;
  private final TermForms forms;
  private final Map<String, Wording> found = new LinkedHashMap<>();

  private TermsInText(Thesaurus thesaurus, TextAnalyzer analyzer) {
    this.thesaurus = thesaurus;
    this.forms = new TermForms(analyzer);
  }

  static List<Wording> of(String text, Thesaurus thesaurus, TextAnalyzer analyzer) {
    TermsInText terms = new TermsInText(thesaurus, analyzer);
    List<String> run = new ArrayList<>();
    int start = -1;
    int length = Math.min(LONGEST, text.length());
    for (int i = 0; i <= length; i++) {
      boolean inWord = i < length && Character.isLetterOrDigit(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        run.add(text.substring(start, i));
        start = -1;
      }
      boolean joins = i < length && (text.charAt(i) == ' ' || text.charAt(i) == '-');
      if (!inWord && !joins && !run.isEmpty()) {
        terms.read(run);
        run.clear();
      }
    }
    return List.copyOf(terms.found.values());
  }

  private void read(List<String> run) {
    int at = 0;
    while (at < run.size()) {
      int words = Math.min(MOST_WORDS, run.size() - at);
      while (words > 0 && !take(run.subList(at, at + words))) {
        words--;
      }
      at += Math.max(1, words);
    }
  }

  private boolean take(List<String> words) {
    StringBuilder before = new StringBuilder();
    words.subList(0, words.size() - 1).forEach(word -> before.append(TermKey.of(word)));
    for (String form : forms.of(words.getLast())) {
      String key = before + form;
      List<Meaning> meanings = key.length() < 2 ? List.of() : thesaurus.meanings(key);
      if (!meanings.isEmpty()) {
        String surface = surface(words, form);
        meanings.stream()
            .limit(MOST_OF_A_TERM)
            .forEach(
                meaning ->
                    found.merge(
                        meaning.text(),
                        new Wording(surface, meaning.text(), 1),
                        (one, more) -> new Wording(one.term(), one.also(), one.count() + 1)));
        return true;
      }
    }
    return false;
  }

  /** As the text has it, without a particle behind the last word. */
  private static String surface(List<String> words, String form) {
    String last = words.getLast();
    int end = last.length();
    for (int i = 1; i <= last.length(); i++) {
      if (TermKey.of(last.substring(0, i)).equals(form)) {
        end = i;
      }
    }
    List<String> shown = new ArrayList<>(words);
    shown.set(words.size() - 1, last.substring(0, end));
    return String.join(" ", shown);
  }
}
