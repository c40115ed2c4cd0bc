package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * Finds Hangul that may be names: {@code 일론 머스크가}, {@code 김철수 교수는}, {@code 카파시(Karpathy)}. Korean
 * marks no names, so only what a given name, a title or a gloss tells is certain.
 */
final class HangulNames {
  private static final Pattern WORD = Pattern.compile("[가-힣]+");

  /** Most frequent surnames; with two more syllables most of these are somebody's name. */
  private static final Set<String> SURNAMES =
      Set.of(
          "김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서", "신", "권", "황", "안", "송",
          "류", "유", "홍", "전", "고", "문", "양", "손", "배", "백", "허", "남", "심", "노", "하", "곽", "성", "차",
          "주", "우", "구", "민", "나", "진", "지", "엄", "채", "원", "천", "방", "공", "현", "함", "변", "염", "여",
          "추", "도", "소", "석", "선", "설", "마", "길", "연", "위", "표", "명", "기", "반", "라", "왕", "금", "옥",
          "육", "인", "맹", "제", "모", "탁", "국", "은", "편", "용", "남궁", "황보", "제갈", "선우", "독고", "사공");

  /** Syllables that Korean writes in names from abroad. */
  private static final String FOREIGN =
      "오파씨스츠트프크르브즈슨튼킨런먼턴펀링팅킹핑딩카커코쿠키케캐켄켈타터티테퍼푸페패러레루뤼렐릴릭렉럼랜랭램멜넬델헬엘윌웰첼슈쇼셔셀섀젠젤잭벨벤벡밴뱅빌핸핀팰팔펠폴폰콘콜콥컬켐랄롤롬룬린립닌닉넌뉴니네멀몬몰밀믹베바보버부비뷔빈쉬쉴시샌샘섬싱쏜온옐워월웨위윈잉로리토라오하허헤호후휴히마모미노누다도드디데던덴제조주지즐글그골굴";

  /** Of these, the ones that hardly stand in other words. */
  private static final String ABROAD = "스츠트프크르브즈슨튼킨런먼턴펀링팅킹핑카커쿠키케캐켄타터티테퍼푸페패러레루릴릭젠슈셔벤벡윌엘콘멜넬윈뉴덴델";

  private static final Pattern GLOSS =
      Pattern.compile(
          "\\s?[(（\\[]\\s?(\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s[\\p{L}\\p{M}'’.\"-]+){0,4})(?=[,)）\\]:;/·])");

  private final NameWords words;

  HangulNames(NameWords words) {
    this.words = words;
  }

