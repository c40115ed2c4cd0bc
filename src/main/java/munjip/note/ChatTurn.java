package munjip.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wrote at once in a chat.
 *
 * @param day as the file says; empty before it says any
 * @param name who wrote; empty for what the messenger says itself ({@code …님이 들어왔습니다.})
 * @param time of the day, as the file has it; may be empty
 * @param at where the file says who and when; that is never shorter than {@link #opening}
 * @param lines the words, each line with its place
 */
record ChatTurn(
    Optional<LocalDate> day, String name, String time, int at, List<LinedText.Line> lines) {
  ChatTurn {
    lines = List.copyOf(lines);
  }

  /** Who and when, as messengers write it when a chat is copied; the words follow. */
  String opening() {
    if (name.isEmpty()) {
      return "";
    }
    return time.isEmpty() ? name + ": " : "[" + name + "] [" + time + "] ";
  }
}
