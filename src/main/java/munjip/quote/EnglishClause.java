package munjip.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/** What an English sentence reports without quotation marks: {@code X argues that …}. */
final class EnglishClause {
  /** Where or to whom something is said, before what is: {@code told the students that}. */
  private static final String ASIDES =
      "(?<=\\b(?:told|tells|reminded|assured|informed|warned|warns))\\s(?:me|us|them|him|her|people|reporters|(?:the|his|her|my|their) [a-z]+)\\sthat\\b"
          + "|\\s(?:in|on|at|during)\\s[^;:“”\"—]{0,60}?\\b(?:(?:1[5-9]|20)\\d\\d|talk|post|blog|letter|interview|essay|article|tweet|book|keynote|speech|report|memo|e-?mail|thread|paper|statement|conference|column|lecture|newsletter|notes|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\p{Lu}[a-z]+ \\d{1,2}),?\\sthat\\b";

  private static final String THAT =
      "(\\s+(?:[a-z]+ly\\s+)?(?:that|how|why|whether|what)\\b|" + ASIDES;

  private static final Pattern VERB =
      Pattern.compile(
          "^(?:\\s?\\([^)]{0,60}\\)|,[^,.]{0,60},)?\\s+(?:[a-z]+ly\\s+|has |had |once |also |then |further |again |even |actually |actively |who |later |(?:is|was) (?=(?:[a-z]+ly )?[a-z]+ing\\b)){0,3}(?:"
              + EnglishVerbs.CLAUSE
              + ")\\b"
              + THAT
              + "|\\s*[:,])?\\s*");

  private static final Pattern PRONOUN =
      Pattern.compile(
          "^(?:(?:[Hh]e|[Ss]he)\\s+(?:[a-z]+ly\\s+|has |had |once |also |then |further |later |even ){0,2}(?:"
              + EnglishVerbs.CLAUSE
              + ")\\b"
              + THAT
              + ")|(?:According to|In the words of) (?:him|her),|(?:His|Her) (?:main |central |own )?(?:claim|argument|point|view|thesis|position|answer|advice|conclusion) (?:is|was) that\\b)\\s*");

  /** Who says it, and what only says so: {@code As Kent Beck put it, …}. */
  private static final Pattern AS_PUT =
      Pattern.compile(
          "\\s(?:[a-z]+ly |once ){0,2}(?:puts? it|says?|said|wrote|writes|noted|notes|argues|argued|observed|observes|points out|pointed out|explains|explained)(?:\\s[^,.;:“”\"]{1,40})?,\\s+(?=[a-z])");

  /** Before a name, and what the name stands for: {@code according to the novelist}. */
  private static final Pattern ACCORDING =
      Pattern.compile("(?:^|[,\\s(]+)[Aa]ccording to (?:the )?(?:[a-z]+ ){0,3}$");

  /** What they govern is not always what is said. */
  private static final Pattern WEAK =
      Pattern.compile(
          "\\b(?:described?s?|compared?s?|asked|asks|told|tells|wrote|writes|proposed|proposes|mentioned|mentions|observed|observes|announced|announces|revealed|recommended|recommends)\\b");

  /** Behind the verb: how it was said. */
  private static final Pattern ASIDE =
      Pattern.compile("(?s)(?:by [a-z]+ing|with|than)\\b.*|something [a-z]+[.!?].*");

  /** Behind a comma: what somebody does while saying it, or more of the sentence around. */
  private static final Pattern NO_SENTENCE =
      Pattern.compile(
          "(?s)(?!(?:string|nothing|everything|something|anything|bring|spring|during|king|thing)\\b)(?:[a-z]+ing\\b(?!\\s(?:[a-z]+\\s){0,4}?(?:is|are|was|were|should|can|will|would|has|have|makes?|takes?|needs?|must)\\b)|(?:by [a-z]+ing|with (?:an?|the|equal|his|her)|and|but|or|is|are|was|were|has|have|had|can|could|will|would|should|may|might|must|does|requires|which|who)\\b).*");

  /** Before the name of who said what stands before it. */
  private static final Pattern PARTED =
      Pattern.compile("(?<=[a-z0-9)])(?:,|\\s[—–-])\\s+(?:the |as )?$");

  /** Of what is said, in UTF-16 units. */
  private static final int SHORTEST = 20;

  private EnglishClause() {}

  static void find(Turn turn) {
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
      Matcher put = AS_PUT.matcher(outer).region(place.range().end(), s.range().end());
      boolean as = lead.strip().equalsIgnoreCase("as");
      if (as
          && put.lookingAt()
          && s.quotes().isEmpty()
          && s.range().end() - put.end() >= SHORTEST) {
        add(turn, KoreanClause.end(s, put.end()), place, "as " + put.group(), .88, "EnglishAsPut");
        return;
      }
      Matcher verb = VERB.matcher(outer.substring(place.range().end(), s.range().end()));
      if (verb.lookingAt()) {
        String rest = outer.substring(place.range().end() + verb.end(), s.range().end());
        boolean that = verb.group(1) != null && !verb.group(1).isBlank();
        String told = rest.strip();
        boolean quoted = !told.isEmpty() && "“\"‘'".indexOf(told.charAt(0)) >= 0;
        boolean comma = verb.group().strip().endsWith(",");
        boolean aside =
            comma
                ? NO_SENTENCE.matcher(told).matches()
                : !that
                    && (ASIDE.matcher(told).matches()
                        // Whom or what one believes in.
                        || (told.startsWith("in ") && verb.group().contains("believe")));
        if (told.length() < SHORTEST || quoted || aside || verb.group().contains("n't")) {
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
