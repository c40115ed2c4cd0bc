package munjip.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import munjip.note.NoteMeta;
import munjip.text.Address;
import munjip.text.TextRange;

/**
 * Everybody a note names, and every form it uses for each: the full name, a surname or first name
 * alone, a gloss in the other script, a handle. Places are found by these forms.
 */
final class NameBook {
  private static final Pattern COURTESY =
      Pattern.compile(
          "(?:Mr|Mrs|Ms|Dr|St|Sir|Miss|Lady|Lord|Aunt|Uncle|Captain|Colonel|Professor|Prof|Madame|Monsieur)\\.?");

  private static final Pattern NUMBERED = Pattern.compile("[_\\d]+$");

  /** Points of somebody known by an account alone. */
  private static final double ACCOUNT = 2.5;

  /** A second footnote of one commenter: {@code simonw3}. */
  private static final Pattern COUNTED = Pattern.compile("^(.*[a-z])\\d$");

  private static final Pattern DIGITS = Pattern.compile("\\d+\\w{0,2}");

  private final NameWords words;
  private final LatinNames latin;
  private final HangulNames hangul;
  private final List<Person> people = new ArrayList<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final NavigableMap<String, Person> byForm = new TreeMap<>();
  private final AccountOwners owners = new AccountOwners();

  /** By the handle of an account, once it was asked for. */
  private final Map<String, Optional<Person>> byAccount = new HashMap<>();

  private NamePlaces places;

