package munjip.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/** What an English sentence reports without quotation marks: {@code X argues that …}. */
final class EnglishClause {
  private static final Pattern VERB =
      Pattern.compile(
          "^(?:\\s?\\([^)]{0,60}\\)|,[^,.]{0,60},)?\\s+(?:[a-z]+ly\\s+|has |had |once |also |then |further |again |even |actually |actively |who |later |(?:is|was) (?=(?:[a-z]+ly )?[a-z]+ing\\b)){0,3}(?:"
              + EnglishVerbs.CLAUSE
              + ")\\b(\\s+(?:[a-z]+ly\\s+)?(?:that|how|why|whether|what)\\b|\\s(?:(?:in|on|at|during|to)\\s[^,.;:“”\"—]{0,50}?|(?:me|us|them|him|her|people|reporters|(?:the|his|her|my) [a-z]+))\\sthat\\b|\\s*[:,])?\\s*");

  private static final Pattern PRONOUN =
      Pattern.compile(
          "^(?:[Hh]e|[Ss]he)\\s+(?:[a-z]+ly\\s+|has |had |once |also |then |further |later |even ){0,2}(?:"
              + EnglishVerbs.CLAUSE
              + ")\\s+(?:that|how|why|whether)\\b\\s*");

  /** Before a name, and what the name stands for: {@code according to the novelist}. */
  private static final Pattern ACCORDING =
      Pattern.compile("(?:^|[,\\s(]+)[Aa]ccording to (?:the )?(?:[a-z]+ ){0,3}$");

  /** What they govern is not always what is said. */
  private static final Pattern WEAK =
      Pattern.compile(
          "\\b(?:described?s?|compared?s?|asked|asks|told|tells|wrote|writes|proposed|proposes|mentioned|mentions|observed|observes|announced|announces|revealed|recommended|recommends)\\b");

  /** Behind the verb: when, how or where it was said, or whom one believes in. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:by|in|on|at|with|as|when|while|after|before|during|than|nothing|something|anything|much|more|so|goodbye|good-bye)\\b.*",
          Pattern.DOTALL);

  /** Behind a comma: what somebody does while saying it, or more of the sentence around. */
  private static final Pattern NO_SENTENCE =
      Pattern.compile(
          "(?:[a-z]+ing|by|in|on|at|with|as|when|while|after|before|and|but|or|from|for|to|is|are|was|were|has|have|had|can|could|will|would|should|may|might|must|does|requires|which|who)\\b.*",
          Pattern.DOTALL);

  /** Before the name of who said what stands before it. */
  private static final Pattern PARTED =
      Pattern.compile("(?<=[a-z0-9)])(?:,|\\s[—–-])\\s+(?:the |as )?$");

  private EnglishClause() {}

  static void find(Turn turn, boolean here) {
    Sentence s = turn.sentence();
    if (s.part().isHeading() || s.isKorean()) {
      return;
    }
    String outer = s.masked().outer();
    if (tag(turn)) {
      return;
    }
    for (NameBook.Place place : s.places()) {
      String lead = outer.substring(s.range().start(), place.range().start());
      Matcher according = ACCORDING.matcher(lead);
      if (according.find()) {
        int from = KoreanClause.skip(outer, place.range().end(), s.range().end());
        TextRange words =
            lead.strip().length() > 25
                ? KoreanClause.trim(outer, s.range().start(), s.range().start() + according.start())
                : KoreanClause.end(s, from);
        add(turn, words, place, "according to", .9, "EnglishAccordingTo");
        return;
      }
      if (EnglishQuotation.DOUBTED.matcher(lead).find()) {
        continue;
      }
      Matcher verb = VERB.matcher(outer.substring(place.range().end(), s.range().end()));
      if (verb.lookingAt()) {
        String rest = outer.substring(place.range().end() + verb.end(), s.range().end());
        boolean that = verb.group(1) != null && !verb.group(1).isBlank();
        String told = rest.strip();
        boolean quoted = !told.isEmpty() && "“\"‘'".indexOf(told.charAt(0)) >= 0;
        boolean comma = verb.group().strip().endsWith(",");
        boolean aside =
            comma ? NO_SENTENCE.matcher(told).matches() : !that && ASIDE.matcher(told).matches();
        if (told.length() < 20 || quoted || aside || verb.group().contains("n't")) {
          continue;
        }
        int behind = place.range().end() + verb.end();
        Optional<TextRange> stressed =
            s.part().stressed().stream()
                .filter(range -> Math.abs(range.start() - behind) <= 1 && range.length() >= 14)
                .findFirst();
        if (stressed.isPresent()) {
          turn.add(
              QuoteType.DIRECT,
              stressed.get(),
              KoreanSubjects.named(s, place, 1).get(),
              verb.group(),
              .88,
              "EnglishStressed");
          turn.speakers().see(place.person(), s, turn.part(), turn.index());
          return;
        }
        boolean weak = WEAK.matcher(verb.group()).find();
        double base = that ? .92 : weak ? .6 : .8;
        add(
            turn,
            KoreanClause.end(s, place.range().end() + verb.end()),
            place,
            verb.group(),
            base,
            "EnglishClause");
        return;
      }
    }
    Matcher pronoun = PRONOUN.matcher(s.outer());
    if (pronoun.lookingAt() && turn.speakers().last() != null) {
      Optional<Who> who = turn.speakers().carried(s, turn.part(), turn.index());
      who.ifPresent(
          w ->
              turn.add(
                  QuoteType.INDIRECT,
                  KoreanClause.end(s, s.range().start() + pronoun.end()),
                  new Who(w.person(), pronoun.group().split("\\s")[0], w.sure()),
                  pronoun.group(),
                  .88,
                  "EnglishClause"));
    }
  }

  private static final Pattern TAG =
      Pattern.compile(
          "(?s)\\s+(?:[a-z]+ly\\s+)?(?:said|says|argues|argued|notes|noted|wrote|writes|adds|added|explains|explained|warns|warned|believes|thinks|claims|claimed|observes|observed|suggests|suggested)(?:\\s+[a-z]+ly|\\s+(?:on|in|at|during)\\s[^,.;]{2,40})?\\s*[.!]?");

  /** {@code Sales will fall, X said.}: who says it stands behind. */
  private static boolean tag(Turn turn) {
    Sentence s = turn.sentence();
    String outer = s.masked().outer();
    if (s.places().isEmpty()) {
      return false;
    }
    NameBook.Place place = s.places().getLast();
    String lead = outer.substring(s.range().start(), place.range().start());
    Matcher comma = PARTED.matcher(lead);
    boolean parted = comma.find();
    if (!parted
        || lead.length() < 9
        || !TAG.matcher(outer.substring(place.range().end(), s.range().end())).matches()) {
      return false;
    }
    TextRange words =
        KoreanClause.trim(outer, s.range().start(), s.range().start() + comma.start());
    add(
        turn,
        words,
        place,
        outer.substring(place.range().end(), s.range().end()),
        .85,
        "EnglishTag");
    return true;
  }

  private static void add(
      Turn turn, TextRange words, NameBook.Place place, String cue, double base, String rule) {
    Sentence s = turn.sentence();
    // What ends with a colon only announces what is said.
    double sure = s.outer().endsWith(":") ? Math.min(base, .6) : base;
    turn.add(QuoteType.INDIRECT, words, KoreanSubjects.named(s, place, 1).get(), cue, sure, rule);
    turn.speakers().see(place.person(), s, turn.part(), turn.index());
  }
}
