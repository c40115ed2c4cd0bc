package munjip.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/**
 * Everybody a note names, and every form it uses for each: the full name, a surname or first name
 * alone, a gloss in the other script, a handle. Places are found by these forms.
 */
final class NameBook {
  private static final Pattern SAYS_KO =
      Pattern.compile(
          "말[하했한할]|주장|강조|지적|설명|회상|반박|반론|비판|답[했하변]|물었|묻|썼|적었|덧붙|밝[히혔힌]|경고|표현|언급|토로|단언|짚|인정|비유|제안|조언|꼬집|우려|전했|라고|다고|불렀|부른");

  /** What only persons are said to do. */
  private static final Pattern PERSON_SAYS =
      Pattern.compile(
          "말[하했한]|주장|지적|강조|설명|회상|반박|비판|답했|답한|물었|적었|썼다|쓴다|덧붙|밝[혔힌히]|경고|토로|단언|인정|비유|조언|꼬집|표현|고백|전했|전한|언급|불렀|부른|농담|제안");

  private static final Pattern SAYS_EN = Pattern.compile("(?:" + EnglishVerbs.ANY + ")\\b");

  private static final Pattern PROFILE =
      Pattern.compile(
          "(?i)(?:https?://)?(?:www\\.|mobile\\.)?(?:x|twitter|github|gist\\.github|threads|instagram|mastodon\\.social|bsky\\.app/profile|medium|linkedin\\.com/in|youtube)(?:\\.com|\\.net|\\.app)?/@?([\\w.-]{2,30})(?:[/?#].*)?");

  /** What is used, run or stood upon is no person. */
  private static final Pattern THING =
      Pattern.compile(
          "(?:을|를)? ?(?:사용|설치|실행|도입|기반|버전|모델|서버|도구|플러그인|라이브러리|프로젝트|프레임워크|플랫폼|서비스|계정|저장소|앱)|에서(?![가-힣])|으로 (?:작성|구현|만든)|용 |(?:으로|로) (?:작성|구현|만든)|\\s?v?\\d|\\s(?:API|SDK|CLI|server|model|library|framework|project|platform)\\b");

  private static final Set<String> NO_HANDLES =
      Set.of(
          "i",
          "home",
          "search",
          "hashtag",
          "intent",
          "share",
          "watch",
          "status",
          "orgs",
          "features",
          "topics",
          "explore",
          "about",
          "p",
          "in",
          "channel",
          "c",
          "user",
          "playlist",
          "embed");

  private final NameWords words;
  private final ReportVerbs verbs;
  private final List<Part> parts;
  private final Map<String, Double> points = new LinkedHashMap<>();
  private final Map<String, String> ties = new LinkedHashMap<>();
  private final Map<String, Integer> subjects = new HashMap<>();
  private final List<Person> people = new ArrayList<>();
  private final Map<String, Person> byForm = new HashMap<>();
  private Pattern forms;

  NameBook(List<Part> parts, NameWords words, ReportVerbs verbs) {
    this.parts = parts;
    this.verbs = verbs;
    this.words = words;
    LatinNames latin = new LatinNames(words);
    HangulNames hangul = new HangulNames(words);
    for (Part part : parts) {
      List<NameAt> found = new ArrayList<>(latin.in(part.text()));
      found.addAll(hangul.in(part.text()));
      Masked masked = Masked.of(part);
      for (NameAt name : found) {
        if (!part.isCode(name.range()) && !isVerb(name, part.text())) {
          see(part, name, masked.spans().stream().anyMatch(name.range()::overlaps));
        }
      }
    }
    glosses();
    handles();
    gather();
    tieProfiles();
  }

  /** A name at one place: what speaks for a person there. */
  private boolean isVerb(NameAt name, String text) {
    if (name.points() >= 3 || !Ko.isHangul(name.form())) {
      return false;
    }
    int end = name.range().end();
    while (end < text.length() && Ko.isSyllable(text.charAt(end))) {
      end++;
    }
    return verbs.isCommonNoun(name.form())
        || verbs.isVerb(text.substring(name.range().start(), end));
  }

