package munjip.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.TextRange;

/** Words between quotation marks in English text, with who said them before or behind. */
final class EnglishQuotation {
  static final Pattern SAYS = Pattern.compile("\\b(?:" + EnglishVerbs.ANY + ")\\b");

  private static final Pattern VERB_THEN =
      Pattern.compile(
          "^[\\s,.—–-]*(?:"
              + EnglishVerbs.ANY
              + ")\\s+(?:(?:the|my|our|old|young|dear|poor) ){0,2}$");
  private static final Pattern THEN_VERB =
      Pattern.compile(
          "^(?:\\s?\\([^)]{0,60}\\)|,[^,.]{0,60},)?\\s+(?:(?!(?:whose|never|not|might|may|could|should|must|would|was|were|is|are|been|be|did|does|do|cannot|hardly)\\b)[a-z]+\\s+){0,3}(?:"
              + EnglishVerbs.ANY
              + ")\\b");
  private static final Pattern PRONOUN_SAYS =
      Pattern.compile(
          "^[\\s,.—–-]*(?:(?:he|she)\\s+(?:[a-z]+ly\\s+)?(?:"
              + EnglishVerbs.ANY
              + ")|(?:"
              + EnglishVerbs.ANY
              + ")\\s+(?:he|she))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LINE_NOUN =
      Pattern.compile(
          "['’]s?\\s+(?:[\\w-]+\\s+){0,4}(?:line|review|words?|quote|phrase|tweet|post|essay|README|description|framing|observation|claim|point|motto|dictum|advice|question|answer|insight|remark|definition|statement|comment|formulation|term|response|reply|conclusion|argument|view|warning|note|summary)\\b");

  /** Before a quotation: its words are a name for something. */
  private static final Pattern NAMING =
      Pattern.compile(
          "(?:\\b(?:call|calls|called|calling)(?:\\s+(?:this|that|these|those|it|them|our|his|her|their|its|the|a|an)(?:\\s+[a-z]+)?)?|\\b(?:titled|entitled|named|names|dubbed|dubs|termed|terms|coined|coins|known as))\\s+(?:the |a |an )?$");

  /** Before the title of a work. */
  private static final Pattern WORK =
      Pattern.compile(
          "\\b(?:book|novel|paper|film|movie|song|album|memoir|poem|talk|lecture|keynote|presentation|thesis|dissertation|podcast|course|chapter)\\s+$");

  /** Before a name: what follows was perhaps never said. */
  static final Pattern DOUBTED =
      Pattern.compile("(?i)\\b(?:if|whether|unless|had|as if|as though|nobody knows)\\s+$");

  /** Between the halves of what one says: {@code “…,” says X, “…”}. */
  private static final Pattern GOES_ON = Pattern.compile("(?:Mrs?\\.|Dr\\.|[^.;!?“”\"])*[,.]\\s+");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern VERB_BEFORE =
      Pattern.compile("\\b(?:" + EnglishVerbs.ANY + ")\\s+$");

  private static final Pattern ENDED = Pattern.compile("[.!?;]\\s");

  private static final Pattern JOINED = Pattern.compile("[\\s,]*(?:and |as |the )?");

  private static final Pattern SOURCE =
      Pattern.compile("(?i)(?:according to|in the words of|quoting|to quote)\\s+$");

  private static final Pattern LABEL = Pattern.compile("(?:\\s+\\([^)]*\\))?\\s*:\\s*");

  private static final Pattern PRONOUN_BEFORE =
      Pattern.compile(
          "\\b([Hh]e|[Ss]he)\\s+(?:[a-z]+ly\\s+|has |had |once |also |then |explicitly )?(?:"
              + EnglishVerbs.ANY
              + ")\\b[^.;!?]{0,40}$");

  /** How sure it must be who speaks before a quotation that nobody behind it is asked for. */
  private static final double LED = .92;

  /** Before a name of somebody who does not speak: {@code a spokesman for}, {@code a letter to}. */
  private static final Pattern NOT_SPEAKER =
      Pattern.compile(
          "(?i)(?:\\b(?:spokes\\w+|lawyer|attorney|friend|colleague|wife|husband|father|mother|son|daughter|fan|reader|critic)s? (?:for|of)|\\b(?:letter|e-?mail|note|message|memo|reply|response|question|tribute) to|\\basked by|\\bwhose)\\s+$");

  private EnglishQuotation() {}

  static void find(Turn turn) {
    Sentence s = turn.sentence();
    String text = s.masked().outer();
    Optional<Hit> parted = Optional.empty();
    int end = -1;
    for (TextRange quote : s.quotes()) {
      if (quote.end() > s.range().end() && quote.start() < s.range().start()) {
        continue;
      }
      Optional<Hit> lead = before(turn, quote, text);
      boolean led = lead.filter(hit -> hit.base >= LED).isPresent() && !endsOpen(s, quote);
      Optional<Hit> behind = led ? Optional.empty() : behind(turn, quote, text);
      Optional<Hit> hit = behind.isPresent() ? behind : lead;
      boolean goesOn =
          behind.isEmpty()
              && parted.isPresent()
              && quote.start() - end <= 60
              && GOES_ON.matcher(text).region(end, quote.start()).matches();
      hit = goesOn ? parted : hit;
      hit.ifPresent(h -> add(turn, quote, h));
      parted = behind;
      end = quote.end();
    }
  }

  /** Who says something in a sentence: {@code said X}, {@code X said}. */
  static Optional<NameBook.Place> sayer(Sentence s) {
    String outer = s.masked().outer();
    for (NameBook.Place place : s.places()) {
      String before = outer.substring(s.range().start(), place.range().start());
      String after = outer.substring(place.range().end(), s.range().end());
      if (THEN_VERB.matcher(after).lookingAt() || VERB_BEFORE.matcher(before).find()) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Whether a quotation ends with a comma, so that the sentence goes on behind it. */
  private static boolean endsOpen(Sentence s, TextRange quote) {
    return last(s, quote) == ',' || last(s, quote) == '—';
  }

  /** Whether it ends with a full stop, so that what follows is a sentence of its own. */
  private static boolean isClosed(Sentence s, TextRange quote) {
    return last(s, quote) == '.';
  }

  private static char last(Sentence s, TextRange quote) {
    return quote.end() >= 2 ? s.masked().text().charAt(quote.end() - 2) : ' ';
  }

  private record Hit(Who who, String cue, double base) {}

  private static int nextQuote(Sentence s, TextRange quote) {
    return s.masked().spans().stream()
        .mapToInt(TextRange::start)
        .filter(start -> start >= quote.end())
        .min()
        .orElse(s.masked().text().length());
  }

  private static int lastQuote(Sentence s, TextRange quote) {
    return s.masked().spans().stream()
        .mapToInt(TextRange::end)
        .filter(end -> end <= quote.start())
        .max()
        .orElse(0);
  }

  /** “…,” said X; “…,” X said; “…,” he said. */
  private static Optional<Hit> behind(Turn turn, TextRange quote, String text) {
    Sentence s = turn.sentence();
    int end = Math.min(Math.min(nextQuote(s, quote), quote.end() + 90), text.length());
    String tail = text.substring(quote.end(), end);
    boolean ends =
        quote.end() >= 2 && ",.?!…—-".indexOf(s.masked().text().charAt(quote.end() - 2)) >= 0;
    for (NameBook.Place place : turn.scene().book.places(tail)) {
      String before = tail.substring(0, place.range().start());
      String after = tail.substring(place.range().end());
      if (ENDED.matcher(before).find()) {
        break;
      }
      if (VERB_THEN.matcher(before).matches()) {
        return Optional.of(new Hit(who(place, tail, 1), before, .95));
      }
      if (JOINED.matcher(before).matches()
          && THEN_VERB.matcher(after).lookingAt()
          && !isClosed(s, quote)
          && (ends || before.contains(","))) {
        return Optional.of(
            new Hit(who(place, tail, 1), after.substring(0, Math.min(after.length(), 20)), .93));
      }
      if (before.length() > 30) {
        break;
      }
    }
    Matcher pronoun = PRONOUN_SAYS.matcher(tail);
    if (ends && pronoun.find() && turn.speakers().last() != null) {
      return Optional.of(
          new Hit(
              new Who(
                  turn.speakers().last(),
                  pronoun.group().strip().replaceFirst(".*\\b((?i)he|she)\\b.*", "$1"),
                  turn.speakers().pronounSure(pronoun.group())),
              pronoun.group(),
              .93));
    }
    return Optional.empty();
  }

  private static Who who(NameBook.Place place, String text, double sure) {
    return new Who(place.person(), Blanks.single(place.range().of(text)), sure);
  }

  /** X says, “…”; X's line: “…”; according to X, “…”. */
  private static Optional<Hit> before(Turn turn, TextRange quote, String text) {
    Sentence s = turn.sentence();
    int from = Math.max(lastQuote(s, quote), Math.min(s.range().start(), quote.start()));
    String lead = text.substring(Math.min(from, quote.start()), quote.start());
    if (lead.chars().anyMatch(Ko::isSyllable)) {
      return Optional.empty();
    }
    NameBook.Place best = null;
    String gap = "";
    for (NameBook.Place place : turn.scene().book.places(lead)) {
      best = place;
      gap = lead.substring(place.range().end());
      String front = lead.substring(0, place.range().start());
      if (DOUBTED.matcher(front).find() || NOT_SPEAKER.matcher(front).find()) {
        return Optional.empty();
      }
      if (THEN_VERB.matcher(gap).lookingAt()) {
        break;
      }
    }
    boolean colon =
        lead.strip().endsWith(":")
            || lead.strip().endsWith(",")
            || lead.strip().endsWith("—")
            || lead.strip().endsWith("that");
    if (best != null) {
      Matcher verb = THEN_VERB.matcher(gap);
      if (verb.lookingAt()) {
        String rest = gap.substring(verb.end());
        boolean near = rest.strip().length() <= 4 || colon;
        return Optional.of(
            new Hit(who(best, lead, 1), verb.group(), near ? .94 : rest.length() <= 60 ? .82 : .6));
      }
      if (LINE_NOUN.matcher(gap).lookingAt()) {
        return Optional.of(
            new Hit(who(best, lead, 1), gap, colon ? .93 : gap.length() < 50 ? .85 : .6));
      }
      if (SOURCE.matcher(lead.substring(0, best.range().start())).find() && gap.length() <= 60) {
        return Optional.of(new Hit(who(best, lead, 1), "according to", .92));
      }
      if (LABEL.matcher(gap).matches()) {
        return Optional.of(new Hit(who(best, lead, 1), ":", .92));
      }
      if (colon && SAYS.matcher(gap).find() && gap.length() < 90) {
        return Optional.of(new Hit(who(best, lead, 1), gap, .78));
      }
    }
    Matcher pronoun = PRONOUN_BEFORE.matcher(lead);
    Person last = best != null ? best.person() : turn.speakers().last();
    if (pronoun.find() && last != null) {
      return Optional.of(
          new Hit(
              new Who(
                  last,
                  pronoun.group(1),
                  best != null ? .95 : turn.speakers().pronounSure(pronoun.group(1))),
              pronoun.group(),
              colon || pronoun.group().length() < 30 ? .92 : .7));
    }
    return Optional.empty();
  }

  /** Whether words end as a sentence does, and no title. */
  private static boolean isSaid(String words) {
    return !words.isEmpty() && ".?!…".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static void add(Turn turn, TextRange quote, Hit hit) {
    Sentence s = turn.sentence();
    TextRange words = s.masked().words(quote);
    int count = BLANKS.split(words.of(s.masked().text())).length;
    int from = s.range().start();
    boolean names =
        count < 10
            && quote.start() > from
            && (NAMING.matcher(s.masked().outer()).region(from, quote.start()).find()
                || (!isSaid(words.of(s.masked().text()))
                    && WORK.matcher(s.masked().outer()).region(from, quote.start()).find())
                || Ko.isTitled(s.masked().text(), quote.end()));
    double sure = count >= 5 ? 1 : count >= 3 ? .8 : .5;
    String inner = words.of(s.masked().text());
    boolean spoken = !inner.isEmpty() && ",.?!".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    turn.add(
        QuoteType.DIRECT,
        words,
        hit.who,
        hit.cue,
        hit.base * (names ? .5 : spoken && count >= 3 ? Math.max(sure, .95) : sure),
        "EnglishQuotation");
    turn.speakers().see(hit.who.person(), s, turn.part(), turn.index());
  }
}
