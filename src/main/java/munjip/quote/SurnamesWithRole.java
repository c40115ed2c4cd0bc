package munjip.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code 문 작가는}, {@code 백 편집자가}: a Korean surname and what somebody is, of the one person with that
 * surname whom the note names in full.
 */
final class SurnamesWithRole {
  private static final Pattern ROLE =
      Pattern.compile("([가-힣]{2,6}?)(?:님)?(?=(?:은|는|이|가|도|의|께서|에게|과|와|을|를)(?![가-힣])|[\\s,.:：]|$)");

  /** Surnames that are words before what somebody is: this, former, one, present, new. */
  private static final Set<String> WORDS =
      Set.of(
          "이", "전", "한", "현", "신", "구", "주", "원", "여", "고", "양", "두", "세", "본", "남", "노", "그", "각",
          "새");

  private SurnamesWithRole() {}

  /**
   * @param names full Korean names
   * @return for each form that the parts have, the full name that is meant
   */
  static Map<String, String> of(List<Part> parts, Set<String> names, NameWords words) {
    Map<String, String> bySurname = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (String name : names) {
      if (KoreanName.isOne(name) && name.length() == 3) {
        String surname = name.substring(0, 1);
        if (bySurname.putIfAbsent(surname, name) != null) {
          shared.add(surname);
        }
      }
    }
    bySurname.keySet().removeAll(shared);
    bySurname.keySet().removeAll(WORDS);
    Map<String, String> forms = new TreeMap<>();
    if (bySurname.isEmpty()) {
      return forms;
    }
    for (Part part : parts) {
      for (Map.Entry<String, String> each : bySurname.entrySet()) {
        called(part.text(), each.getKey(), each.getValue(), words, forms);
      }
    }
    return forms;
  }

  private static void called(
      String text, String surname, String name, NameWords words, Map<String, String> forms) {
    String begins = surname + " ";
    for (int at = text.indexOf(begins); at >= 0; at = text.indexOf(begins, at + 1)) {
      boolean word = at == 0 || !Ko.isSyllable(text.charAt(at - 1));
      Matcher role = ROLE.matcher(text).region(at + begins.length(), text.length());
      if (word && role.lookingAt() && words.isRole(role.group(1))) {
        forms.put(begins + role.group(1), name);
      }
    }
  }
}
