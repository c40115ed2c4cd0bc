package munjip.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "프롬프트를     | 프롬프트",
        "카파시에게서   | 카파시",
        "LLM은          | LLM",
        "C++로          | C++",
        "3.0이          | 3.0",
        "韓國의         | 韓國",
        "카파시님께서   | 카파시",
        "리누스에게서는 | 리누스",
        "프롬프트에서부터는 | 프롬프트",
        "벤치마킹했다   | 벤치마킹",
        "파인튜닝이라는 | 파인튜닝",
        "GPT-4로        | GPT-4",
        "llms.txt를     | llms.txt",
        "Karpathy’s     | Karpathy",
        // Not what stands behind a vowel, or a consonant.
        "사과           | -",
        "젠가을         | -",
        // What stays would be too short to be a word.
        "차는           | -",
        "韓의           | -",
        "는             | -",
        "회의           | -",
        "책을           | -",
        "프롬프트       | -",
        "prompt         | -",
      })
  void allThatMayBeAParticleIsTakenOffFirst(String word, String bare) {
    assertThat(Particles.stems(word).stream().findFirst().orElse(null)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"메트로는 | 메트 메트로", "프롬프트들의 | 프롬프트 프롬프트들", "테이블로 | 테이블", "모델 | ''"})
  void allThatMayStayIsTold(String word, String stems) {
    assertThat(String.join(" ", Particles.stems(word))).isEqualTo(stems);
  }
}
