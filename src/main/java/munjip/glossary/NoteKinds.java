package munjip.glossary;

import java.util.Set;

/**
 * What notes are called after their kind. Brackets behind it say where, with what or of what, and
 * are no gloss, though they have the form of one: {@code 설치(Windows)}, {@code 책 요약(Deep Work)}.
 */
final class NoteKinds {
  private static final Set<String> KINDS =
      Set.of(
          "가이드", "강의", "기록", "노트", "독후감", "리뷰", "메모", "모임", "발표", "배포", "번역", "비교", "사용법", "서평",
          "설정", "설치", "소개", "스터디", "여행", "요약", "이야기", "정리", "튜토리얼", "회고", "회의", "후기");

  private NoteKinds() {}

  /** Whether the last of some words is one. */
  static boolean end(String korean) {
    return KINDS.contains(Wording.words(korean).getLast());
  }
}
