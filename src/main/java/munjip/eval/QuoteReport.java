package munjip.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import munjip.eval.JudgedQuotes.Found;
import munjip.eval.JudgedQuotes.Wanted;
import munjip.text.LineRange;

/**
 * How well quotes are found, as it is told and written as JSON.
 *
 * @param minConfidence less sure quotes do not count, but for {@code calibration}
 * @param all over all persons and types
 * @param speakers of the persons that were asked for
 * @param types precision of quotes found as this type, recall of those labelled so
 * @param rules precision of each rule; recall has no meaning there
 * @param calibration what became of quotes by their confidence
 * @param folds the same for parts of the notes, to see how far it spreads
 * @param wrong what was found and is no quote of that person
 * @param missed labels that were not found
 * @param problems lines and files that could not be used
 */
public record QuoteReport(
    int files,
    double minConfidence,
    Score all,
    List<Score> speakers,
    List<Score> types,
    List<Score> rules,
    List<Bucket> calibration,
    List<Score> folds,
    List<Place> wrong,
    List<Place> missed,
    List<String> problems) {
  /** Width of the steps of confidence in the calibration table. */
  static final double STEP = .05;

  public QuoteReport {
    speakers = List.copyOf(speakers);
    types = List.copyOf(types);
    rules = List.copyOf(rules);
    calibration = List.copyOf(calibration);
    folds = List.copyOf(folds);
    wrong = List.copyOf(wrong);
    missed = List.copyOf(missed);
    problems = List.copyOf(problems);
  }

  /**
   * @param precision share of right ones among the quotes found
   * @param recall share of found ones among the labels; null where it has no meaning
   */
  public record Score(String name, Share precision, Share recall) {}

  /**
   * Quotes of about the same confidence.
   *
   * @param from confidence, inclusive
   */
  public record Bucket(double from, Share right) {}

  /**
   * A quote or a label.
   *
   * @param rule empty for a label
   * @param confidence 0 for a label
   * @param text empty for a label
   */
  public record Place(
      String file,
      LineRange lines,
      String speaker,
      String type,
      String rule,
      double confidence,
      String text) {}

  /** A person to tell by, with all names of that person. */
  public record Asked(String name, List<String> names) {
    public Asked {
      names = List.copyOf(names);
    }
  }

  /**
   * @param notes judged with the same least confidence
   * @param folds so many parts, by file; 0 for none
   */
  public static QuoteReport of(
      List<JudgedQuotes> notes,
      double minConfidence,
      List<Asked> speakers,
      int folds,
      List<String> problems) {
    List<Found> sure =
        notes.stream()
            .flatMap(note -> note.found().stream())
            .filter(found -> found.quote().confidence() >= minConfidence)
            .toList();
    List<Wanted> wanted = notes.stream().flatMap(note -> note.wanted().stream()).toList();
    return new QuoteReport(
        notes.size(),
        minConfidence,
        score("all", sure, wanted),
        speakers.stream().map(asked -> speaker(asked, sure, wanted)).toList(),
        types(sure, wanted),
        rules(sure),
        calibration(notes.stream().flatMap(note -> note.found().stream()).toList()),
        folds(notes, minConfidence, folds),
        places(notes, note -> wrong(note, minConfidence)),
        places(notes, QuoteReport::missed),
        problems);
  }

  private static Score score(String name, Collection<Found> found, Collection<Wanted> wanted) {
    return new Score(name, share(found, Found::right), share(wanted, Wanted::found));
  }

  private static <T> Share share(Collection<T> all, Predicate<T> right) {
    return Share.of((int) all.stream().filter(right).count(), all.size());
  }

  private static Score speaker(Asked asked, List<Found> sure, List<Wanted> wanted) {
    Set<String> names = FoldedNames.of(asked.names());
    return score(
        asked.name(),
        sure.stream().filter(f -> FoldedNames.meet(names, f.quote().names())).toList(),
        wanted.stream().filter(w -> FoldedNames.meet(names, w.label().names())).toList());
  }

  private static List<Score> types(List<Found> sure, List<Wanted> wanted) {
    Set<String> types = new TreeSet<>();
    sure.forEach(found -> types.add(type(found.quote())));
    wanted.forEach(label -> types.add(label.label().type()));
    return types.stream()
        .map(
            type ->
                score(
                    type,
                    sure.stream().filter(f -> type(f.quote()).equals(type)).toList(),
                    wanted.stream().filter(w -> w.label().type().equals(type)).toList()))
        .toList();
  }

  private static String type(FoundQuote quote) {
    return quote.type().name().toLowerCase(Locale.ROOT);
  }

  private static List<Score> rules(List<Found> sure) {
    Set<String> rules = new TreeSet<>();
    sure.forEach(found -> rules.add(found.quote().rule()));
    return rules.stream()
        .map(
            rule -> {
              List<Found> by = sure.stream().filter(f -> f.quote().rule().equals(rule)).toList();
              return new Score(rule, share(by, Found::right), null);
            })
        .toList();
  }

  private static List<Bucket> calibration(List<Found> all) {
    List<Bucket> buckets = new ArrayList<>();
    int most = (int) Math.round(1 / STEP) - 1;
    for (int i = most; i >= 0; i--) {
      int step = i;
      List<Found> here =
          all.stream()
              .filter(f -> Math.min(most, (int) (f.quote().confidence() / STEP + 1e-9)) == step)
              .toList();
      if (!here.isEmpty()) {
        buckets.add(new Bucket(i * STEP, share(here, Found::right)));
      }
    }
    return buckets;
  }

  private static List<Score> folds(List<JudgedQuotes> notes, double min, int folds) {
    List<Score> scores = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<Found> found = new ArrayList<>();
      List<Wanted> wanted = new ArrayList<>();
      for (int i = fold; i < notes.size(); i += folds) {
        notes.get(i).found().stream()
            .filter(each -> each.quote().confidence() >= min)
            .forEach(found::add);
        wanted.addAll(notes.get(i).wanted());
      }
      scores.add(score("fold " + (fold + 1), found, wanted));
    }
    return scores;
  }

  private interface Telling {
    Stream<Place> of(JudgedQuotes note);
  }

  private static List<Place> places(List<JudgedQuotes> notes, Telling telling) {
    return notes.stream().flatMap(telling::of).toList();
  }

  private static Stream<Place> wrong(JudgedQuotes note, double min) {
    return note.found().stream()
        .filter(found -> !found.right() && found.quote().confidence() >= min)
        .map(Found::quote)
        .map(
            quote ->
                new Place(
                    note.file(),
                    quote.lines(),
                    quote.speaker(),
                    type(quote),
                    quote.rule(),
                    quote.confidence(),
                    quote.text()));
  }

  private static Stream<Place> missed(JudgedQuotes note) {
    return note.wanted().stream()
        .filter(wanted -> !wanted.found())
        .map(Wanted::label)
        .map(
            label ->
                new Place(note.file(), label.lines(), label.speaker(), label.type(), "", 0, ""));
  }
}