  List<NameAt> in(String text) {
    List<NameAt> found = new ArrayList<>();
    List<TextRange> run = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      TextRange range = new TextRange(word.start(), word.end());
      if (!run.isEmpty()
          && !text.substring(run.getLast().end(), range.start()).matches("[ \\n]|·")) {
        run.clear();
      }
      boolean latinBefore =
          word.start() > 0 && Character.isLetterOrDigit(text.charAt(word.start() - 1));
      if (latinBefore) {
        run.clear();
        continue;
      }
      name(text, run, range, found);
      run.add(range);
    }
    return found;
  }

  /** The name that ends in this word, if one does. */
  private void name(String text, List<TextRange> before, TextRange last, List<NameAt> found) {
    String word = last.of(text);
    for (int end : cuts(word)) {
      String core = word.substring(0, end);
      String rest = word.substring(end);
      double title = title(text, last.start() + end, rest);
      boolean ends = rest.isEmpty() || Ko.PARTICLE_AT.matcher(rest).matches() || title > 0;
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
  private static List<Integer> cuts(String word) {
    List<Integer> cuts = new ArrayList<>();
    for (int end = Math.max(1, word.length() - 5); end < word.length(); end++) {
      if (Ko.isParticle(word.charAt(end - 1), word.substring(end))) {
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
    int given = 0;
    while (given < before.size() && given < 3) {
      String word = before.get(before.size() - 1 - given).of(text);
      if (!words.isGiven(word)) {
        break;
      }
      given++;
    }
    String word = core.of(text);
    Matcher gloss = GLOSS.matcher(text).region(core.end(), text.length());
    if (gloss.lookingAt()) {
      String latin = gloss.group(1).strip();
      List<NameAt> names = new LatinNames(words).in(latin);
      int count = latin.split("\\s").length;
      boolean person = names.size() == 1 && names.get(0).form().length() >= latin.length() - 1;
      if (person && (names.get(0).points() >= 3 || given > 0 || title > 0)) {
        int from = Math.min(Math.min(count - 1, 3), before.size());
        return at(text, before, from, core, 3);
      }
      return null;
    }
    boolean likely = (given > 0 && before.getLast().length() > 1) || isForeign(word);
    if (given > 0 && likely && isNameLike(word)) {
      return at(text, before, given, core, 3);
    }
    boolean partOfName =
        word.length() == 2 && text.startsWith("씨", core.end()) && isForeign(word + "씨");
    if (partOfName) {
      return at(text, before, 0, new TextRange(core.start(), core.end() + 1), 2);
    }
    if (title > 0 && (isForeign(word) || isKorean(word))) {
      return at(text, before, 0, core, title);
    }
    if (words.isGiven(word) && word.length() > 1) {
      return at(text, before, 0, core, 1.1);
    }
    boolean subject =
        Ko.SUBJECT_AT.matcher(text).region(core.end(), text.length()).lookingAt()
            || text.startsWith("의 ", core.end());
    if (isForeign(word) && subject) {
      return at(text, before, 0, core, isKnownTitleBefore(before, text) ? 1.6 : 1.1);
    }
    return null;
  }

  private static NameAt at(
      String text, List<TextRange> before, int words, TextRange core, double points) {
    int start = words == 0 ? core.start() : before.get(before.size() - words).start();
    TextRange range = new TextRange(start, core.end());
    return new NameAt(range, range.of(text).replaceAll("\\s+", " "), points);
  }

  /** Points for a title that follows: {@code 씨}, {@code 님} glued or {@code 교수} a word behind. */
  private double title(String text, int end, String rest) {
    boolean apart = rest.isEmpty() && text.startsWith(" ", end);
    if (apart && "는은이가의을를도로에고며다한된인할던서면와과".indexOf(text.charAt(end - 1)) >= 0) {
      return 0;
    }
    String behind =
        rest.isEmpty()
            ? text.substring(end, Math.min(text.length(), end + 14)).replaceFirst("^ ", "")
            : rest;
    Matcher word = WORD.matcher(behind);
    if (!word.lookingAt()) {
      return behind.startsWith("CEO") || behind.startsWith("CTO") ? 2.5 : 0;
    }
    String next = word.group();
    for (int cut = next.length(); cut >= 1; cut--) {
      String role = next.substring(0, cut);
      String tail = next.substring(cut);
      if (words.isRole(role) && (tail.isEmpty() || Ko.PARTICLE_AT.matcher(tail).matches())) {
        return 2.5;
      }
    }
    return 0;
  }

  private boolean isNameLike(String word) {
    return word.length() <= 6 && !words.isOther(word) && !words.isRole(word);
  }

  private boolean isForeign(String word) {
    return word.length() >= 2
        && word.length() <= 6
        && "링팅밍핑닝징션성율률화".indexOf(word.charAt(word.length() - 1)) < 0
        && !words.isOther(word)
        && word.chars().anyMatch(c -> ABROAD.indexOf(c) >= 0)
        && word.chars().filter(c -> FOREIGN.indexOf(c) >= 0).count() * 3 >= word.length() * 2L;
  }

  private boolean isKnownTitleBefore(List<TextRange> before, String text) {
    return !before.isEmpty() && words.isRole(before.getLast().of(text));
  }

  private static boolean isKorean(String word) {
    return (word.length() == 3 && SURNAMES.contains(word.substring(0, 1)))
        || (word.length() == 4 && SURNAMES.contains(word.substring(0, 2)));
  }
}