  private void see(Part part, NameAt name, boolean quoted) {
    String text = part.text();
    double here = name.points();
    String behind =
        text.substring(name.range().end(), Math.min(text.length(), name.range().end() + 40));
    Matcher subject = Ko.SUBJECT_AT.matcher(behind);
    String before = text.substring(Math.max(0, name.range().start() - 24), name.range().start());
    double more = 0;
    if (quoted) {
      more = 0;
    } else if (subject.lookingAt()) {
      subjects.merge(name.form(), 1, Integer::sum);
      String sentence =
          text.substring(name.range().end(), Math.min(text.length(), name.range().end() + 260));
      int stop = sentence.indexOf(". ");
      if (stop > 0) {
        sentence = sentence.substring(0, stop);
      }
      boolean alone = name.points() < 1.5 && name.form().indexOf(' ') < 0;
      if ((alone ? PERSON_SAYS : SAYS_KO).matcher(sentence).find()) {
        more += 1;
      }
    } else if (behind.matches("(?s)\\s?(?:교수|박사|씨|님|선생|대표|CEO|CTO)(?![가-힣]*[가-힣]{3}).*")) {
      more += 2;
    } else if (behind.matches("(?s)의 (?:말|표현|주장|지적|글|에세이|조언|비유|블로그|트윗|관찰|통찰|논지).*")) {
      more += 1;
    } else if (behind.matches("(?s)의 [“\"‘「].*") || behind.matches("(?s)에 따르면.*")) {
      more += 1;
    }
    if (endsWithRole(before)) {
      more += 1.5;
    }
    Matcher says = SAYS_EN.matcher(behind);
    if (says.region(0, Math.min(behind.length(), 24)).find()
        && behind.substring(0, says.start()).matches("\\s(?:[a-z]+(?:ly)?\\s){0,2}")) {
      subjects.merge(name.form(), 1, Integer::sum);
      more += 1.25;
    }
    if (before.matches(
        "(?s).*\\b(?:said|says|asked|replied|wrote|writes|argues|argued|according to|cried|added|by|By|According to|from)\\s")) {
      more += before.matches("(?s).*\\b(?:by|By|from)\\s") ? .5 : 1.25;
    }
    if (name.form().indexOf(' ') < 0 && THING.matcher(behind).lookingAt()) {
      more -= 1;
    }
    points.merge(name.form(), here, Math::max);
    final double add = more;
    if (add != 0) {
      points.compute("+" + name.form(), (key, old) -> Math.min(2.5, (old == null ? 0 : old) + add));
    }
  }

  private boolean endsWithRole(String before) {
    Matcher word = Pattern.compile("([\\p{L}]+)(?:인)? ?$").matcher(before);
    if (!word.find()) {
      return false;
    }
    String role = word.group(1);
    return words.isRole(role)
        || (role.endsWith("인") && words.isRole(role.substring(0, role.length() - 1)))
        || role.matches(
            "(?i)author|developer|engineer|founder|cofounder|co-founder|researcher|creator|professor|dr|prof|mr|mrs|ms|sir|president|scientist|writer|blogger|philosopher|ceo|cto|user|maintainer");
  }

  private double points(String form) {
    return points.getOrDefault(form, 0.0) + points.getOrDefault("+" + form, 0.0);
  }

