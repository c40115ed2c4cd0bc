package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documents of 한글 say of themselves. */
class HwpSummaryTest {
  private static final Dates DATES = new Dates(2027);

  private static byte[] set(String title, String keywords, Instant created, Instant saved) {
    ByteBuffer set = ByteBuffer.allocate(2_000).order(ByteOrder.LITTLE_ENDIAN);
    set.putInt(44, 48).putInt(52, 4);
    int at = 8 + 4 * 8;
    int[] names = {2, 5, 12, 13};
    for (int i = 0; i < names.length; i++) {
      set.putInt(56 + 8 * i, names[i]).putInt(60 + 8 * i, at);
      if (i < 2) {
        byte[] text = ((i == 0 ? title : keywords) + "\0").getBytes(StandardCharsets.UTF_16LE);
        set.putInt(48 + at, 31).putInt(52 + at, text.length / 2).put(56 + at, text);
        at += 8 + text.length;
      } else {
        long seconds = (i == 2 ? created : saved).getEpochSecond() + 11_644_473_600L;
        set.putInt(48 + at, 64).putLong(52 + at, seconds * 10_000_000);
        at += 12;
      }
    }
    return set.array();
  }

  private static Stated read(byte[] set) {
    return HwpSummary.of(set, ZoneOffset.UTC, DATES);
  }

  @Test
  void titleDayAndKeywordsAreRead() {
    Instant day = Instant.parse("2025-03-07T20:00:00Z");
    byte[] set = set("사업 계획", "예산, Budget;  계획", day, day);
    Stated stated = read(set);
    assertThat(stated.title()).contains("사업 계획");
    assertThat(stated.tags()).containsExactly("예산", "Budget", "계획");
    assertThat(stated.date()).contains(LocalDate.of(2025, 3, 7));
    assertThat(HwpSummary.of(set, ZoneId.of("Asia/Seoul"), DATES).date())
        .contains(LocalDate.of(2025, 3, 8));
  }

  @Test
  void aDocumentMadeOutOfAnOldOneHasTheDayItWasSaved() {
    Instant old = Instant.parse("2003-06-27T00:00:00Z");
    Instant saved = Instant.parse("2026-02-01T00:00:00Z");
    assertThat(read(set("t", "", old, saved)).date()).contains(LocalDate.of(2026, 2, 1));
    assertThat(read(set("t", "", saved, old)).date()).contains(LocalDate.of(2026, 2, 1));
    assertThat(read(set("t", "", old, old)).date()).contains(LocalDate.of(2003, 6, 27));
  }

  @Test
  void whatIsBrokenIsPassedOver() {
    byte[] set = set("제목", "나", Instant.EPOCH, Instant.EPOCH);
    for (int length = 0; length < set.length; length += 7) {
      assertThat(read(Arrays.copyOf(set, length))).isNotNull();
    }
    byte[] far = set.clone();
    Arrays.fill(far, 44, 56, (byte) 0x7f);
    assertThat(read(far)).isEqualTo(Stated.NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "제목 없음     |",
        "빈 문서 1     |",
        "Document1     |",
        "보고서.hwp    |",
        "' '           |",
        "문서 관리 규정 | 문서 관리 규정",
      })
  void titlesThatSayNothingAreNone(String said, String title) {
    assertThat(HwpSummary.title(said)).isEqualTo(Optional.ofNullable(title));
  }

  @ParameterizedTest
  @CsvSource({
    "사업 계획, true",
    "2026년 사업계획(안), true",
    "사업 계획은 다음 해의 일을 미리 정하는 것이다, false",
    "전혀 다른 글, false",
  })
  void aTitleIsOneThatTheTextBearsOut(String line, boolean kept) {
    Stated said = new Stated(Optional.of("사업 계획"), Optional.of(LocalDate.EPOCH), List.of("가"));
    Stated judged = HwpTitle.borneOut(said, "머리\n" + line + "\n본문");
    assertThat(judged.title().isPresent()).isEqualTo(kept);
    assertThat(judged.date()).isPresent();
    assertThat(judged.tags()).containsExactly("가");
  }
}
