package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import munjip.result.Hit;
import munjip.result.SearchResults;
import munjip.search.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of slip, in both languages: what was typed, and what it is mended into. */
class RescueTablesTest {
  private static MendedNotes notes;

  @BeforeAll
  static void index() throws IOException {
    notes = new MendedNotes();
  }

  @AfterAll
  static void close() throws IOException {
    notes.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zkvktl | zkvktl→카파시
          thvmxmdnpdj | thvmxmdnpdj→소프트웨어
          dlsrhdwlsmd | dlsrhdwlsmd→인공지능
          vmfhavmxm | vmfhavmxm→프롬프트
          dpdlwjsxm | dpdlwjsxm→에이전트
          rltgjqm | rltgjqm→깃허브
          znqjspxltm | znqjspxltm→쿠버네티스
          flvorxhfld | flvorxhfld→리팩토링
          dkzlxprcj | dkzlxprcj→아키텍처
          epdlxjqpdltm | epdlxjqpdltm→데이터베이스
          Rkcl | Rkcl→까치
          EjrqhRdl | EjrqhRdl→떡볶이
          Wkwkdaus | Wkwkdaus→짜장면
          Tmfprl | Tmfprl→쓰레기
          Rhcqkx | Rhcqkx→꽃밭
          dOrl | dOrl→얘기
          dPtks | dPtks→예산
          xhzmskdlwj | xhzmskdlwj→토크나이저
          gudxoth | gudxoth→형태소
          dlaqpeld | dlaqpeld→임베딩
          rldjrtkdtlf | rldjrtkdtlf→기억상실
          EmldjTmrl | EmldjTmrl→띄어쓰기
          dksemfpdl | dksemfpdl→안드레이
          rhoscksgdms | rhoscksgdms→괜찮
          ekfrrkfql | ekfrrkfql→닭갈비
          zkvktlrk | zkvktlrk→카파시
          zkvktldml | zkvktldml→카파시
          vmfhavmxmfmf | vmfhavmxmfmf→프롬프트
          dpdlwjsxmsms | dpdlwjsxmsms→에이전트
          thvmxmdnpdjdptj | thvmxmdnpdjdptj→소프트웨어
          ZKVKTL | ZKVKTL→카파시
          Zkvktl | Zkvktl→카파시
          Dlsrhdwlsmd | Dlsrhdwlsmd→인공지능
          ㅡㅐㅇ디 | ㅡㅐㅇ디→model
          냀ㅈㅁㄱㄷ | 냀ㅈㅁㄱㄷ→software
          햐소ㅕㅠ | 햐소ㅕㅠ→github
          ㅏㅕㅠㄷ굳ㅅㄷㄴ | ㅏㅕㅠㄷ굳ㅅㄷㄴ→kubernetes
          ㄱㄷㄹㅁㅊ새갸ㅜㅎ | ㄱㄷㄹㅁㅊ새갸ㅜㅎ→refactoring
          ㅁㄱ초ㅑㅅㄷㅊ셕ㄷ | ㅁㄱ초ㅑㅅㄷㅊ셕ㄷ→architecture
          ㅇㅁㅅ뮴ㄴㄷ | ㅇㅁㅅ뮴ㄴㄷ→database
          ㅁㅎ둣 | ㅁㅎ둣→agent
          ㅅㄱ문래귿ㄱ | ㅅㄱ문래귿ㄱ→transformer
          ㅏㅁ겜소ㅛ | ㅏㅁ겜소ㅛ→karpathy
          새ㅏ두ㅑㅋㄷㄱ | 새ㅏ두ㅑㅋㄷㄱ→tokenizer
          드ㅠㄷㅇ야ㅜㅎ | 드ㅠㄷㅇ야ㅜㅎ→embedding
          ㅣ무혐ㅎㄷ | ㅣ무혐ㅎㄷ→language
          ㅑㅜㄹㄷㄱ둧ㄷ | ㅑㅜㄹㄷㄱ둧ㄷ→inference
          ㅡㅐㅇ디은 | ㅡㅐㅇ디은→model
          ㅁㅎ둣가 | ㅁㅎ둣가→agent
          햐소ㅕㅠ에서 | 햐소ㅕㅠ에서→github
          카파tl | 카파tl→카파시
          깃gjqm | 깃gjqm→깃허브
          mod디 | mod디→model
          KubernetesDMS | KubernetesDMS→kubernetes
          GitHubdptj | GitHubdptj→github
          zkvktl tjdtlr | zkvktl→카파시
          zkvktl ㅡㅐㅇ디 | zkvktl→카파시, ㅡㅐㅇ디→model
          zkvkt | zkvkt→카파시
          thvmxmdn | thvmxmdn→소프트웨어
          ㅔ개ㅡㅔㅅ | ㅔ개ㅡㅔㅅ→prompt
          (zkvktl) | zkvktl→카파시
          """)
  void wrongKeyboardIsReadAsTheOther(String typed, String mended) {
    assertMended(typed, mended, "keyboard");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ㅋㅍㅅ | ㅋㅍㅅ→카파시
          ㅅㅍㅌㅇㅇ | ㅅㅍㅌㅇㅇ→소프트웨어
          ㅅㅍㅌㅇㅇ 3.0 | ㅅㅍㅌㅇㅇ→소프트웨어
          ㅅㅍㅌ | ㅅㅍㅌ→소프트웨어
          ㅇㄱㅈㄴ | ㅇㄱㅈㄴ→인공지능
          ㅍㄹㅍㅌ | ㅍㄹㅍㅌ→프롬프트
          ㅇㅇㅈㅌ | ㅇㅇㅈㅌ→에이전트
          ㄱㅎㅂ | ㄱㅎㅂ→깃허브
          ㅋㅂㄴㅌㅅ | ㅋㅂㄴㅌㅅ→쿠버네티스
          ㄹㅍㅌㄹ | ㄹㅍㅌㄹ→리팩토링
          ㅇㅋㅌㅊ | ㅇㅋㅌㅊ→아키텍처
          ㄷㅇㅌㅂㅇㅅ | ㄷㅇㅌㅂㅇㅅ→데이터베이스
          ㄲㅊ | ㄲㅊ→까치
          ㄱㄱㅊ | ㄱㄱㅊ→까치
          ㄸㅂㅇ | ㄸㅂㅇ→떡볶이
          ㄷㄷㅂㅇ | ㄷㄷㅂㅇ→떡볶이
          ㅉㅈㅁ | ㅉㅈㅁ→짜장면
          ㅈㅈㅈㅁ | ㅈㅈㅈㅁ→짜장면
          ㅆㄹㄱ | ㅆㄹㄱ→쓰레기
          ㅅㅅㄹㄱ | ㅅㅅㄹㄱ→쓰레기
          ㅃㅈ | ㅃㅈ→빵집
          ㅂㅂㅈ | ㅂㅂㅈ→빵집
          ㄷㄱㅂ | ㄷㄱㅂ→닭갈비
          ㅊㅆㄸ | ㅊㅆㄸ→찹쌀떡
          ㅇㄷㄹㅇ ㅋㅍㅅ | ㅇㄷㄹㅇ→안드레이, ㅋㅍㅅ→카파시
          ㅇㄷㄹㅇㅋㅍㅅ | ㅇㄷㄹㅇㅋㅍㅅ→안드레이 카파시
          ㅅㅎㅇㅇㅁㄷ | ㅅㅎㅇㅇㅁㄷ→소형 언어 모델
          ㅅㅎ ㅁㄷ | ㅅㅎ→소형, ㅁㄷ→모델
          ㅋㅍㅅ ㄱㅇ | ㅋㅍㅅ→카파시, ㄱㅇ→강연
          ㅋㅍㅅ 강연 | ㅋㅍㅅ→카파시
          강연 ㅋㅍㅅ | ㅋㅍㅅ→카파시
          ㅋㅍㅅ Karpathy | ㅋㅍㅅ→카파시
          ㅋㅍㅅ는 | ㅋㅍㅅ는→카파시
          ㅋㅍㅅ의 강연 | ㅋㅍㅅ의→카파시
          카ㅍㅅ | 카ㅍㅅ→카파시
          ㅋ파ㅅ | ㅋ파ㅅ→카파시
          소ㅍㅌ웨어 | 소ㅍㅌ웨어→소프트웨어
          ㅌㅋㄴㅇㅈ | ㅌㅋㄴㅇㅈ→토크나이저
          ㅎㅌㅅ | ㅎㅌㅅ→형태소
          ㄱㅇㅅㅅ | ㄱㅇㅅㅅ→기억상실
          ㄸㅇㅆㄱ | ㄸㅇㅆㄱ→띄어쓰기
          ᄏᄑᄉ | ᄏᄑᄉ→카파시
          ᄉᄑᄐᄋᄋ 3.0 | ᄉᄑᄐᄋᄋ→소프트웨어
          ﾻﾽﾵ | ﾻﾽﾵ→카파시
          """)
  void firstConsonantsAreCompleted(String typed, String mended) {
    assertMended(typed, mended, "chosung");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          카파ㅅ | 카파ㅅ→카파시
          카ㅍ | 카ㅍ→카파시
          카팟 | 카팟→카파시
          소프트우 | 소프트우→소프트웨어
          소프트웨ㅇ | 소프트웨ㅇ→소프트웨어
          소픝 | 소픝→소프트웨어
          소프트ㅇ | 소프트ㅇ→소프트웨어
          모데 | 모데→모델
          모ㄷ | 모ㄷ→모델
          인고 | 인고→인공지능
          인공지느 | 인공지느→인공지능
          인공ㅈ | 인공ㅈ→인공지능
          프로ㅁ | 프로ㅁ→프롬프트
          프롬프ㅌ | 프롬프ㅌ→프롬프트
          프롬픝 | 프롬픝→프롬프트
          에이저 | 에이저→에이전트
          에이전ㅌ | 에이전ㅌ→에이전트
          깃허ㅂ | 깃허ㅂ→깃허브
          깃헙 | 깃헙→깃허브
          쿠버네ㅌ | 쿠버네ㅌ→쿠버네티스
          쿠버넽 | 쿠버넽→쿠버네티스
          리패 | 리패→리팩토링
          리팩톨 | 리팩톨→리팩토링
          리팩토리 | 리팩토리→리팩토링
          아키테 | 아키테→아키텍처
          데이텁 | 데이텁→데이터베이스
          데이터베이ㅅ | 데이터베이ㅅ→데이터베이스
          데이터벵 | 데이터벵→데이터베이스
          떡보 | 떡보→떡볶이
          떡볶ㅇ | 떡볶ㅇ→떡볶이
          짜자 | 짜자→짜장면
          짜장며 | 짜장며→짜장면
          닭가 | 닭가→닭갈비
          닭갈ㅂ | 닭갈ㅂ→닭갈비
          쓰레ㄱ | 쓰레ㄱ→쓰레기
          쓰렉 | 쓰렉→쓰레기
          토크나잊 | 토크나잊→토크나이저
          토크나이ㅈ | 토크나이ㅈ→토크나이저
          형태ㅅ | 형태ㅅ→형태소
          형탯 | 형탯→형태소
          안드레ㅇ | 안드레ㅇ→안드레이
          카파시 소프트우 | 소프트우→소프트웨어
          Karpathy 소프트우 | 소프트우→소프트웨어
          기억상시 | 기억상시→기억상실
          기억ㅅㅏㅇ실 | 기억ㅅㅏㅇ실→기억상실
          에이전틍 | 에이전틍→에이전트
          띄어쓱 | 띄어쓱→띄어쓰기
          """)
  void halfTypedSyllableIsCompleted(String typed, String mended) {
    assertMended(typed, mended, "jamo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          카피시 | 카피시→카파시
          카피시가 | 카피시가→카파시
          카파사 | 카파사→카파시
          카하시 강연 | 카하시→카파시
          소프트웨여 | 소프트웨여→소프트웨어
          소프드웨어 | 소프드웨어→소프트웨어
          소프트에어 | 소프트에어→소프트웨어
          스포트웨어 | 스포트웨어→소프트웨어
          소트프웨어 | 소트프웨어→소프트웨어
          소프트외어 | 소프트외어→소프트웨어
          프롬푸트 | 프롬푸트→프롬프트
          프롬트 | 프롬트→프롬프트
          프름프트를 | 프름프트를→프롬프트
          인겅지능 | 인겅지능→인공지능
          인공지응 | 인공지응→인공지능
          인고지능 | 인고지능→인공지능
          임공지능 | 임공지능→인공지능
          애이전트 | 애이전트→에이전트
          에이젼트 | 에이젼트→에이전트
          에이전드 | 에이전드→에이전트
          리펙토링 | 리펙토링→리팩토링
          리팩터링 | 리팩터링→리팩토링
          리팩토림 | 리팩토림→리팩토링
          아키텍쳐 | 아키텍쳐→아키텍처
          아키택처 | 아키택처→아키텍처
          쿠버내티스 | 쿠버내티스→쿠버네티스
          쿠버네티쓰 | 쿠버네티쓰→쿠버네티스
          깃헙브 | 깃헙브→깃허브
          데이타베이스 | 데이타베이스→데이터베이스
          데이터배이스 | 데이터배이스→데이터베이스
          떡뽁이 | 떡뽁이→떡볶이
          떡볶기 | 떡볶기→떡볶이
          짜쟝면 | 짜쟝면→짜장면
          쓰래기 | 쓰래기→쓰레기
          닭갈미 | 닭갈미→닭갈비
          sfotware | sfotware→software
          sofware | sofware→software
          sotfware | sotfware→software
          softwware | softwware→software
          promt | promt→prompt
          pormpt | pormpt→prompt
          agnet | agnet→agent
          kuberntes | kuberntes→kubernetes
          kubernetse | kubernetse→kubernetes
          gihtub | gihtub→github
          architecure | architecure→architecture
          architectrue | architectrue→architecture
          refactroing | refactroing→refactoring
          databse | databse→database
          karpaty | karpaty→karpathy
          Karpahty | Karpahty→karpathy
          infernece | infernece→inference
          trasformer | trasformer→transformer
          카피시 sofware | 카피시→카파시, sofware→software
          promt를 | promt를→prompt
          """)
  void typosAreMended(String typed, String mended) {
    assertMended(typed, mended, "typo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          프롬 프트 | 프롬 프트→프롬프트
          카 파시 | 카 파시→카파시
          리팩 토링 | 리팩 토링→리팩토링
          쿠버 네티스 | 쿠버 네티스→쿠버네티스
          kuber netes | kuber netes→kubernetes
          data base | data base→database
          """)
  void spacesAreMended(String typed, String mended) {
    assertMended(typed, mended, "spacing");
  }

  /**
   * @param mended pairs {@code from→to}, divided by commas
   */
  private static void assertMended(String typed, String mended, String how) {
    SearchResults results = notes.search.search(SearchRequest.of(typed).withLimit(100));
    assertThat(results.query().rescued())
        .as(typed)
        .extracting(rescue -> rescue.from() + "→" + rescue.to() + " " + rescue.how())
        .containsAll(Stream.of(mended.split(", ")).map(pair -> pair + " " + how).toList());
    List<String> full =
        results.hits().stream().filter(hit -> !hit.partial()).map(hit -> hit.note().id()).toList();
    if (!typed.contains(" ")) {
      String meant = mended.substring(mended.indexOf('→') + 1);
      SearchRequest asMeant = SearchRequest.of('"' + meant + '"').withLimit(100);
      assertThat(full)
          .containsAll(
              notes.search.search(asMeant).hits().stream()
                  .map(Hit::note)
                  .map(note -> note.id())
                  .toList());
    }
  }
}
