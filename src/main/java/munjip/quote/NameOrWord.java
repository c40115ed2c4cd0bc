package munjip.quote;

/** Tells Hangul words that are built like names from names, by the dictionary. */
final class NameOrWord {
  private NameOrWord() {}

  /** Whether the dictionary knows it as something else than a name. */
  static boolean isWord(NameAt name, String text, ReportVerbs verbs) {
    String whole = text.substring(name.range().start(), Ko.end(text, name.range().end()));
    String last = name.form().substring(name.form().lastIndexOf(' ') + 1);
    return name.points() < 3
        && (verbs.isCommonNoun(name.form())
            || verbs.isCommonNoun(last)
            || (!(mayEndName(last) && NameEvidence.quotes(text, Ko.end(text, name.range().end())))
                && ((name.points() < NameAt.PERSON && isDerived(last, verbs))
                    || isWithParticle(last, verbs)))
            || verbs.isCompound(name.form())
            || verbs.isVerb(whole));
  }

  /** 최유진, 박지성, 황정은: they end like words, and so do names of those who are quoted. */
  private static boolean mayEndName(String word) {
    return "진성은".indexOf(word.charAt(word.length() - 1)) >= 0 && KoreanName.isOne(word);
  }

  /** 조건은, 전제가: a noun and its particle, though built like a name. */
  private static boolean isWithParticle(String word, ReportVerbs verbs) {
    int stem = word.length() - 1;
    return stem >= 2
        && "은는이가을를의".indexOf(word.charAt(stem)) >= 0
        && verbs.isCommonNoun(word.substring(0, stem));
  }

  /** A noun and a syllable that makes another of it: 안정성, 정확도. */
  private static boolean isDerived(String word, ReportVerbs verbs) {
    int stem = word.length() - 1;
    return stem >= 2
        && "성도율력량제원인자장진의학론부사실전용형화기관권계법안표만라로서".indexOf(word.charAt(stem)) >= 0
        && verbs.isCommonNoun(word.substring(0, stem));
  }
}