  /** {@code 카파시(Karpathy)}, {@code Andrej Karpathy(안드레이 카파시)}: two forms of one name. */
  private void glosses() {
    for (Part part : parts) {
      String text = part.text();
      List<NameAt> latin = new LatinNames(words).in(text);
      for (NameAt name : latin) {
        int open = name.range().start() - 1;
        if (open > 0 && "(（[".indexOf(text.charAt(open)) >= 0) {
          int end = open;
          while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
          }
          hangulBefore(text, end, name).ifPresent(form -> tie(form, name.form()));
        }
        Matcher inside =
            Pattern.compile("\\s?[(（]([가-힣]{2,8}(?: [가-힣]{2,8}){0,2})[,)）]").matcher(text);
        if (inside.region(name.range().end(), text.length()).lookingAt() && name.points() >= 1) {
          String form = inside.group(1);
          boolean surely =
              name.points() >= 3
                  || points(name.form()) >= NameAt.PERSON
                  || words.isGiven(form.split(" ")[0]);
          if (surely
              && !words.isOther(form)
              && !words.isRole(form)
              && form.split(" ").length <= name.form().split(" ").length) {
            tie(form, name.form());
          }
        }
      }
    }
  }

  private Optional<String> hangulBefore(String text, int end, NameAt latin) {
    int count = latin.form().split(" ").length;
    Matcher run =
        Pattern.compile("([가-힣]+(?: [가-힣]+){0," + Math.min(3, Math.max(0, count - 1)) + "})$")
            .matcher(text.substring(Math.max(0, end - 40), end));
    if (!run.find()) {
      return Optional.empty();
    }
    String form = run.group(1);
    String[] pieces = form.split(" ");
    boolean person =
        points(latin.form()) >= NameAt.PERSON
            || isSurname(latin.form())
            || words.isGiven(pieces[0])
            || (count >= 2 && pieces.length == count && points.containsKey(form));
    boolean fits =
        pieces.length == count
            && java.util.Arrays.stream(pieces).noneMatch(p -> words.isOther(p) || words.isRole(p));
    return person && fits ? Optional.of(form) : Optional.empty();
  }

  /** Whether it is the last word of a full name that the note has. */
  private boolean isSurname(String form) {
    return points.keySet().stream()
        .anyMatch(full -> full.endsWith(" " + form) && points(full) >= NameAt.PERSON);
  }

  private void tie(String one, String other) {
    ties.putIfAbsent(one, other);
    points.merge(one, 3.0, Math::max);
    points.merge(other, 3.0, Math::max);
  }

  /** Accounts that the note cites by name: footnotes to comments, {@code @handle}, "user X". */
  private void handles() {
    Pattern at = Pattern.compile("(?<![\\w@/.])@([A-Za-z][\\w-]{2,29})");
    for (Part part : parts) {
      for (Part.NoteMark mark : part.notes()) {
        String label = mark.label().replaceFirst("-[a-z0-9]{1,12}$", "");
        if (label.matches("(?=.*[A-Za-z])[A-Za-z0-9][\\w-]{2,29}") && !words.isOther(label)) {
          points.merge(label, 2.5, Math::max);
          points.merge("+" + label, 0.0, Math::max);
          Matcher subject =
              Pattern.compile("(?<![\\w])" + Pattern.quote(label) + "(?:은|는|이|가|도|의)(?![가-힣])")
                  .matcher(part.text());
          if (subject.find()) {
            points.merge(label, 3.0, Math::max);
          }
        }
      }
      for (Part.Link link : part.links()) {
        Matcher profile = PROFILE.matcher(link.href());
        if (profile.matches()) {
          String bare = profile.group(1).toLowerCase(Locale.ROOT);
          for (String form : List.copyOf(points.keySet())) {
            if (form.indexOf(' ') < 0
                && form.toLowerCase(Locale.ROOT).equals(bare)
                && bare.length() > 3) {
              points.merge(form, 3.0, Math::max);
            }
          }
        }
      }
      Matcher handle = at.matcher(part.text());
      while (handle.find()) {
        if (!part.isCode(new TextRange(handle.start(), handle.end()))) {
          points.merge("@" + handle.group(1), 2.0, Math::max);
        }
      }
      Matcher user =
          Pattern.compile(
                  "(?:사용자|이용자|유저|댓글러|HN의|HN에서|Lobsters에서|Lobste\\.rs에서|토론에서|커뮤니티의) [`]?([A-Za-z][\\w-]{2,29})[`]?(?:은|는|이|가|도|의)(?![가-힣])")
              .matcher(part.text());
      while (user.find()) {
        if (!words.isOther(user.group(1))) {
          points.merge(user.group(1), 2.5, Math::max);
        }
      }
    }
  }

  /** Puts the forms together that are one person's, full names first. */
  private void gather() {
    List<String> known = new ArrayList<>();
    for (String form : points.keySet()) {
      if (!form.startsWith("+") && points(form) >= threshold()) {
        known.add(form);
      }
    }
    known.sort(Comparator.comparingInt((String form) -> -form.split(" ").length));
    Map<String, Person> shared = new HashMap<>();
    for (String form : known) {
      Person person = null;
      String tied = ties.get(form);
      if (tied != null) {
        person = byForm.get(tied);
      }
      for (Map.Entry<String, String> tie : ties.entrySet()) {
        if (person == null && tie.getValue().equals(form)) {
          person = byForm.get(tie.getKey());
        }
      }
      String[] pieces = form.split(" ");
      if (person == null && pieces.length == 1) {
        person = shared.get(form.toLowerCase(Locale.ROOT));
      }
      if (person == null && form.startsWith("@")) {
        String bare = form.substring(1).toLowerCase(Locale.ROOT).replaceAll("[_\\d]+$", "");
        person = handleOwner(bare);
      }
      if (person == null) {
        person = new Person(people.size(), form, points(form));
        people.add(person);
      }
      person.forms.add(form);
      if (form.startsWith("@")) {
        person.handles.add(form.substring(1).toLowerCase(Locale.ROOT));
      }
      person.points = Math.max(person.points, points(form));
      person.weight += subjects.getOrDefault(form, 0);
      byForm.put(form, person);
      if (pieces.length > 1) {
        Person owner = person;
        shared.putIfAbsent(pieces[pieces.length - 1].toLowerCase(Locale.ROOT), owner);
        shared.putIfAbsent(pieces[0].toLowerCase(Locale.ROOT), owner);
      }
    }
    // A surname alone that nothing else speaks for is still the person named in full elsewhere.
    for (String form : points.keySet()) {
      if (!form.startsWith("+") && !byForm.containsKey(form) && form.indexOf(' ') < 0) {
        Person person = shared.get(form.toLowerCase(Locale.ROOT));
        if (person != null) {
          person.forms.add(form);
          byForm.put(form, person);
        }
      }
    }
    for (Map.Entry<String, Person> part : shared.entrySet()) {
      String piece = part.getKey();
      boolean usable = piece.length() > 2 || (Ko.isHangul(piece) && piece.length() >= 2);
      if (usable && !words.isOther(piece)) {
        String form =
            part.getValue().forms.stream()
                .flatMap(f -> java.util.Arrays.stream(f.split(" ")))
                .filter(w -> w.toLowerCase(Locale.ROOT).equals(piece))
                .findFirst()
                .orElse(piece);
        byForm.putIfAbsent(form, part.getValue());
      }
    }
  }

  private static double threshold() {
    return NameAt.PERSON;
  }

  private Person handleOwner(String bare) {
    for (Person person : people) {
      for (String form : person.forms) {
        String flat = form.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String[] pieces = form.toLowerCase(Locale.ROOT).split(" ");
        String last = pieces[pieces.length - 1].replaceAll("[^a-z]", "");
        boolean initials = pieces.length > 1 && bare.equals(pieces[0].charAt(0) + last);
        if (flat.length() > 3
            && (flat.equals(bare.replaceAll("[^a-z]", ""))
                || (last.length() > 3 && bare.equals(last))
                || initials)) {
          return person;
        }
      }
    }
    return null;
  }

  private void tieProfiles() {
    for (Part part : parts) {
      for (Part.Link link : part.links()) {
        Matcher profile = PROFILE.matcher(link.href());
        if (profile.matches() && !NO_HANDLES.contains(profile.group(1).toLowerCase(Locale.ROOT))) {
          String handle = profile.group(1).toLowerCase(Locale.ROOT);
          Person owner = handleOwner(handle.replaceAll("[_\\d]+$", ""));
          String label = link.label().of(part.text());
          if (owner == null && byForm.containsKey(label.strip())) {
            owner = byForm.get(label.strip());
          }
          if (owner != null) {
            owner.handles.add(handle);
          }
        }
      }
    }
  }

  /** Who has the account a link leads to, where the note tells. */
  Optional<Person> ofLink(String href) {
    Matcher profile = PROFILE.matcher(href);
    if (!profile.matches() || NO_HANDLES.contains(profile.group(1).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String handle = profile.group(1).toLowerCase(Locale.ROOT);
    Optional<Person> known = people.stream().filter(p -> p.handles.contains(handle)).findFirst();
    if (known.isPresent()) {
      return known;
    }
    Person owner = handleOwner(handle);
    return Optional.ofNullable(owner);
  }

  /** As {@link #ofLink}; an account that belongs to nobody named so far is somebody by itself. */
  Optional<Person> ofLinkOrNew(String href) {
    Optional<Person> known = ofLink(href);
    Matcher profile = PROFILE.matcher(href);
    if (known.isPresent()
        || !profile.matches()
        || NO_HANDLES.contains(profile.group(1).toLowerCase(Locale.ROOT))) {
      return known;
    }
    String handle = profile.group(1).toLowerCase(Locale.ROOT);
    Person person = new Person(people.size(), "@" + handle, NameAt.PERSON);
    person.handles.add(handle);
    people.add(person);
    return Optional.of(person);
  }

  Person named(String form, double points) {
    return byForm.computeIfAbsent(
        form,
        name -> {
          Person person = new Person(people.size(), name, points);
          people.add(person);
          forms = null;
          return person;
        });
  }

  Optional<Person> known(String form) {
    return Optional.ofNullable(byForm.get(form));
  }

  List<Person> people() {
    return people;
  }

  List<NameAt> candidates(String text) {
    List<NameAt> found = new ArrayList<>(new LatinNames(words).in(text));
    found.addAll(new HangulNames(words).in(text));
    return found;
  }

  boolean isOther(String word) {
    return words.isOther(word);
  }

  /** Where a text names somebody, in order, none inside another. */
  List<Place> places(String text) {
    if (byForm.isEmpty()) {
      return List.of();
    }
    if (forms == null) {
      StringBuilder any = new StringBuilder();
      byForm.keySet().stream()
          .sorted(Comparator.comparingInt((String form) -> -form.length()))
          .forEach(
              form ->
                  any.append(any.isEmpty() ? "" : "|")
                      .append(Pattern.quote(form).replace(" ", "\\E\\s\\Q")));
      forms =
          Pattern.compile(
              "(?<![\\p{IsLatin}\\d_@/.-]|[가-힣](?=[가-힣]))(?:"
                  + any
                  + ")(?![\\p{IsLatin}\\d_]|\\.\\w|-\\w)");
    }
    List<Place> places = new ArrayList<>();
    Matcher found = forms.matcher(text);
    while (found.find()) {
      String form = found.group().replaceAll("\\s+", " ");
      if (Ko.isHangul(form.replace(" ", "")) && !endsAsName(text, found.end())) {
        continue;
      }
      Person person = byForm.get(form);
      if (person != null) {
        places.add(
            new Place(
                new TextRange(found.start(), found.end()), person, behindTitle(text, found.end())));
      }
    }
    return places;
  }

  /** Behind a title that follows the name: {@code Daniela Amodei 공동창업자가}. */
  private int behindTitle(String text, int end) {
    int from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    int to = from;
    while (to < text.length()
        && (Ko.isSyllable(text.charAt(to)) || "CEOTFPVM".indexOf(text.charAt(to)) >= 0)) {
      to++;
    }
    for (int cut = to; cut > from; cut--) {
      String rest = text.substring(cut, to);
      if (words.isRole(text.substring(from, cut))
          && (rest.isEmpty() || Ko.PARTICLE_AT.matcher(rest).matches())) {
        return cut;
      }
    }
    return end;
  }

  /** Behind a Hangul name only a particle, a title, or no Hangul stands. */
  private boolean endsAsName(String text, int end) {
    int to = end;
    while (to < text.length() && Ko.isSyllable(text.charAt(to))) {
      to++;
    }
    String rest = text.substring(end, to);
    if (rest.isEmpty() || Ko.PARTICLE_AT.matcher(rest).matches()) {
      return true;
    }
    for (int cut = rest.length(); cut >= 1; cut--) {
      if (words.isRole(rest.substring(0, cut))
          && (cut == rest.length() || Ko.PARTICLE_AT.matcher(rest.substring(cut)).matches())) {
        return true;
      }
    }
    return false;
  }

  /*   * A place that names a person. */
  record Place(TextRange range, Person person, int behind) {}
}
