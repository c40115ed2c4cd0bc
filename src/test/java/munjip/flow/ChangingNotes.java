package munjip.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A folder of a few hundred notes that grows, changes and shrinks between two runs. Each note has a
 * word no other has, so that it can be asked for alone, and at most three passages, so that a
 * search shows all of it.
 */
final class ChangingNotes {
  private static final String[] WORDS =
      """
      기억 망각 모델 언어 검색 형태소 산책 정원 반죽 식빵 첼로 편지 회의 커밋 노트 도서관 \
      memory gap language model search index garden bread letter walk commit repetition curve
      """
          .trim()
          .split("\\s+");

  private final Home home;
  private final Random random;
  private final List<Integer> there = new ArrayList<>();
  private int next;

  ChangingNotes(Home home, Random random) {
    this.home = home;
    this.random = random;
  }

  /** A word that stands in one note alone. */
  static String wordOf(int number) {
    return "낱말" + (10_000 + number);
  }

  static String pathOf(int number) {
    return "%d/노트 %d.md".formatted(number % 7, number);
  }

  /** Numbers of the notes that are there. */
  List<Integer> numbers() {
    return List.copyOf(there);
  }

  /** Adds notes. */
  void add(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      write(next);
      there.add(next++);
    }
  }

  /** Writes some notes anew and deletes some. */
  void disturb(int changed, int deleted) throws IOException {
    for (int i = 0; i < changed; i++) {
      write(there.get(random.nextInt(there.size())));
    }
    for (int i = 0; i < deleted; i++) {
      int gone = there.remove(/* index */ random.nextInt(there.size()));
      Files.delete(home.notes().resolve(pathOf(gone)));
    }
  }

  private void write(int number) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("---\ntitle: 노트 ").append(number).append("\ndate: 20");
    text.append("%02d-%02d-%02d".formatted(15 + number % 10, 1 + number % 12, 1 + number % 28));
    text.append("\n---\n\n").append(wordOf(number)).append("은 여기에만 있다.\n");
    for (int part = 0; part < 2; part++) {
      text.append("\n## ").append(word()).append("\n\n");
      for (int sentence = 0; sentence < 8; sentence++) {
        text.append("%s의 %s, %s와 %s을 생각한다. ".formatted(word(), word(), word(), word()));
      }
      text.append('\n');
    }
    home.write(pathOf(number), text.toString());
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
