package munjip.flow;

import org.junit.jupiter.api.BeforeEach;

/** Tests of the page over notes in which people are quoted. */
abstract class WithPeoplePage extends WithOpenPage {
  PeoplePage people;

  WithPeoplePage() {
    super(PeoplePage::writeNotes);
  }

  @BeforeEach
  void findPeople() {
    people = new PeoplePage(open);
  }
}
