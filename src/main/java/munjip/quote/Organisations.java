package munjip.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * Tells capitalised names of firms and products from those of persons by what the note says of them
 * anywhere: {@code Anubis라는 도구}, {@code the firm Southleft}, {@code Southleft 창업자 TJ Pitre}, a
 * repository of that name.
 */
final class Organisations {
  private static final String KIND =
      "(?:도구|회사|기업|업체|서비스|제품|플랫폼|프로젝트|라이브러리|프레임워크|스타트업|에이전시|컨설팅사|매체|언론|앱|봇|단체|재단|커뮤니티|엔진|브라우저|프로그램|출판사|게임사|개발사|운영사|은행|대학|방송|저널|소프트웨어|데이터베이스)";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:이?라는|이란) (?:[가-힣]+ ){0,3}"
              + KIND
              + "| ?[(（]"
              + KIND
              + "[)）]"
              + "|\\s(?:Inc|Labs?|Foundation|LLC|Ltd|Corp|GmbH|Technologies|Studios?|Publishing|Ventures|Capital|Systems|Press|Group|Team|Games)\\b"
              + "|\\s?(?:팀|社|측)(?:은|는|이|가|의|에서|을|과|에)(?![가-힣])"
              + "|(?:의 |\\s)(?:API|SDK|CLI|고객사|고객|직원|본사|주가|요금제|개발팀|사용자|공식 문서|엔지니어들|엔지니어링 팀|엔지니어링)(?![가-힣]{3})"
              + "|(?:을|를) (?:설치|실행|도입|인수|다운로드|업데이트|배포|설립|창업|공동 ?창업)"
              + "|\\s(?:공동 ?창업자|창업자|CEO|CTO|COO|부사장|임원|엔지니어|개발자|연구원|직원|디자이너)(?:인|이자)?\\s(?=\\p{Lu})"
              + "|(?:에서|에) (?:일하|일한|일했|근무|다니|입사|합류|재직)"
              + "|['’]s (?:API|SDK|CLI|customers|users|employees|engineers|headquarters|website|documentation|docs|CEO|CTO|founder)\\b"
              + "|\\s(?:API|SDK|CLI|customers|users|employees|engineers|shares|CEO|CTO)\\b"
              + "|,? (?:is|was|are) (?:an?|the) (?:[\\w-]+ ){0,3}(?:company|firm|startup|tool|library|platform|product|service|agency|framework|app|nonprofit|organi[sz]ation|vendor|provider|database)\\b");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?:[Tt]he|[Aa]n?) (?:[\\w-]+ )?(?:firm|company|startup|tool|library|platform|framework|product|service|agency|vendor|app|nonprofit)(?: called| named)? "
              + "|\\b(?:work(?:s|ed|ing)? (?:at|for)|founder of|CEO of|CTO of|employees? (?:of|at)|customers? of|acquired|installing|installed|engineers? at|powered by) "
              + "|(?<![가-힣])(?:[가-힣]{2,8} )?"
              + KIND
              + "(?:인)? )[“\"'‘`*]?$");

  /** {@code the Anubis developers}. */
  private static final Pattern ARTICLE = Pattern.compile("\\b[Tt]he $");

  private static final Pattern SMALL = Pattern.compile("\\s[a-z]{3,}s?\\b");

  private static final Pattern ENDS =
      Pattern.compile(
          ".* (?:Inc|Labs?|Foundation|LLC|Ltd|Corp|GmbH|Technologies|Studios?|Publishing|Ventures|Systems|Press|Group|Team|Games|House|International|University|Institute|Accelerator)\\.?");

  private static final Pattern REPOSITORY =
      Pattern.compile(
          "(?i)(?:https?://)?(?:www\\.)?github\\.com/[\\w.-]+/([\\w.-]+?)(?:\\.git)?/?(?:[#?].*)?");

  /** How far around a name something may tell what it is, in UTF-16 units. */
  private static final int NEAR = 48;

  /** More than an account and what is gathered beside a name. */
  private static final double AGAINST = 6;

  /** Signs that outweigh one for a person: an account of the same name. */
  private static final int SURE = 2;

  private final NameEvidence evidence;
  private final NameWords words;

  Organisations(NameEvidence evidence, NameWords words) {
    this.evidence = evidence;
    this.words = words;
  }

  void read(List<Part> parts) {
    List<String> candidates =
        evidence.forms().stream()
            .filter(form -> Character.isUpperCase(form.charAt(0)))
            .filter(form -> evidence.isPerson(form) && !isGiven(form))
            .toList();
    Map<String, Integer> signs = signs(parts, candidates);
    for (String form : candidates) {
      // What was told of another may have told that this is nobody.
      if (evidence.isPerson(form)) {
        boolean firm = ENDS.matcher(form).matches() || form.startsWith("The ");
        int told = signs.getOrDefault(form, 0) + (firm ? SURE : 0);
        if (told >= (evidence.isSurelyName(form) ? SURE : 1)) {
          evidence.against(form, AGAINST);
          shortened(form);
        }
      }
    }
  }

  /** The first word of a firm's name stands for the firm. */
  private void shortened(String form) {
    int blank = form.indexOf(' ');
    if (blank > 0 && evidence.knows(form.substring(0, blank))) {
      evidence.against(form.substring(0, blank), AGAINST);
    }
  }

  /** A given name and more. */
  private boolean isGiven(String form) {
    int blank = form.indexOf(' ');
    return blank > 0 && words.isGiven(form.substring(0, blank));
  }

  /** How many signs the parts give for each form. */
  private static Map<String, Integer> signs(List<Part> parts, List<String> candidates) {
    NameForms forms = new NameForms();
    Map<String, List<String>> spelled = new HashMap<>();
    for (String form : candidates) {
      forms.add(form);
      spelled.computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(form);
    }
    Map<String, Integer> signs = new HashMap<>();
    for (Part part : parts) {
      Map<String, Integer> here = inText(part.text(), forms);
      for (Part.Link link : part.links()) {
        Matcher repository = REPOSITORY.matcher(link.href());
        if (repository.matches()) {
          // What the text says already is not said twice by its link.
          spelled.getOrDefault(repository.group(1).toLowerCase(Locale.ROOT), List.of()).stream()
              .filter(form -> !here.containsKey(form))
              .forEach(form -> signs.merge(form, 1, Integer::sum));
        }
      }
      here.forEach((form, count) -> signs.merge(form, count, Integer::sum));
    }
    return signs;
  }

  private static Map<String, Integer> inText(String text, NameForms forms) {
    Map<String, Integer> signs = new HashMap<>();
    for (int at = 0; at < text.length(); at++) {
      if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
        continue;
      }
      for (String form : forms.at(text, at)) {
        int end = at + form.length();
        boolean there = text.startsWith(form, at) && !isInside(text, at, end);
        if (there && isOther(text, at, end)) {
          signs.merge(form, 1, Integer::sum);
        }
      }
    }
    return signs;
  }

  private static boolean isInside(String text, int at, int end) {
    boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean behind =
        end < text.length()
            && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')
            && !Ko.isSyllable(text.charAt(end));
    return before || behind;
  }

  private static boolean isOther(String text, int at, int end) {
    TextRange behind = new TextRange(end, Math.min(text.length(), end + NEAR));
    if (BEHIND.matcher(text).region(behind.start(), behind.end()).lookingAt()) {
      return true;
    }
    String before = text.substring(Math.max(0, at - NEAR), at);
    return BEFORE.matcher(before).find()
        || (ARTICLE.matcher(before).find()
            && SMALL.matcher(text).region(behind.start(), behind.end()).lookingAt());
  }
}
