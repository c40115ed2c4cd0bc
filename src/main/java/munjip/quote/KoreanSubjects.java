package munjip.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;

/** Finds whose words a Korean verb of saying governs. */
final class KoreanSubjects {
  private static final Pattern OF = Pattern.compile("[`’'\"”)]*의(?=\\s)");

  private static final Pattern INNER = Pattern.compile("(?:이|가|께서)(?![가-힣])");

  /** Who is not who owns them: {@code 켄트 벡의 대변인은}. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\s(?:[가-힣]+ ){0,3}(?:대변인|아버지|어머니|부친|모친|아내|남편|부인|아들|딸|형|누나|언니|오빠|동생|친구|동료|독자|팬|제자|스승|상사|비서|변호사|대리인|측근)(?:은|는|이|가|도)?(?![가-힣])");

  /** X가 신뢰를 든 것은, …임을 짚는다: the note's author says what it means that X did so. */
  private static final Pattern OF_WHAT_IS_DONE =
      Pattern.compile("(?:이|가)\\s[^,.]{0,60}?[은는든한쓴본룬던] (?:것|점|대목|이유|까닭|데)(?:은|는|에는),?\\s");

  /** Who is only spoken of: {@code 이 댓글은 X가 …했다는 점을 짚는다}. */
  private static final Pattern SPOKEN_OF =
      Pattern.compile("(?s)(?:.*\\s)?(?:댓글|답글|글|비판|반론|반박|지적|논평|기사|보고서|논문|질문|주장|리뷰|서평)[은는]\\s$");

  /** Of a clause that goes on with somebody else: {@code 단언하는 한편, 다른 이는 …}. */
  private static final Pattern OTHERWISE =
      Pattern.compile("\\s*(?:한편|반면)(?:에|으로)?,?\\s\\S+?(?:은|는|이|가|도)\\s");

  private KoreanSubjects() {}

  /**
   * @param clause where the verb's clause begins
   * @param from where its complement begins
   * @param to where its complement ends
   * @param verb where the verb begins
   * @param mayCarry whether a sentence without a subject goes on from the one before
   */
  static Optional<Who> of(Turn turn, int clause, int from, int to, int verb, boolean mayCarry) {
    Sentence s = turn.sentence();
    SpokenOf speakers = turn.speakers();
    Optional<NameBook.Place> between = SpokenOf.subject(s, to, verb);
    if (between.isPresent()) {
      return named(s, between.get(), 1);
    }
    Optional<NameBook.Place> before = SpokenOf.subject(s, clause, from);
    if (before.isPresent()) {
      int behind = Math.min(before.get().behind(), s.range().end());
      String outer = s.masked().outer();
      boolean spokenOf =
          INNER.matcher(outer).region(behind, outer.length()).lookingAt()
              && SPOKEN_OF.matcher(outer.substring(clause, before.get().range().start())).matches()
              && s.cues().stream()
                  .filter(c -> c.strength() != ReportVerbs.Strength.WEAK)
                  .noneMatch(c -> c.range().start() > behind && c.range().end() < verb);
      boolean done =
          OF_WHAT_IS_DONE.matcher(outer).region(behind, Math.max(behind, from)).lookingAt();
      if (spokenOf || done) {
        return Optional.empty();
      }
      return named(s, before.get(), 1);
    }
    Optional<Who> pronoun =
        speakers
            .pronoun(s, to, verb, turn.part())
            .or(() -> speakers.pronoun(s, clause, from, turn.part()));
    if (pronoun.isPresent()) {
      return pronoun;
    }
    Optional<NameBook.Place> owner =
        owner(s, clause, from).filter(place -> from - place.range().end() <= 14);
    if (owner.isPresent()) {
      return named(s, owner.get(), .9);
    }
    if (OTHERWISE.matcher(s.masked().outer()).region(clause, s.range().end()).lookingAt()) {
      return Optional.empty();
    }
    if (clause > s.range().start()) {
      Optional<NameBook.Place> topic = SpokenOf.subject(s, s.range().start(), clause);
      if (topic.isPresent()) {
        return named(s, topic.get(), .9);
      }
      Optional<Who> earlier = speakers.pronoun(s, s.range().start(), clause, turn.part());
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    Optional<Who> text = speakers.text(s, clause, from);
    if (text.isPresent()) {
      return text;
    }
    boolean other = SpokenOf.hasOtherSubject(s.outer(clause, from) + " ");
    return mayCarry && !other ? speakers.carried(s, turn.part(), turn.index()) : Optional.empty();
  }

  /** Of a quotation that another reports: {@code X는 Y가 “…”라고 말했다고 전했다} is Y's. */
  static Optional<Who> inner(Sentence s, int clause, int from) {
    List<NameBook.Place> places = s.places();
    for (int i = places.size() - 1; i >= 0; i--) {
      NameBook.Place place = places.get(i);
      int behind = Math.min(place.behind(), s.range().end());
      if (place.range().start() >= clause
          && place.range().end() <= from
          && INNER.matcher(s.masked().outer()).region(behind, s.range().end()).lookingAt()) {
        return named(s, place, 1);
      }
    }
    return Optional.empty();
  }

  static Optional<Who> named(Sentence s, NameBook.Place place, double sure) {
    return Optional.of(
        new Who(place.person(), Blanks.single(place.range().of(s.masked().text())), sure));
  }

  /** {@code 카파시의 표현으로}: the last name with 의. */
  static Optional<NameBook.Place> owner(Sentence s, int from, int to) {
    List<NameBook.Place> places = s.places();
    for (int i = places.size() - 1; i >= 0; i--) {
      NameBook.Place place = places.get(i);
      if (place.range().start() >= from && place.range().end() < to) {
        Matcher of =
            OF.matcher(s.masked().outer())
                .region(
                    Math.min(place.behind(), s.range().end()),
                    Math.min(Math.max(to, place.behind()), s.range().end()));
        if (of.lookingAt()
            && !OTHERS.matcher(s.masked().outer()).region(of.end(), s.range().end()).lookingAt()) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }
}
