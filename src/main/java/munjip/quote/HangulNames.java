package munjip.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * Finds Hangul that may be names: {@code 일론 머스크가}, {@code 김철수 교수는}, {@code 카파시(Karpathy)}. Korean
 * marks no names, so only what a given name, a title or a gloss tells is certain.
 */
final class HangulNames {
  /** Syllables that Korean writes in names from abroad. */
  private static final String FOREIGN =
      "오파씨스츠트프크르브즈슨튼킨런먼턴펀링팅킹핑딩카커코쿠키케캐켄켈타터티테퍼푸페패러레루뤼렐릴릭렉럼랜랭램멜넬델헬엘윌웰첼슈쇼셔셀섀젠젤잭벨벤벡밴뱅빌핸핀팰팔펠폴폰콘콜콥컬켐랄롤롬룬린립닌닉넌뉴니네멀몬몰밀믹베바보버부비뷔빈쉬쉴시샌샘섬싱쏜온옐워월웨위윈잉로리토라오하허헤호후휴히마모미노누다도드디데던덴제조주지즐글그골굴";

  /** Of these, the ones that hardly stand in other words. */
  private static final String ABROAD = "스츠트프크르브즈슨튼킨런먼턴펀링팅킹핑카커쿠키케캐켄타터티테퍼푸페패러레루릴릭젠슈셔벤벡윌엘콘멜넬윈뉴덴델";

  private static final BitSet NEAR = set(FOREIGN);
  private static final BitSet FAR = set(ABROAD);

  private static BitSet set(String syllables) {
    BitSet set = new BitSet();
    syllables.chars().forEach(set::set);
    return set;
  }

  private static final Pattern GLOSS =
      Pattern.compile(
          "\\s?[(（\\[]\\s?(\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s[\\p{L}\\p{M}'’.\"-]+){0,4})(?=[,)）\\]:;/·])");

  /** Ends of verbs made of nouns. */
  private static final Pattern VERBAL = Pattern.compile("(?:시키|시킨다?|시켜|시킬|스러워지?|워지|어지)$");

  /** Between a first name and a surname: 어슐러 르 귄. */
  private static final Set<String> LINKS =
      Set.of("르", "드", "반", "판", "폰", "델", "라", "데", "디", "다", "본", "더", "덴");

  private final NameWords words;

  private final Beginnings givenNames;
  private final KoreanTitles titles;

  HangulNames(NameWords words) {
    this.words = words;
    this.givenNames = new Beginnings(words.given());
    this.titles = new KoreanTitles(words);
  }

  /** Whether words are built like a name: 최승자, 존 버거, 마틴 파울러. */
  boolean looksLikeName(String form) {
    String[] pieces = form.split("[ ·]");
    String last = pieces[pieces.length - 1];
    for (String piece : pieces) {
      if (words.isOther(piece) || words.isRole(piece)) {
        return false;
      }
    }
    if (endsWithParticle(last)) {
      return false;
    }
    return pieces.length == 1
        ? (KoreanName.mayBe(form) && KoreanName.hasGiven(form)) || isForeign(form)
        : words.isGiven(pieces[0]) || (isForeign(last) && isForeign(pieces[0]));
  }

  /** 벡은, 파울러가: the name and what its sentence does with it. */
  private static boolean endsWithParticle(String word) {
    int end = word.length() - 1;
    return end > 0
        && "은는을를이가와과".indexOf(word.charAt(end)) >= 0
        && Ko.isParticle(word.charAt(end - 1), word.substring(end));
  }

  List<NameAt> in(String text) {
    List<NameAt> found = new ArrayList<>();
    List<TextRange> run = new ArrayList<>();
    for (TextRange range : Ko.words(text, 0, text.length())) {
      if (!run.isEmpty() && !parts(text, run.getLast().end(), range.start())) {
        run.clear();
      }
      boolean latinBefore =
          range.start() > 0 && Character.isLetterOrDigit(text.charAt(range.start() - 1));
      if (latinBefore) {
        run.clear();
        continue;
      }
      if (mayName(text, run, range)) {
        name(text, run, range, found);
      }
      run.add(range);
      if (run.size() > 4) {
        run.removeFirst();
      }
    }
    return found;
  }

  private static boolean parts(String text, int from, int to) {
    return to - from == 1 && " \n·".indexOf(text.charAt(from)) >= 0;
  }

