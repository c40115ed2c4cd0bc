package munjip.lucene;

import munjip.analysis.Token;

/** Says in plain words what kind of token one is, and what a field is for. */
final class TokenKinds {
  private TokenKinds() {}

  static String about(String field) {
    return switch (field) {
      case Fields.TEXT ->
          "words of meaning, without particles and endings; verbs and English words by their stems";
      case Fields.LITERAL -> "letters as they stand, so that any part of a text can be found";
      case Fields.WORD -> "whole words, for beginnings (mod*) and typos (modle~)";
      default -> field;
    };
  }

  static String of(String field, Token token) {
    return switch (field) {
      case Fields.TEXT -> speech(token);
      case Fields.LITERAL -> letters(token.term());
      case Fields.WORD -> "whole word";
      default -> token.type();
    };
  }

  /** Parts of speech as the Korean dictionary names them. */
  private static String speech(Token token) {
    return switch (token.type()) {
      case "NNG" -> "noun";
      case "NNP" -> "name";
      case "NNB", "NNBC" -> "dependent noun";
      case "NP" -> "pronoun";
      case "NR" -> "numeral";
      case "VV" -> "verb stem (" + token.term() + ")";
      case "VA" -> "adjective stem (" + token.term() + ")";
      case "VX" -> "auxiliary verb stem (" + token.term() + ")";
      case "VCP" -> "이다";
      case "VCN" -> "아니다";
      case "MAG", "MAJ" -> "adverb";
      case "MM" -> "determiner";
      case "IC" -> "interjection";
      case "XR" -> "root";
      case "XPN" -> "prefix";
      case "XSN", "XSA", "XSV" -> "suffix";
      case "SL" -> "word in Latin letters, by its stem";
      case "SH" -> "word in Han characters";
      case "SN" -> "number";
      case "UNKNOWN" -> "unknown word";
      default -> other(token.type());
    };
  }

  private static String other(String tag) {
    return switch (tag.charAt(0)) {
      case 'J' -> "particle";
      case 'E' -> "ending";
      case 'S' -> "sign";
      default -> tag;
    };
  }

  private static String letters(String term) {
    return switch (term.charAt(0)) {
      case LiteralTokenizer.JOINED -> "word with the letter behind it";
      case LiteralTokenizer.SIGNED -> "word with the signs behind it";
      case LiteralTokenizer.LED -> "word with the sign before it";
      default -> {
        if (!UnitReader.isCjk(term.codePointAt(0))) {
          yield "word or number";
        }
        boolean pair = term.codePointCount(0, term.length()) > 1;
        yield pair ? "pair of letters" : "single letter";
      }
    };
  }
}
