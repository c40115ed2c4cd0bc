package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.AccountNames;
import munjip.text.TextRange;

/** Names of accounts: {@code @karpathy}, {@code x.com/karpathy}, whom a footnote cites. */
final class Accounts {
  private static final Pattern AT = Pattern.compile("(?<![\\w@/.])@([A-Za-z][\\w-]{2,29})");

  /** Of the words below, what every one of them has. */
  private static final List<String> USER_WORDS =
      List.of("용자 ", "유저 ", "댓글러 ", "HN", "obste", "토론에서 ", "커뮤니티의 ");

  private static final Pattern USER =
      Pattern.compile(
          // Latin is rarer than Hangul in such notes, so it is looked for first.
          "(?<!\\w)(?=[A-Za-z])(?<=(?:사용자|이용자|유저|댓글러|HN의|HN에서|Lobsters에서|Lobste\\.rs에서|토론에서|커뮤니티의) `?)"
              + "([A-Za-z][\\w-]{2,29})`?(?:은|는|이|가|도|의)(?![가-힣])");

  /** Only accounts are written with digits behind small letters, and say something. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?=[a-z][a-z_-]{2,24}\\d)(?<![\\w@/.-])(([a-z][a-z_-]{2,})\\d[\\w-]*)(?=(?:은|는|이|가|도)\\s)");

  /** What labels say of where a comment stands: {@code hn-jupp}. */
  private static final Pattern FORUM =
      Pattern.compile(
          "^(?:hn|hackernews|lobsters|lobste|reddit|geeknews|gn|yt|tw|bsky)-(?=\\w{3})");

  private static final Pattern LABEL =
      Pattern.compile("(?=.*[A-Za-z])([A-Za-z0-9][\\w-]{2,29}?)(?:-[a-z0-9]{1,12})?");

  private static final Pattern SHORT = Pattern.compile("[a-z]{1,3}");

  private final NameEvidence evidence;
  private final NameWords words;

  Accounts(NameEvidence evidence, NameWords words) {
    this.evidence = evidence;
    this.words = words;
  }

  /** Takes in the accounts that one part names. */
  void read(Part part) {
    String text = part.text();
    for (Part.NoteMark mark : part.notes()) {
      String whole = commenter(mark.label());
      if (whole.indexOf('-') > 0 && isSubject(text, whole)) {
        evidence.tell(whole, 3);
        continue;
      }
      stem(whole)
          .filter(label -> isSubject(text, label))
          .ifPresent(label -> evidence.tell(label, 3));
      footnoted(whole, words).ifPresent(label -> evidence.tell(label, 2.5));
    }
    for (Part.Link link : part.links()) {
      handle(link.href()).filter(handle -> handle.length() > 3).ifPresent(this::confirm);
    }
    Matcher at = AT.matcher(text);
    while (text.indexOf('@') >= 0 && at.find()) {
      boolean code = part.isCode(new TextRange(at.start(), at.end()));
      if (!code && !words.isOther(at.group(1))) {
        evidence.tell("@" + at.group(1), 2.5);
      }
    }
    Matcher numbered = NUMBERED.matcher(text);
    boolean may = hasNumbered(text);
    while (may && numbered.find()) {
      if (!words.isOther(numbered.group(2)) && NameEvidence.surelySays(text, numbered.end())) {
        evidence.tell(numbered.group(1), 2.5);
      }
    }
    Matcher user = USER.matcher(text);
    boolean users = USER_WORDS.stream().anyMatch(text::contains);
    while (users && user.find()) {
      if (!words.isOther(user.group(1))) {
        evidence.tell(user.group(1), 2.5);
      }
    }
  }

  /** Whether a digit stands behind a small letter; in few texts one does. */
  private static boolean hasNumbered(String text) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      boolean small = (before >= 'a' && before <= 'z') || before == '_' || before == '-';
      if (small && Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A name that is also the name of an account. */
  private void confirm(String handle) {
    evidence.spelled(handle).forEach(form -> evidence.tell(form, 3));
  }

  private static boolean isSubject(String text, String label) {
    int at = text.indexOf(label);
    while (at >= 0) {
      int end = at + label.length();
      if (Ko.SUBJECT_AT.matcher(text).region(end, text.length()).lookingAt()
          || text.startsWith("의 ", end)) {
        return true;
      }
      at = text.indexOf(label, end);
    }
    return false;
  }

  private static Optional<String> stem(String label) {
    Matcher name = LABEL.matcher(label);
    return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
  }

  /** A footnote's label without the forum that it names. */
  static String commenter(String label) {
    return FORUM.matcher(label).replaceFirst("");
  }

  /** Whose comment a footnote cites, by its label; numbers, short and plain words are nobody. */
  static Optional<String> footnoted(String label, NameWords words) {
    Matcher name = LABEL.matcher(label);
    return name.matches()
            && !SHORT.matcher(name.group(1)).matches()
            && !words.isOther(name.group(1))
        ? Optional.of(name.group(1))
        : Optional.empty();
  }

  /** The account a link leads to, in lower case. */
  static Optional<String> handle(String href) {
    return AccountNames.profile(href);
  }
}
