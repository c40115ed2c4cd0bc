package munjip.quote;

/** Somebody, words between quotation marks, and an English verb of saying. */
class EnglishQuotationTest {
  @Rows(
      """
      “A slow test is a test nobody runs,” Kent Beck wrote in a letter. | Kent Beck | A slow test is a test nobody runs,
      "The second draft is the honest one," says Maya Angelou. | Maya Angelou | The second draft is the honest one,
      “We measured twice and still cut wrong,” Ken Thompson admitted. | Ken Thompson | We measured twice and still cut wrong,
      “Who ever reads the second page?” asked Margaret Hamilton. | Margaret Hamilton | Who ever reads the second page?
      "Small teams forget less than large ones," tweeted @patio11. | @patio11 | Small teams forget less than large ones,
      “Patches with long excuses go last,” wrote Linus Torvalds on the mailing list. | Linus Torvalds | Patches with long excuses go last,
      “Tea is ready when you are,” Thich Nhat Hanh replied softly. | Thich Nhat Hanh | Tea is ready when you are,
      “The field was louder than the paint,” Vincent van Gogh noted. | Vincent van Gogh | The field was louder than the paint,
      “Every kitchen keeps its own history,” Chimamanda Ngozi Adichie explained to the students. | Chimamanda Ngozi Adichie | Every kitchen keeps its own history,
      “A small file lets a large server sleep,” says Richard Hipp. | Richard Hipp | A small file lets a large server sleep,
      “Turn off the lamp before you look for stars,” Carl Sagan advised. | Carl Sagan | Turn off the lamp before you look for stars,
      “Nobody hurries in front of an anthill,” Edward Wilson told the students. | Edward Wilson | Nobody hurries in front of an anthill,
      "Short protocols live longer than long ones", argues Vint Cerf. | Vint Cerf | Short protocols live longer than long ones
      “The more photographs, the thinner the memory,” warned Susan Sontag. | Susan Sontag | The more photographs, the thinner the memory,
      “Is the kettle on?” Miriam asked. | Miriam | Is the kettle on?
      """)
  void speakerStandsBehindTheQuotation(String text, String speaker, String words) {
    HeardNote.of(text).gives(speaker, QuoteType.DIRECT, words);
  }

  @Rows(
      """
      Fred Brooks once said, “Plan to meet your reader halfway.” | Fred Brooks | Plan to meet your reader halfway.
      Ursula K. Le Guin writes: “A map is a promise the road has not read.” | Ursula K. Le Guin | A map is a promise the road has not read.
      Rich Hickey argues that “a nap is the cheapest debugger of all”. | Rich Hickey | a nap is the cheapest debugger of all
      In a 2019 talk, Julia Evans explained: “I draw the picture before I trust the words.” | Julia Evans | I draw the picture before I trust the words.
      According to Dan Luu, “most graphs are drawn to end a meeting.” | Dan Luu | most graphs are drawn to end a meeting.
      As Alan Kay put it, “the window is always smaller than the view.” | Alan Kay | the window is always smaller than the view.
      Chimamanda Ngozi Adichie told the audience, “Every kitchen keeps its own history.” | Chimamanda Ngozi Adichie | Every kitchen keeps its own history.
      Donald E. Knuth replied, “I would rather count the leaves myself.” | Donald E. Knuth | I would rather count the leaves myself.
      Patrick McKenzie's advice: “Answer the letter before you file it.” | Patrick McKenzie | Answer the letter before you file it.
      Fei-Fei Li added: "A picture is a question that somebody has kept." | Fei-Fei Li | A picture is a question that somebody has kept.
      Vincent van Gogh wrote to his brother, “The field was louder than the paint.” | Vincent van Gogh | The field was louder than the paint.
      In the words of Rachel Carson, “a shore has no first page.” | Rachel Carson | a shore has no first page.
      Ellen Ullman, author of a memoir about machines, writes, “The screen keeps its own hours.” | Ellen Ullman | The screen keeps its own hours.
      Hillel Wayne has warned that “a specification nobody reads is a diary.” | Hillel Wayne | a specification nobody reads is a diary.
      @simonw said: "Keep a log of every small tool you build." | @simonw | Keep a log of every small tool you build.
      As Nguyen Thi Lan put it: “The rice knows the weather before we do.” | Nguyen Thi Lan | The rice knows the weather before we do.
      """)
  void speakerStandsBeforeTheQuotation(String text, String speaker, String words) {
    HeardNote.of(text).gives(speaker, QuoteType.DIRECT, words);
  }

  @Rows(
      """
      “We waited,” Ken Thompson said. “The tape did the rest of the work.” | Ken Thompson | The tape did the rest of the work.
      “Look twice,” Julia Evans wrote, “before you believe a quiet log.” | Julia Evans | before you believe a quiet log.
      “Turn off the lamp,” Carl Sagan said, “and wait for your eyes to learn the dark.” | Carl Sagan | and wait for your eyes to learn the dark.
      “I keep no albums,” Susan Sontag explained. “The more photographs, the thinner the memory.” | Susan Sontag | The more photographs, the thinner the memory.
      “Fold the board,” said Ken Thompson. “Then the next move shows itself.” | Ken Thompson | Then the next move shows itself.
      """)
  void secondHalfIsTheSameSpeakers(String text, String speaker, String words) {
    HeardNote.of(text).gives(speaker, QuoteType.DIRECT, words);
  }
}
