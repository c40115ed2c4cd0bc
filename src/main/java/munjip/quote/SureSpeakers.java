package munjip.quote;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hangul that nothing but the dictionary knows as a proper noun, and that says what only persons
 * say: {@code 한강은 “…”라고 말했다}. Firms, countries and products are proper nouns, too, and say things
 * in the news; what stands behind the name elsewhere in the note tells them.
 */
final class SureSpeakers {
  /** Of what is said, in UTF-16 units: a word may be a name for something. */
  private static final int SHORTEST = 10;

  private static final int LONGEST = 400;

  /** How far before a quotation its subject may stand, in UTF-16 units. */
  private static final int FAR = 80;

  private static final Pattern SAYS =
      Pattern.compile(
          "[”\"]\\s?(?:이?라고|고|며|이?라며)\\s(?:[가-힣]+\\s){0,2}(?:말[하했한]|회상|고백|토로|농담|물었|되물|답[했한하]|대답|반문|털어놓|외쳤|조언|반박|덧붙|주장|강조|경고|단언|썼|적었|꼬집|회고)");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?<![가-힣A-Za-z])(?:([가-힣]{2,5})\\s)?([가-힣]{2,5}?)(은|는|이|가)(?=\\s(?!것)(?:[^“”\".]{0,60}\\s)?$)");

  /** Behind the name of a firm, a country, a product. */
  private static final String AS_OTHER =
      "(?:을|를)? ?(?:사용|설치|실행|도입|이용|활용|출시|인수|기반|버전|모델|서버|도구|플랫폼|서비스|제품|계정|앱|측|본사|직원|대변인|정부|당국|대통령|총리|주가|주식|팀|사|社|코리아|재단|그룹|회사|기업|은행|대학|부|시|군|국민|시민|출신|현지|CEO|대표|창업자|등의? (?:기업|회사|국가|나라|도시))"
          + "|에서(?![가-힣])|에 있는|산 |인들|어로|으?로 (?:작성|구현|만든|이동|이사)|(?:이라는|라는|같은) (?:회사|기업|도구|서비스|제품|나라|도시|단체|매체|사이트)|\\(주\\)|[(]?㈜";

  private static final String OBJECT = "을를";

  private final NameEvidence evidence;
  private final Lexicon lexicon;

  SureSpeakers(NameEvidence evidence, Lexicon lexicon) {
    this.evidence = evidence;
    this.lexicon = lexicon;
  }

  void read(List<Part> parts) {
    Set<String> forms = new LinkedHashSet<>();
    for (Part part : parts) {
      String text = part.text();
      if (text.indexOf('”') >= 0 || text.indexOf('"') >= 0) {
        Matcher says = SAYS.matcher(text);
        while (says.find()) {
          int open =
              text.lastIndexOf(text.charAt(says.start()) == '"' ? '"' : '“', says.start() - 1);
          int length = says.start() - open;
          if (open >= 0 && length > SHORTEST && length < LONGEST) {
            subjects(text.substring(Math.max(0, open - FAR), open), forms);
          }
        }
      }
    }
    forms.stream()
        .filter(form -> !isOther(form, parts))
        .forEach(form -> evidence.tell(form, NameAt.PERSON));
  }

  private void subjects(String before, Set<String> forms) {
    Matcher subject = SUBJECT.matcher(before);
    while (subject.find()) {
      String first = subject.group(1);
      String form = subject.group(2);
      String particle = subject.group(3);
      // 결론을 내리는: a verb with its object.
      boolean verb =
          lexicon.verbs().isVerb(form + particle)
              || (first != null && OBJECT.indexOf(first.charAt(first.length() - 1)) >= 0);
      if (!verb && Ko.isParticle(form.charAt(form.length() - 1), particle) && isProper(form)) {
        forms.add(first != null && isProper(first) ? first + " " + form : form);
      }
    }
  }

  /** Not what parties, offices and places end in. */
  private boolean isProper(String form) {
    return "당들측팀회사청처군국시단연링팅밍핑닝징션".indexOf(form.charAt(form.length() - 1)) < 0
        && !lexicon.words().isOther(form)
        && !lexicon.words().isRole(form)
        && lexicon.verbs().isProperNoun(form);
  }

  private static boolean isOther(String form, List<Part> parts) {
    Pattern other = Pattern.compile("(?<![가-힣])" + form + "(?:" + AS_OTHER + ")");
    return parts.stream()
        .anyMatch(part -> part.text().contains(form) && other.matcher(part.text()).find());
  }
}
