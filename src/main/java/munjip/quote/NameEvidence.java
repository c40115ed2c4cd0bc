package munjip.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a note says for and against a form being a person's name: what stands beside it, and what it
 * is the subject of. {@link NameAt#PERSON} points are enough.
 */
final class NameEvidence {
  /** What is gathered from beside a name counts no more than this. */
  private static final double MOST = 2.5;

  private static final Anywhere SAYS_KO =
      new Anywhere(
          "말[하했한할]|주장|강조|지적|설명|회상|반박|반론|비판|답[했하변]|물었|묻|썼|적었|덧붙|밝[히혔힌]|경고|표현|언급|토로|단언|짚|인정"
              + "|비유|제안|조언|꼬집|우려|전했|라고|다고|불렀|부른");

  /** What only persons are said to do. */
  private static final Anywhere PERSON_SAYS =
      new Anywhere(
          "말[하했한]|주장|지적|강조|설명|회상|반박|비판|답했|답한|물었|적었|썼다|쓴다|덧붙|밝[혔힌히]|경고|토로|단언|인정|비유|조언|꼬집|표현"
              + "|고백|전했|전한|언급|불렀|부른|농담|제안");

  /** A clause or a quotation that a verb of saying governs. */
  private static final Anywhere SURELY_SAYS =
      new Anywhere(
          "[다라자냐]고(?:도|까지)?\\s(?:[가-힣]+\\s){0,2}(?:말|주장|강조|설명|지적|썼|쓴|적|덧붙|반박|비판|답|회상|밝|경고|조언|전|표현"
              + "|토로|단언|꼬집|묻|물)|[”\"’'」]\\s?(?:이?라고|고|며|라는|는)|(?:말|지적|주장|표현|썼|적었)[하했한]?[^.]{0,6}[:.“\"]"
              + "|말하길|지적했듯|주장하듯|말했듯|이렇게 (?:말|썼|적)");

  /** Words between quotation marks that a verb of saying governs. */
  private static final Anywhere QUOTED =
      new Anywhere(
          "[”\"」]\\s?(?:이?라고|고|며)\\s(?:[가-힣]+\\s){0,2}(?:말|주장|강조|설명|지적|썼|쓴|쓰|적|덧붙|반박|비판|답|회상|밝|경고|조언|전|표현|토로|단언|꼬집|묻|물|선언|고백)");

  private static final Pattern SAYS_EN =
      Pattern.compile("\\s(?:[a-z]+(?:ly)?\\s){0,2}(?:" + EnglishVerbs.ANY + ")\\b");

  private static final Pattern SAID_BEFORE =
      Pattern.compile(
          "\\b(?:said|says|asked|replied|wrote|writes|argues|argued|according to|According to|cried|added|whispered|exclaimed|shouted|murmured|muttered|answered|remarked|observed|explained|noted|argued)\\s$");

  private static final Pattern BY_BEFORE = Pattern.compile("\\b(?:by|By|from)\\s$");

  /** Behind the name: a title, words of theirs, a source. */
  private static final Pattern TITLE =
      Pattern.compile("\\s?(?:교수|박사|씨|님|선생|대표|CEO|CTO)(?![가-힣]*[가-힣]{3})");

  private static final Pattern WORDS_OF =
      Pattern.compile("의 (?:말|표현|주장|지적|글|에세이|조언|비유|블로그|트윗|관찰|통찰|논지)|의 [“\"‘「]|에 따르면");

  /** What is used, run or stood upon is no person. */
  private static final Pattern THING =
      Pattern.compile(
          "(?:을|를)? ?(?:사용|설치|실행|도입|기반|버전|모델|서버|도구|플러그인|라이브러리|프로젝트|프레임워크|플랫폼|서비스|언어|기법|방식|이론|기반의|개념"
              + "|데이터|구조|계정|저장소|앱)|에서(?![가-힣])|용 |으?로 (?:작성|구현|만든)|\\s?v?\\d"
              + "|\\s(?:API|SDK|CLI|server|model|library|framework|project|platform)\\b");

  /** What is called by a name is not who had it: {@code the Lottery Ticket hypothesis}. */
  private static final Pattern NOUN_BEHIND =
      Pattern.compile(
          "\\s(?:hypothesis|theorem|conjecture|principle|law|effect|paradox|paper|report|study|survey|poll|model|method"
              + "|algorithm|team|group|index|award|prize|problem|test|project|framework|library|protocol)s?\\b");

  /** Particles that names of things have oftener than names of persons. */
  private static final Pattern AS_THING =
      Pattern.compile("(?:을|를|에|로|으로|별|용|당|화|마다|들|급|간|에는|에도|으로는|로는)(?![가-힣])");

  private static final Pattern ROLE_EN =
      Pattern.compile(
          "(?i)author|nurse|teacher|doctor|chef|cook|poet|novelist|historian|architect|captain|neighbou?r|friend|colleague|translator|editor|journalist|critic|economist|sociologist|psychologist|biologist|physicist|mathematician|designer|artist|musician|carpenter|farmer|lawyer|judge|coach|librarian|curator|developer|engineer|co-?founder|founder|researcher|creator|professor|dr|prof|mr|mrs|ms|sir"
              + "|president|scientist|writer|blogger|philosopher|ceo|cto|user|maintainer");

  /** Before a word that says what somebody is: {@code another Apprentice}. */
  private static final Pattern ONE_OF_MANY =
      Pattern.compile("(?i)another|an?|each|every|some|any|several|many|our|their|these|those");

  /** How far behind a name its verb may stand, in UTF-16 units. */
  private static final int FAR = 260;

  /** What only persons do: {@code said, “…”}. */
  private static final Pattern SPEAKS_EN =
      Pattern.compile(
          "\\s(?:[a-z]+ly )?(?:said|says|asked|asks|replied|replies|wrote|writes|answered|remarked|remarks|argued|argues|joked|quipped|recalled|recalls|explained|explains|told \\w+|whispered|cried|shouted)(?: \\w+){0,2}[,:]?\\s[“\"]");

  private final NameWords words;
  private final Map<String, Double> own = new LinkedHashMap<>();

  /** Forms of several words by each of their endings. */
  private final Map<String, List<String>> byEnding = new HashMap<>();

  private final Map<String, List<String>> byLowerCase = new HashMap<>();
  private final Map<String, Double> beside = new HashMap<>();
  private final Map<String, Integer> subjects = new HashMap<>();

  NameEvidence(NameWords words) {
    this.words = words;
  }

  /** Every form that was seen, in the order of first sight. */
  List<String> forms() {
    return List.copyOf(own.keySet());
  }

  /** Forms of which these are the last words, but not all. */
  List<String> endingWith(String words) {
    return Collections.unmodifiableList(byEnding.getOrDefault(words, List.of()));
  }

  /** Forms that are spelled so but for the case of letters. */
  List<String> spelled(String form) {
    return List.copyOf(byLowerCase.getOrDefault(form.toLowerCase(Locale.ROOT), List.of()));
  }

  boolean knows(String form) {
    return own.containsKey(form);
  }

  double points(String form) {
    return own.getOrDefault(form, 0.0) + beside.getOrDefault(form, 0.0);
  }

  boolean isPerson(String form) {
    return points(form) >= NameAt.PERSON;
  }

  /** Whether a form is a name whatever stands beside it: a given name, a gloss, an account. */
  boolean isSurelyName(String form) {
    return own.getOrDefault(form, 0.0) >= NameAt.PERSON;
  }

  /** How often a form is the subject of a sentence. */
  int subjects(String form) {
    return subjects.getOrDefault(form, 0);
  }

  /** Something else than its surroundings speaks for a form. */
  void tell(String form, double points) {
    if (own.put(form, Math.max(points, own.getOrDefault(form, points))) == null) {
      know(form);
    }
  }

  private void know(String form) {
    add(byLowerCase, form.toLowerCase(Locale.ROOT), form);
    for (int at = form.indexOf(' '); at >= 0; at = form.indexOf(' ', at + 1)) {
      add(byEnding, form.substring(at + 1), form);
    }
  }

  private static void add(Map<String, List<String>> forms, String key, String form) {
    forms.computeIfAbsent(key, none -> new ArrayList<>()).add(form);
  }

  /** Something speaks against a form, whatever else was seen. */
  void against(String form, double points) {
    beside.merge(form, -points, Double::sum);
  }

  /**
   * Takes in a name at one place.
   *
   * @param quoted whether it stands between quotation marks, where verbs say nothing of it
   */
  void see(Part part, NameAt name, boolean quoted) {
    tell(name.form(), name.points());
    double more = quoted ? 0 : surroundings(part.text(), name);
    if (more != 0) {
      beside.merge(name.form(), more, (one, other) -> Math.min(MOST, one + other));
    }
  }

  private double surroundings(String text, NameAt name) {
    int start = name.range().start();
    int end = name.range().end();
    int far = Math.min(text.length(), end + 40);
    double more = 0;
    if (Authors.WROTE.matcher(text).region(end, text.length()).lookingAt()) {
      more += 1.5;
    }
    if (Ko.SUBJECT_AT.matcher(text).region(end, far).lookingAt()) {
      subjects.merge(name.form(), 1, Integer::sum);
      more += saysSomething(text, name) ? (quotesSomething(text, name) ? 1.25 : 1) : 0;
    } else if (TITLE.matcher(text).region(end, far).lookingAt()) {
      more += 2;
    } else if (WORDS_OF.matcher(text).region(end, far).lookingAt()) {
      more += 1;
    }
    if (SAYS_EN.matcher(text).region(end, Math.min(text.length(), end + 24)).lookingAt()) {
      subjects.merge(name.form(), 1, Integer::sum);
      more += SPEAKS_EN.matcher(text).region(end, far).lookingAt() ? 2 : 1.25;
    }
    more += before(text.substring(Math.max(0, start - 24), start));
    boolean single = name.form().indexOf(' ') < 0;
    if (name.points() < 3 && NOUN_BEHIND.matcher(text).region(end, far).lookingAt()) {
      more -= 2;
    } else if (single && THING.matcher(text).region(end, far).lookingAt()) {
      more -= 1;
    } else if (name.points() < 1.5 && AS_THING.matcher(text).region(end, far).lookingAt()) {
      more -= .5;
    }
    return more;
  }

  private static boolean quotesSomething(String text, NameAt name) {
    int from = name.range().end();
    return QUOTED.isIn(text, from, sentenceEnd(text, from));
  }

  /** Whether a sentence goes on from an offset with a clause or a quotation that somebody says. */
  static boolean surelySays(String text, int from) {
    return SURELY_SAYS.isIn(text, from, sentenceEnd(text, from));
  }

  /** Whether a verb of saying governs words between quotation marks behind an offset. */
  static boolean quotes(String text, int from) {
    return QUOTED.isIn(text, from, sentenceEnd(text, from));
  }

  private static int sentenceEnd(String text, int from) {
    int to = Math.min(text.length(), from + FAR);
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '“' || (c == '"' && !quoted)) {
        quoted = true;
      } else if (c == '”' || c == '"') {
        quoted = false;
      } else if (!quoted && c == '.' && i + 1 < to && text.charAt(i + 1) == ' ') {
        return i;
      }
    }
    return to;
  }

  private boolean saysSomething(String text, NameAt name) {
    int from = name.range().end();
    int to = sentenceEnd(text, from);
    boolean sure = name.points() >= 1.5 || name.form().indexOf(' ') >= 0;
    boolean latin = !Ko.isSyllable(name.form().charAt(0));
    Anywhere says = sure ? SAYS_KO : latin ? PERSON_SAYS : SURELY_SAYS;
    return says.isIn(text, from, to);
  }

  /** The letters that a text ends with, but for a blank behind them. */
  private static String lastWord(String text) {
    int end = text.endsWith(" ") ? text.length() - 1 : text.length();
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private double before(String text) {
    double more = SAID_BEFORE.matcher(text).find() ? 1.25 : BY_BEFORE.matcher(text).find() ? .5 : 0;
    String role = lastWord(text);
    if (!role.isEmpty()) {
      boolean is = role.endsWith("인") && words.isRole(role.substring(0, role.length() - 1));
      more += is || words.isRole(role) || ROLE_EN.matcher(role).matches() ? 1.5 : 0;
      more -= ONE_OF_MANY.matcher(role).matches() ? 1.5 : 0;
    }
    return more;
  }
}
