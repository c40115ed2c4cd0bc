package munjip.note;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import munjip.text.Hangul;

/**
 * How much a text looks like what a person wrote in Korean or English, and not like bytes read in
 * the wrong encoding, which give rare syllables, Hanja and signs.
 */
final class Likelihood {
  /**
   * The 256 syllables that make nine tenths of Korean notes and manuals, and the 768 next ones, by
   * counts over eight public collections of notes and manuals (each counted as much): together .998
   * of them, and .996 of KorQuAD, which was not counted.
   */
  private static final String COMMON =
      "가각간감값같개객거건검것게겠결경계고공과관교구그근글기까나내네노는능니다단달당대더데델도동되된될됩두드든들등디따"
          + "때또라래러런레려력로록루르른를름리립링마만많말매메며면명모목무문물미및바반받발방배버번법변별보복본부분불브비사산"
          + "상새생서석선설성세션소속수순술스습시식신실심쓰아안않알애야약양어언업없었에엔여역연열영예오와요용우운워원위유으은"
          + "을음의이인일임입있자작장재저적전점접정제조존종주준줄중증지직진질집차참처체최추출치커컴케코크클키타태터턴테템토통"
          + "트특티파패퍼페포표프플필하학한할함합항해했행향현형호화확환회후히";

  private static final String LESS_COMMON =
      "갈갑갓갔강갖갤갯갱걍걱걷걸겁겉겟겨격겪견겸겹겼곡곤곧골곰곱곳곽괄괏광괜괴굉국군굳굴굿궁권궤귀규균귤극금급긋긍긴길"
          + "김깁깃깅깊깐깔깜깝깥깨꺼꺾껏께껴꼬꼭꼴꼼꼽꽃꽤꾸꾼꿀꿈꿉꿔꿨뀌뀐뀔끄끈끊끌끔끗끝끼낄낌낙난날남납낫났낭낮낳낸낼냄"
          + "냅냈냉냐냥너넌널넓넘넣넥넬넷녀녁년념녕녹논놀농높놓뇌누눅눈눌눠뉘뉜뉩뉴느늘늦닉닌닐님닙닛닝닥닫닮담답닿댑댓댕덕던"
          + "덜덤덧덩덮덱덴뎃독돈돌돔돕돼됐됨둑둔둘둠둡둥둬뒤뒷듀듈득듣듦듬듭듯딕딘딜딥딧딩딱딴딸땅땐떄떠떡떤떨떻떼똑똥뚜뚱뛰"
          + "뜨뜻띄락란랄람랍랐랑랙랜램랩랫랬랭략량럭럴럼럽럿렀렁렇렉렌렛련렬렴렵렷렸령례론롤롬롭롯롱뢰료룩룬룰룹뤄뤘류률륨륭"
          + "릅릇릭린릴림릿막맘맛망맞맡맥맨맵맷맹맺머먹먼멀멈멋멍멘멜멤멸몇몬몰몸못몽묘묵묶묻뭉뭐뭔뭘뮤뮬므믹민믿밀밋밌밍밑박"
          + "밖밝밤밥밭백밸뱅뱉벌범벗베벡벤벨벳벼벽볍병볼봄봅봇봉봐봤북붉붕붙뷰블빅빈빌빗빙빛빠빡빨빵빼뺀뺄뼈뽑뿌뿐쁘쁜삭살삶"
          + "삼삽색샌샘샤샷섞섬섭섯섹센셀셈셉셋셔셜셨셰셸손솔솟송쇄쇠쇼숙숨숫숭쉐쉘쉬쉼쉽슈슐슨슬슴슷승싫십싱싶싸싼쌍쌓써썬썸"
          + "썼쏘쏟쓴쓸씀씁씌씨씩씬악앉암압앗았앙앞액앤앨앰앱앵얕얘억얹얻얼엄엇엉엑엘엣염엽였옆옛옥온올옮옳옴옵옷옹완왔왕왜외"
          + "왼욕욱울움웁웃웅웍월웠웨웬웹윈윗육윤율융응익읽잃잇잉잊잎잔잖잘잠잡잦잭쟁절젝젠젤젯져졌족졸좀좁좋좌죄죠죽줌줍줘줬"
          + "쥐쥴즈즉즐즘짐짓징짚짜짝짠짤짧짱째쨌쩌쪼쪽쯤찌찍착찬찮찰창찾채책챕챗척천철첨첩첫청쳐쳤초촉촌촘총촬축춘춤춥충춰취"
          + "츠측층칙친칠침칩칭카칸칼캐캔캘캠캡컨컬켓켜켰콘콜콤쾌쿠쿼퀀퀄퀘퀴퀵큐큰큼큽킨킬킴킵킷킹탁탄탈탐탑탕택탠탬탭털텀텍"
          + "텐텔텝톡톤톱퇴투툴튜튼틀틈틱틴틸팀팁팅판팔팝팩팬펄펙펜펴편펼평폐폭폰폴폼푸푼풀품풋풍퓨픈피픽핀핑핵핸햇허헌험헙헤"
          + "헬헷혀혁혈협혔혜혹혼홀홈홉홍활황획횟횡효훅훈훌훑훨휘휴흉흐흑흔흘흡흥희흰힌힐힘힙";