  /**
   * @param meta may say who wrote the book the note is about
   * @param texts the parts' texts without what is quoted, in the same order
   */
  NameBook(NoteMeta meta, List<Part> parts, List<Masked> texts, Lexicon lexicon) {
    this.words = lexicon.words();
    this.latin = lexicon.latin();
    this.hangul = lexicon.hangul();
    NameEvidence evidence = new NameEvidence(words);
    boolean collection = Collected.isCollection(meta);
    List<List<NameAt>> latinOf = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      List<NameAt> found = latin.in(part.text());
      latinOf.add(found);
      for (NameAt name : found) {
        see(evidence, part, texts.get(i), name);
      }
      for (NameAt name : hangul.in(part.text())) {
        if (!NameOrWord.isWord(name, part.text(), lexicon.verbs())) {
          see(evidence, part, texts.get(i), name);
        }
      }
    }
    Glosses glosses = new Glosses(evidence, lexicon);
    Accounts accounts = new Accounts(evidence, words);
    Bylines bylines = new Bylines(evidence, lexicon);
    meta.bookAuthor().ifPresent(bylines::author);
    meta.description().ifPresent(bylines::summary);
    List<String> onPage = PersonPage.of(meta.title(), parts, lexicon);
    onPage.forEach(name -> evidence.tell(name, 2.5));
    Stream.of(
            Headed.names(parts, lexicon),
            Collected.names(meta, parts, lexicon),
            BookLines.names(meta.title(), parts, lexicon),
            TalkNotes.announced(meta.title(), parts, lexicon).stream().toList(),
            Outlined.names(parts, lexicon))
        .flatMap(List::stream)
        .forEach(name -> evidence.tell(name, 2.5));
    parts.forEach(part -> Shortcodes.names(part.text()).forEach(name -> evidence.tell(name, 2.5)));
    new SignedNames(evidence, lexicon).read(parts, collection);
    for (int i = 0; i < parts.size(); i++) {
      glosses.read(parts.get(i).text(), latinOf.get(i), parts.get(i).isHeading() && collection);
      accounts.read(parts.get(i));
      linked(parts.get(i), evidence, lexicon);
      new ToldNames(evidence, lexicon).read(parts.get(i), leads(parts, i));
      bylines.read(parts.get(i));
    }
    new Organisations(evidence, words).read(parts);
    gather(evidence, glosses, new OrdinaryWords(parts));
    SurnamesWithRole.of(parts, Set.copyOf(byForm.keySet()), words)
        .forEach((form, name) -> byForm.putIfAbsent(form, byForm.get(name)));
    onPage.stream().limit(1).forEach(name -> alsoCalled(name, meta.aliases(), lexicon));
    parts.forEach(part -> part.links().forEach(link -> tieProfile(part, link)));
  }

  /** The other titles of a page on somebody are other names. */
  private void alsoCalled(String name, List<String> aliases, Lexicon lexicon) {
    Person person = byForm.get(name);
    for (String alias : aliases) {
      if (person != null && lexicon.mayBeName(alias)) {
        byForm.putIfAbsent(alias, person);
        person.called(alias);
      }
    }
  }

  /** Whether a block quote stands directly behind a part that is none. */
  private static boolean leads(List<Part> parts, int index) {
    return !parts.get(index).isQuoted()
        && index + 1 < parts.size()
        && parts.get(index + 1).isQuoted();
  }

  /** A page of the notes that is called as people are: {@code [[문기태]]}. */
  private static void linked(Part part, NameEvidence evidence, Lexicon lexicon) {
    for (Part.Link link : part.links()) {
      String label = link.label().of(part.text());
      boolean page = link.isPage(part.text());
      boolean name = KoreanName.isOne(label) || label.indexOf(' ') > 0;
      if (page && name && lexicon.isName(label)) {
        evidence.tell(label, 2.5);
      }
    }
  }

  private static void see(NameEvidence evidence, Part part, Masked text, NameAt name) {
    if (!part.isCode(name.range())) {
      evidence.see(part, name, text.isQuoted(name.range()));
    }
  }

  /** Puts the forms together that are one person's, full names first. */
  private void gather(NameEvidence evidence, Glosses glosses, OrdinaryWords ordinary) {
    Map<String, Person> shared = new HashMap<>();
    evidence.forms().stream()
        .filter(evidence::isPerson)
        .filter(form -> evidence.isSurelyName(form) || !ordinary.holdsWordOf(form))
        .sorted(Comparator.comparingInt((String form) -> -form.split(" ").length))
        // Looked at after the full names, which tell what two people share.
        .filter(form -> !ambiguous.contains(form.toLowerCase(Locale.ROOT)))
        .forEach(form -> take(form, evidence, glosses, shared));
    // A surname alone that nothing else speaks for is still the person named in full elsewhere.
    for (String form : evidence.forms()) {
      Person person = shared.get(form.toLowerCase(Locale.ROOT));
      boolean one = !ambiguous.contains(form.toLowerCase(Locale.ROOT));
      if (one && person != null && !byForm.containsKey(form) && form.indexOf(' ') < 0) {
        person.called(form);
        byForm.put(form, person);
      }
    }
    shared.forEach(this::addPiece);
  }

  private void take(
      String form, NameEvidence evidence, Glosses glosses, Map<String, Person> shared) {
    String[] pieces = form.split(" ");
    Person person = glosses.tied(form, byForm);
    if (person == null && form.startsWith("@")) {
      person = owner(form.substring(1).toLowerCase(Locale.ROOT));
    } else if (person == null && pieces.length == 1) {
      person = shared.get(form.toLowerCase(Locale.ROOT));
    }
    if (person == null) {
      person = new Person(people.size(), form, evidence.points(form), owners);
      people.add(person);
    }
    person.called(form);
    if (form.startsWith("@")) {
      person.has(form.substring(1).toLowerCase(Locale.ROOT));
    }
    person.points = Math.max(person.points, evidence.points(form));
    person.weight += evidence.subjects(form);
    person.sure |= evidence.isSurelyName(form);
    byForm.put(form, person);
    if (pieces.length > 1) {
      share(pieces[pieces.length - 1].toLowerCase(Locale.ROOT), person, shared);
      if (!COURTESY.matcher(pieces[0]).matches()) {
        share(pieces[0].toLowerCase(Locale.ROOT), person, shared);
      }
    }
  }

  /** A piece of a full name; one that two people have stands for neither. */
  private void share(String piece, Person person, Map<String, Person> shared) {
    Person other = shared.putIfAbsent(piece, person);
    if (other != null && other != person && !mayBeOne(other.name, person.name)) {
      ambiguous.add(piece);
    }
  }

  /** Whether two full names may be one person's: Martin Fowler and M. Fowler. */
  private static boolean mayBeOne(String one, String other) {
    boolean alike = one.charAt(0) == other.charAt(0);
    return !Address.differ(one, other)
        && (alike || COURTESY.matcher(other.split(" ")[0]).matches());
  }

  /** A first name or surname, so that it is found where it stands alone. */
  private void addPiece(String piece, Person person) {
    boolean usable =
        !ambiguous.contains(piece)
            && (piece.length() > 2 || (Ko.isHangul(piece) && piece.length() >= 2));
    if (usable && !words.isOther(piece)) {
      person.forms().stream()
          .flatMap(form -> List.of(form.split(" ")).stream())
          .filter(word -> word.equalsIgnoreCase(piece))
          .findFirst()
          .ifPresent(word -> byForm.putIfAbsent(word, person));
    }
  }

  /** Whose name an account has, but for digits at its end; null for nobody's. */
  private Person owner(String handle) {
    return owners.byName(NUMBERED.matcher(handle).replaceFirst("")).orElse(null);
  }

  private void tieProfile(Part part, Part.Link link) {
    Optional<String> handle = Accounts.handle(link.href());
    if (handle.isPresent()) {
      Person owner = owner(handle.get());
      owner = owner == null ? byForm.get(link.label().of(part.text()).strip()) : owner;
      if (owner != null) {
        owner.has(handle.get());
      }
    }
  }

  /** Who has the account a link leads to; an account of nobody named so far is somebody itself. */
  Optional<Person> ofLink(String href) {
    Optional<Person> known = owns(href);
    return known.isPresent()
        ? known
        : Accounts.handle(href)
            .map(
                handle -> {
                  Person person = new Person(people.size(), "@" + handle, ACCOUNT, owners);
                  person.has(handle);
                  people.add(person);
                  byAccount.put(handle, Optional.of(person));
                  return person;
                });
  }

  /** Who of those named so far has the account a link leads to. */
  Optional<Person> owns(String href) {
    return Accounts.handle(href)
        .flatMap(
            handle ->
                byAccount.computeIfAbsent(
                    handle, account -> owners.byHandle(account).or(() -> owners.byName(account))));
  }

  /** Somebody by a form that nobody had so far, or who has it. */
  Person named(String form, double points) {
    return byForm.computeIfAbsent(
        form,
        name -> {
          Person person = new Person(people.size(), name, points, owners);
          people.add(person);
          if (places != null) {
            places.add(name);
          }
          return person;
        });
  }

  Optional<Person> known(String form) {
    return Optional.ofNullable(byForm.get(form));
  }

  /** Whose comment a footnote with this label cites. */
  Optional<Person> ofFootnote(String label) {
    String whole = Accounts.commenter(label);
    for (String form = whole; !form.isEmpty(); form = withoutLast(form)) {
      if (byForm.containsKey(form)) {
        return known(form);
      }
    }
    Optional<Person> counted = known(COUNTED.matcher(whole).replaceFirst("$1"));
    if (counted.isPresent()) {
      return counted;
    }
    return Accounts.footnoted(whole, words)
        .map(name -> numbered(name).orElseGet(() -> named(name, 2.5)));
  }

  /** A label without its last word: {@code hahn-kev-2} cites the same as {@code hahn-kev}. */
  private static String withoutLast(String label) {
    return label.substring(
        0, Math.max(0, Math.max(label.lastIndexOf('-'), label.lastIndexOf('_'))));
  }

  /** Who has a name that goes on with digits only. */
  private Optional<Person> numbered(String stem) {
    return byForm.subMap(stem, false, stem + Character.MAX_VALUE, false).keySet().stream()
        .filter(form -> DIGITS.matcher(form.substring(stem.length())).matches())
        .findFirst()
        .map(byForm::get);
  }

  List<Person> people() {
    return people;
  }

  /** Names that a text may hold, whatever else the note says of them. */
  List<NameAt> candidates(String text) {
    List<NameAt> found = new ArrayList<>(latin.in(text));
    found.addAll(hangul.in(text));
    return found;
  }

  /** Where a text names somebody, in order, none inside another. */
  List<Place> places(String text) {
    if (byForm.isEmpty()) {
      return List.of();
    }
    if (places == null) {
      places = new NamePlaces(byForm, words);
    }
    return places.in(text);
  }

  /**
   * A place that names a person.
   *
   * @param range the name alone
   * @param behind where its title ends, if it has one
   */
  record Place(TextRange range, Person person, int behind) {}
}
