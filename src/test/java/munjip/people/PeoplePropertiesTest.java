package munjip.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import munjip.quote.Named;
import munjip.text.AccountNames;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds whatever notes name: names that meet, clash and chain are drawn from few. */
class PeoplePropertiesTest {
  private static final List<String> NAMES =
      List.of(
          "안드레이 카파시",
          "안드레 카파시",
          "안드레이 카르파티",
          "카파시",
          "카파씨",
          "카르파티",
          "안드레이",
          "안드레",
          "Andrej Karpathy",
          "Karpathy, Andrej",
          "Karpathy",
          "Andrej",
          "A. Karpathy",
          "@karpathy",
          "Andrew Ng",
          "Andrew Yang",
          "Andrew",
          "Ng",
          "앤드류 응",
          "앤드루 양",
          "앤드류",
          "Serena Ng",
          "Martin Fowler",
          "Robert Martin",
          "Martin",
          "마틴",
          "마틴 파울러",
          "로버트 마틴",
          "파울러",
          "김철수",
          "김 철수",
          "김철순",
          "김",
          "철수",
          "Kim",
          "김 교수",
          "카파시 교수님",
          "x.com/karpathy",
          "Geoff Hinton",
          "Geoffrey Hinton",
          "힌튼",
          "힌턴",
          "제프리 힌튼",
          "@ng",
          "王小明",
          "그",
          "?");

  private static final List<String> HANDLES = List.of("karpathy", "ng", "openai");

  /** Notes and told people drawn by a seed. */
  private static final class Drawn {
    private final Random random;
    final List<NoteNames> notes = new ArrayList<>();
    final PeopleConfig told;

    Drawn(long seed) {
      random = new Random(seed);
      for (int i = random.nextInt(13); i > 0; i--) {
        List<Named> named = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
          named.add(new Named(some(NAMES, 1).getFirst(), upTo(NAMES, 3), upTo(HANDLES, 1)));
        }
        notes.add(new NoteNames("note" + i, named));
      }
      List<String> names = NAMES.stream().filter(name -> name.matches("[^@?/]+")).toList();
      List<KnownPerson> persons = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        String name = some(names, 1).getFirst();
        List<String> aliases = upTo(names, 2);
        List<String> apart = upTo(names, 2);
        persons.add(new KnownPerson(name, aliases, upTo(HANDLES, 1), List.of(), apart));
      }
      told = new PeopleConfig(persons);
    }

    private List<String> upTo(List<String> from, int most) {
      return some(from, random.nextInt(most + 1));
    }

    private List<String> some(List<String> from, int count) {
      return Stream.generate(() -> from.get(random.nextInt(from.size()))).limit(count).toList();
    }

    People people() {
      return PersonResolver.resolve(told, notes);
    }

    /** Whether a note says of somebody it names that an account is theirs. */
    boolean isTied(String handle) {
      return notes.stream()
          .flatMap(note -> note.named().stream())
          .anyMatch(named -> named.handles().contains(handle));
    }

    String nameOf(Member member) {
      return namedOf(member).name();
    }

    Named namedOf(Member member) {
      return notes.stream()
          .filter(note -> note.noteId().equals(member.noteId()))
          .findFirst()
          .orElseThrow()
          .named()
          .get(member.index());
    }
  }

  @Property(tries = 300)
  void theOrderOfNotesDoesNotMatter(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    List<Speaker> inOrder = drawn.people().all();
    Collections.shuffle(drawn.notes, new Random(seed));
    assertThat(drawn.people().all()).isEqualTo(inOrder);
  }

  @Property(tries = 300)
  void everybodyIsSomebodyOnce(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    People people = drawn.people();
    int members = drawn.notes.stream().mapToInt(note -> note.named().size()).sum();
    assertThat(people.all().stream().mapToInt(speaker -> speaker.members().size()).sum())
        .isEqualTo(members);
    assertThat(people.all()).extracting(Speaker::id).doesNotHaveDuplicates();
    assertThat(people.all()).allMatch(speaker -> speaker.id().matches("[A-Za-z0-9_-]+"));
    for (NoteNames note : drawn.notes) {
      for (int i = 0; i < note.named().size(); i++) {
        Member member = new Member(note.noteId(), i);
        assertThat(people.of(note.noteId(), i).orElseThrow().members()).contains(member);
      }
    }
  }

  @Property(tries = 300)
  void whoIsNamedInFullIsFoundByTheName(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    People people = PersonResolver.resolve(PeopleConfig.NONE, drawn.notes);
    for (Speaker speaker : people.all()) {
      for (Member member : speaker.members()) {
        String name = drawn.nameOf(member);
        // A first name beside a full one finds its person only where nobody has it as a surname.
        if (NameReader.read(name).filter(WrittenName::full).isPresent()
            || AccountNames.handle(name).isPresent()) {
          assertThat(people.find(name)).as(name).contains(speaker);
        }
      }
    }
  }

  /** {@code @ng}, which a note gives Andrew Ng, of whom the file says that Ng alone is another. */
  @Example
  void accountThatANoteTiesIsNoNameKeptApart() {
    whatIsKeptApartIsNeverOne(30_924);
  }

  @Property(tries = 300)
  void whatIsKeptApartIsNeverOne(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    People people = drawn.people();
    for (KnownPerson person : drawn.told.persons()) {
      Set<String> own = keys(person.name(), person.aliases());
      Set<String> apart = keys("?", person.apart());
      apart.removeAll(own);
      for (Speaker speaker : people.all()) {
        Set<String> named = new HashSet<>();
        speaker.members().stream()
            .map(drawn::nameOf)
            // An account that the file or a note gives the person is theirs, whatever it reads
            // like.
            .filter(name -> AccountNames.handle(name).filter(person.handles()::contains).isEmpty())
            .filter(name -> AccountNames.handle(name).filter(drawn::isTied).isEmpty())
            .forEach(name -> named.addAll(keys(name, List.of())));
        boolean isPerson = drawn.told.persons().size() == 1 && speaker.name().equals(person.name());
        if (isPerson && person.name().contains(" ")) {
          assertThat(Collections.disjoint(named, apart)).as("%s not %s", named, apart).isTrue();
        }
      }
    }
  }

  @Property(tries = 300)
  void twoWhoAreToldAreNeverOne(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    List<KnownPerson> two =
        Stream.of("Andrej Karpathy", "안드레이 카파시")
            .map(name -> new KnownPerson(name, List.of(), List.of(), List.of(), List.of()))
            .toList();
    Set<String> both = keys("Andrej Karpathy", List.of("안드레이 카파시"));
    for (Speaker speaker : PersonResolver.resolve(new PeopleConfig(two), drawn.notes).all()) {
      Set<String> named = new HashSet<>();
      for (Member member : speaker.members()) {
        // A note that calls somebody by both names contradicts the file; it is one of the two.
        Set<String> own = keys(drawn.nameOf(member), drawn.namedOf(member).aliases());
        if (!own.containsAll(both)) {
          named.addAll(keys(drawn.nameOf(member), List.of()));
        }
      }
      assertThat(named.containsAll(both))
          .as(
              "%s of %s",
              speaker, speaker.members().stream().map(drawn::namedOf).distinct().toList())
          .isFalse();
    }
  }

  private static Set<String> keys(String name, List<String> more) {
    Set<String> keys = new HashSet<>();
    NameReader.read(name).ifPresent(read -> keys.add(read.key()));
    more.forEach(each -> NameReader.read(each).ifPresent(read -> keys.add(read.key())));
    return keys;
  }
}