  /** What else Korean and English texts have: quotation marks, dashes, bullets, arrows. */
  private static final String SIGNS =
      "“”‘’…·‥、。「」『』〈〉《》【】〔〕─━―–—•※○●◎◇◆□■△▲▽▼→←↑↓↔★☆♥♡♪∼～°℃㎝㎞㎏㎡％＋－＝×÷±£€©®™¶§½¼¾²³«»\u00A0\u3000₩¥≒≠≤≥∞∴"
          + "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮ⓐⓑⓒⅠⅡⅢⅣⅤ";

  /**
   * Letters of Western languages; others of Windows-1252 are more often Polish or Turkish misread.
   */
  private static final String WESTERN = "éèêëàâäáãåæçñöüòóôõøœßïîíìùûúÉÈÊÀÂÄÁÅÇÑÖÜÓØÆ";

  private static final double KNOWN = 1;
  private static final double LIKELY = .7;
  private static final double DOUBTFUL = .2;
  private static final double WRONG = -1;

  private static final BitSet COMMON_SET = set(COMMON);
  private static final BitSet LESS_COMMON_SET = set(LESS_COMMON);
  private static final BitSet SIGN_SET = set(SIGNS);
  private static final BitSet WESTERN_SET = set(WESTERN);

  private Likelihood() {}

  private static BitSet set(String text) {
    BitSet set = new BitSet();
    text.chars().forEach(set::set);
    return set;
  }

  /**
   * @param asciiTells whether ASCII does so, too: it is one in most encodings, and in UTF-16 hardly
   *     ever by chance
   * @return -1 to 1, the mean of what tells; 1 of plain ASCII; -1 of what no text has (control
   *     characters, half surrogates, private and unknown characters)
   */
  static double of(String text, boolean asciiTells) {
    double sum = 0;
    int told = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c < ' ' && "\t\n\r\f\u001B".indexOf(c) < 0) {
          return WRONG;
        }
        sum += asciiTells ? KNOWN : 0;
        told += asciiTells ? 1 : 0;
        continue;
      }
      if (isNone(text, i)) {
        return WRONG;
      }
      if (!Character.isLowSurrogate(c)) {
        sum += of(text, i);
        told++;
      }
    }
    return told == 0 ? KNOWN : sum / told;
  }

  private static boolean isNone(String text, int at) {
    int c = text.codePointAt(at);
    if (Character.isLowSurrogate(text.charAt(at))) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    int type = Character.getType(c);
    return type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.CONTROL
        || c == 0xFFFD;
  }

  private static double of(String text, int at) {
    char c = text.charAt(at);
    if (COMMON_SET.get(c)) {
      return KNOWN;
    }
    if (LESS_COMMON_SET.get(c)) {
      return LIKELY;
    }
    if (SIGN_SET.get(c)) {
      return c < 0x100 && isBetweenLetters(text, at) ? WRONG : LIKELY;
    }
    if (Hangul.isSyllable(c)) {
      return isOfStandard(c) ? DOUBTFUL : WRONG;
    }
    if (c >= 'ㄱ' && c <= 'ㅣ') {
      return isDoubled(text, at) ? LIKELY : -DOUBTFUL;
    }
    if (c < 0x250) {
      return isInWord(text, at) ? LIKELY : WRONG;
    }
    int point = text.codePointAt(at);
    if (isPicture(point)) {
      return LIKELY;
    }
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA -> DOUBTFUL;
      case HANGUL -> 0;
      case COMMON, LATIN -> c >= 0xFF00 && c <= 0xFF5E ? LIKELY : -.3;
      default -> -.5;
    };
  }

  /** ㅋㅋ, ㅠㅠ, ㅇㅇ: of other letters there are few alone. */
  private static boolean isDoubled(String text, int at) {
    char c = text.charAt(at);
    return (at > 0 && text.charAt(at - 1) == c)
        || (at + 1 < text.length() && text.charAt(at + 1) == c);
  }

  /** Emoji, and the lines and boxes that people draw. */
  private static boolean isPicture(int point) {
    return (point >= 0x1F000 && point < 0x20000) || (point >= 0x2500 && point < 0x2600);
  }

  /** Whether a Latin letter with an accent stands beside plain ones: café, naïve, and not ÿÿ. */
  private static boolean isInWord(String text, int at) {
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return WESTERN_SET.get(text.charAt(at))
        && (isPlain(before) || isPlain(after))
        && before < 0x80
        && after < 0x80;
  }

  private static boolean isBetweenLetters(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The 2,350 syllables of KS X 1001; others are hardly ever written. */
  private static boolean isOfStandard(char syllable) {
    return Standard.SYLLABLES.get(syllable);
  }

  /** Made when a text is read that is not UTF-8. */
  private static final class Standard {
    static final BitSet SYLLABLES = syllables();

    private static BitSet syllables() {
      BitSet set = new BitSet();
      if (Charset.isSupported("EUC-KR")) {
        CharsetEncoder encoder = Charset.forName("EUC-KR").newEncoder();
        for (char c = '가'; c <= '힣'; c++) {
          set.set(c, encoder.canEncode(c));
        }
      }
      return set;
    }
  }
}
