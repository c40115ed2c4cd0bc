package munjip.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.passage.PassageId;
import munjip.people.KnownPerson;
import munjip.people.PeopleConfig;
import munjip.result.Facets;
import org.junit.jupiter.api.Test;

class LiveVoicesTest {
  private static final class Notes implements Searcher {
    final List<QuotedNote> quoted = new ArrayList<>();
    QuotedNotes now = QuotedNotes.NONE;
    int reads;

    void add(int count, String speaker) {
      for (int i = 0; i < count; i++) {
        quoted.add(Sayings.note("note" + quoted.size(), speaker, "말 " + quoted.size()));
      }
      now = new QuotedNotes(quoted);
    }

    @Override
    public QuotedNotes quoted() {
      reads++;
      return now;
    }

    @Override
    public FoundNotes find(NoteQuery query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<FoundRelated> related(RelatedQuery query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<NoteEntry> note(String noteId) {
      return Optional.empty();
    }

    @Override
    public Optional<NoteEntry> noteAt(String path) {
      return Optional.empty();
    }

    @Override
    public List<PassageEntry> passages(String noteId) {
      return List.of();
    }

    @Override
    public Optional<PassageEntry> passage(PassageId id) {
      return Optional.empty();
    }

    @Override
    public Optional<NoteEntry> linked(NoteEntry from, String target) {
      return Optional.empty();
    }

    @Override
    public Vocabulary vocabulary() {
      return Vocabulary.NONE;
    }

    @Override
    public Counts counts() {
      return new Counts(quoted.size(), 0, 0, quoted.size());
    }
  }

  private final Notes notes = new Notes();
  private PeopleConfig people = PeopleConfig.NONE;
  private final LiveVoices live = new LiveVoices(notes, () -> people);

  private List<String> counts(Voices voices) {
    return voices.quotedIn(notes.quoted).top().stream().map(Facets.Count::value).toList();
  }

  @Test
  void oneStateIsMadeOnce() {
    notes.add(2, "오카포");
    Voices first = live.now();

    assertThat(live.now()).isSameAs(first);
    assertThat(live.lately()).isSameAs(first);
    assertThat(notes.reads).isEqualTo(1);
  }

  @Test
  void changeOfNotesOrPeopleShows() {
    notes.add(2, "오카포");
    Voices first = live.now();
    notes.add(1, "윤하루");
    assertThat(counts(live.now())).containsExactly("오카포", "윤하루");

    people =
        new PeopleConfig(
            List.of(
                new KnownPerson("Grace Okafor", List.of("오카포"), List.of(), List.of(), List.of())));

    assertThat(counts(live.now())).containsExactly("Grace Okafor", "윤하루");
    assertThat(counts(first)).containsExactly("오카포", "윤하루");
  }

  @Test
  void manyNotesAreCountedAtOnceUnderTheNamesTheyHave() {
    notes.add(500, "Grace Okafor");

    assertThat(counts(live.lately())).containsExactly("Grace Okafor");
  }
}