  /** Whether anything about a word could make it a name; most words are told here, and cheaply. */
  private boolean mayName(String text, List<TextRange> before, TextRange word) {
    int next = word.end() < text.length() ? text.charAt(word.end()) : ' ';
    boolean glossed = next == '(' || next == '（' || text.startsWith(" (", word.end());
    if (glossed || given(text, before) > 0) {
      return true;
    }
    for (int i = word.start(); i < word.end(); i++) {
      char c = text.charAt(i);
      if (FAR.get(c) || c == '씨' || c == '님') {
        return true;
      }
    }
    boolean mayBegin = givenNames.mayBegin(text, word.start(), word.end());
    for (int end = word.start() + 2;
        mayBegin && end <= Math.min(word.end(), word.start() + 6);
        end++) {
      if (words.isGiven(text.substring(word.start(), end))) {
        return true;
      }
    }
    return titles.mayFollow(text, word.end())
        || titles.mayFollow(text, word.start() + 3)
        || mayBeKorean(text, word);
  }

  /** A surname, two syllables and the particle of a subject. */
  private static boolean mayBeKorean(String text, TextRange word) {
    int particle = word.start() + 3;
    return word.length() >= 4
        && word.length() <= 6
        && "은는이가".indexOf(text.charAt(particle)) >= 0
        && KoreanName.mayBe(text.substring(word.start(), particle))
        && (KoreanName.hasGiven(text.substring(word.start(), particle))
            || !KoreanName.endsAsThing(text.substring(word.start(), particle)));
  }

  /** Whether a word of three syllables that may be a name is said to have said words in marks. */
  private static boolean quotes(String text, TextRange word) {
    return word.length() == 3
        && !KoreanName.endsAsThing(word.of(text))
        && NameEvidence.quotes(text, Ko.end(text, word.end()));
  }

  /** The name that ends in this word, if one does. */
  private void name(String text, List<TextRange> before, TextRange last, List<NameAt> found) {
    String word = last.of(text);
    for (int end : cuts(word)) {
      String core = word.substring(0, end);
      String rest = word.substring(end);
      double title = titles.points(text, last.start() + end, rest);
      boolean ends = rest.isEmpty() || Ko.isParticle(rest) || title > 0;
      if (ends && !rest.isEmpty() && words.isOther(core) && title == 0) {
        return;
      }
      if (!ends
          || words.isOther(core)
          || words.isRole(core)
          || (core.length() < 2 && before.isEmpty())) {
        continue;
      }
      NameAt name = best(text, before, new TextRange(last.start(), last.start() + end), title);
      if (name != null) {
        found.add(name);
        return;
      }
    }
  }

  /** Where the name may end, likeliest first: before a particle that fits, then at the end. */
  private List<Integer> cuts(String word) {
    List<Integer> cuts = new ArrayList<>();
    for (int end = Math.max(1, word.length() - 5); end < word.length(); end++) {
      String core = word.substring(0, end);
      boolean only =
          word.charAt(end) == '만'
              && end + 1 < word.length()
              && end >= 2
              && !isForeign(core)
              && !words.isGiven(core);
      if (!only && Ko.isParticle(word.charAt(end - 1), word.substring(end))) {
        cuts.add(end);
      }
    }
    for (int end = word.length(); end >= 1; end--) {
      if (!cuts.contains(end)) {
        cuts.add(end);
      }
    }
    return cuts;
  }

