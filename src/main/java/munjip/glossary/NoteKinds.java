package munjip.glossary;

import java.util.Set;

/**
 * What notes and things are called after their kind. Brackets behind it say where, which one, with
 * what or of what, and are no gloss, though they have the form of one: {@code 설치(Windows)}, {@code
 * 책 요약(Deep Work)}, {@code 상태(open)}.
 */
final class NoteKinds {
  private static final Set<String> KINDS =
      Set.of(
          "가이드", "강의", "기록", "노트", "독후감", "리뷰", "메모", "모임", "발표", "배포", "번역", "비교", "사용법", "서평",
          "설정", "설치", "소개", "스터디", "여행", "요약", "이야기", "정리", "튜토리얼", "회고", "회의", "후기");

  /** Of things; brackets behind it name one. */
  private static final Set<String> OF_THINGS =
      Set.of(
          "값", "개수", "단축키", "회의", "경로", "그림", "기호", "날짜", "단위", "메뉴", "메서드", "명령", "명령어", "버튼",
          "변수", "사람", "상태", "색상", "시간", "예시", "오전", "오후", "옵션", "웃음", "이름", "이유", "인자", "커피", "크기",
          "키워드", "타입", "파라미터", "파일", "폴더", "함수");

  private NoteKinds() {}

  /** Whether the last of some words is one. */
  static boolean end(String korean) {
    return KINDS.contains(Wording.words(korean).getLast());
  }

  /** Whether a word names a kind of thing, of which brackets behind it may name one: 상태(open). */
  static boolean isOfThings(String korean) {
    return OF_THINGS.contains(korean);
  }
}