  private NameAt best(String text, List<TextRange> before, TextRange core, double title) {
    int given = given(text, before);
    String word = core.of(text);
    if (given > 0 && LINKS.contains(word) && mayGoOn(text, core.end())) {
      return null;
    }
    Matcher gloss = GLOSS.matcher(text).region(core.end(), text.length());
    if (gloss.lookingAt()) {
      String latin = gloss.group(1).strip();
      List<NameAt> names = new LatinNames(words).in(latin);
      int count = latin.split("\\s").length;
      boolean person = names.size() == 1 && names.get(0).form().length() >= latin.length() - 1;
      if (person && (names.get(0).points() >= 3 || given > 0 || title > 0)) {
        int from = 0;
        while (from < Math.min(Math.min(count - 1, 3), before.size())
            && isNamePiece(before.get(before.size() - 1 - from).of(text))) {
          from++;
        }
        return at(text, before, from, core, 3);
      }
      // A gloss of two words or more beside a surname, or as many words, of whom somebody speaks.
      boolean speaks = count > 1 && NameEvidence.surelySays(text, Ko.end(text, gloss.end()));
      if (person && speaks && before.size() >= count - 1 && isForeign(word)) {
        return at(text, before, count - 1, core, 2.9);
      }
      return person && speaks && KoreanName.mayBe(word) ? at(text, before, 0, core, 2.9) : null;
    }
    if (given > 0 && word.length() > 2 && word.endsWith("로") && !words.isGiven(word)) {
      // 마틴 파울러로: behind a first name the particle is likelier than a name that ends so.
      return best(text, before, new TextRange(core.start(), core.end() - 1), title);
    }
    boolean likely =
        given > 0 && (before.get(before.size() - given).length() > 1 || isForeign(word));
    if (likely && isNameLike(word)) {
      return at(text, before, given, core, 3);
    }
    boolean subject =
        Ko.SUBJECT_AT.matcher(text).region(core.end(), text.length()).lookingAt()
            || text.startsWith("의 ", core.end())
            || text.startsWith("에 따르면", core.end());
    if (given > 0
        && subject
        && word.length() >= 2
        && word.length() <= 5
        && "에서들라로이님씨".indexOf(word.charAt(word.length() - 1)) < 0
        && isNameLike(word)) {
      return at(text, before, given, core, 2.2);
    }
    boolean partOfName =
        word.length() == 2 && text.startsWith("씨", core.end()) && isForeign(word + "씨");
    if (partOfName) {
      return at(text, before, 0, new TextRange(core.start(), core.end() + 1), 2);
    }
    if (title > 0 && (isForeign(word) || KoreanName.mayBe(word))) {
      return at(text, before, 0, core, title);
    }
    if (title > 0 && word.length() >= 3 && word.length() <= 5 && !words.isOther(word)) {
      return at(text, before, 0, core, 2.1);
    }
    if (words.isGiven(word) && word.length() > 1) {
      return at(text, before, 0, core, 1.1);
    }
    if (subject && KoreanName.mayBe(word) && (KoreanName.hasGiven(word) || quotes(text, core))) {
      return at(text, before, 0, core, 1.1);
    }
    if (!isForeign(word)) {
      return null;
    }
    return at(text, before, 0, core, !subject ? 0 : isKnownTitleBefore(before, text) ? 1.6 : 1.1);
  }

  /** How many words before a surname belong to its name. */
  private int given(String text, List<TextRange> before) {
    int given = 0;
    int sure = 0;
    while (given < before.size() && given < 3) {
      TextRange range = before.get(before.size() - 1 - given);
      if (range.length() > 1 && !givenNames.mayBegin(text, range.start(), range.end())) {
        break;
      }
      String word = range.of(text);
      if (words.isGiven(word)) {
        sure = given + 1;
      } else if (!LINKS.contains(word)) {
        break;
      }
      given++;
    }
    return sure;
  }

  private static boolean mayGoOn(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Ko.isSyllable(text.charAt(end + 1));
  }

  private static NameAt at(
      String text, List<TextRange> before, int words, TextRange core, double points) {
    int start = words == 0 ? core.start() : before.get(before.size() - words).start();
    TextRange range = new TextRange(start, core.end());
    return new NameAt(range, Blanks.single(range.of(text)), points);
  }

  private boolean isNamePiece(String word) {
    return words.isGiven(word) || isForeign(word);
  }

  private boolean isNameLike(String word) {
    return word.length() <= 6 && !words.isOther(word) && !words.isRole(word);
  }

  private boolean isForeign(String word) {
    return word.length() >= 2
        && word.length() <= 6
        && count(word, FAR) > 0
        && count(word, NEAR) * 3 >= word.length() * 2
        && "링팅밍핑닝징션성율률화들하라형적용되해".indexOf(word.charAt(word.length() - 1)) < 0
        && !VERBAL.matcher(word).find()
        && !words.isOther(word);
  }

  private static int count(String word, BitSet syllables) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      count += syllables.get(word.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private boolean isKnownTitleBefore(List<TextRange> before, String text) {
    return !before.isEmpty() && words.isRole(before.getLast().of(text));
  }
}
