package munjip.quote;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads names where only those stand who said the words before: behind a dash at the end of a
 * quotation, a block quote or a paragraph. There a name is one whatever it looks like: {@code “…” –
 * 노자}.
 */
final class SignedNames {
  /** A dash behind words that are closed, or that opens a line, and all that a name may be. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:^|\\n|[.!?…”\"’'」』》)]|[”\"’」』]\\s?(?=-\\s))[*_]*\\s*(?:—|–|―|--|(?<=[”\"’」』]\\s)-|(?<=\\n)[-~]|(?<=[.!?…]\\s)-(?=\\s))\\s*[*_]*("
              + Lexicon.FORM
              + ")[*_]*(?=\\s*(?:$|\\n|[,(（『「《〈<·][^.!?]{0,80}(?:$|\\n)|\\.\\s[^!?]{2,80}(?:$|\\n)))");

  /** In brackets behind words that are closed, with a work, a year or a page, or alone. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[.!?…”\"’』」»']\\s*[(（\\[]("
              + Lexicon.FORM
              + ")(?![^()（）]{0,40}\\s등[)）])(?=,\\s|[)）]\\s*(?:$|\\n)|\\s[(（]?\\d{4})");

  /** In a block quote Markdown takes a hyphen for the beginning of a list. */
  private static final Pattern ITEM =
      Pattern.compile("(" + Lexicon.FORM + ")[*_]*(?=\\s*(?:$|[,(（『「《〈<·]))");

  /**
   * The title of a callout: {@code Blaise Pascal}, {@code Tobias Renner, *The Guest Brain*, ch. 2}.
   */
  private static final Pattern CALLOUT =
      Pattern.compile("(" + Lexicon.FORM + ")(?:\\s?[,(（『《〈「—–].{0,80}|:)?\\s*");

  private static final Pattern OF_A_WORK = Pattern.compile("[*_『《〈「]|\\bch\\.");

  /** {@code 느린 연장의 마렌 홀트}. */
  private static final Pattern OF_WORK =
      Pattern.compile("[^,(（\\n]{2,60}의\\s(" + Lexicon.FORM + ")\\s*");

  /** In an outline, the item below a block quote: {@code [[Ottilie Brandvold]], *Night Desk*}. */
  private static final Pattern BELOW =
      Pattern.compile("(" + Lexicon.FORM + ")(?:,\\s?.{1,80})?\\s*");

  /** Of a term and what it means. */
  private static final Pattern DEFINES =
      Pattern.compile("(?:an?|the)\\s(?:\\w+\\s){1,4}(?:that|which|of|for)\\b");

  private static final Pattern LABEL =
      Pattern.compile("(" + Lexicon.FORM + ")[*_]*(?:\\s(?:again|too|also|또|역시))?\\s?[:：]\\s");

  private static final Pattern TITLED = Pattern.compile("\\s?,?\\s?[*_]*[『《〈「<]");

  private static final String DASHES = "—–―-~";

  /** Of a signature with its work and year, in UTF-16 units. */
  private static final int LONGEST = 120;

  private final NameEvidence evidence;
  private final Lexicon lexicon;

  SignedNames(NameEvidence evidence, Lexicon lexicon) {
    this.evidence = evidence;
    this.lexicon = lexicon;
  }

  /**
   * @param sayings whether the note is a collection of them, where a name may stand alone below
   */
  void read(List<Part> parts, boolean sayings) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.kind() == Part.Kind.CALLOUT) {
        Matcher of = OF_WORK.matcher(part.text());
        Matcher title = CALLOUT.matcher(part.text());
        if (of.matches()) {
          tell(of.group(1), false);
        } else if (title.matches() && mayBeWhose(part, title)) {
          tell(
              title.group(1),
              TITLED.matcher(part.text()).region(title.end(1), part.text().length()).lookingAt());
        }
      }
      if (part.isHeading() || part.kind() == Part.Kind.FOOTNOTE) {
        continue;
      }
      String text = part.text();
      if (sayings && i > 0 && parts.get(i - 1).isQuoted() && lexicon.mayBeName(text.strip())) {
        tell(text.strip(), false);
      }
      if (sayings) {
        labels(part);
      }
      if (i > 0 && part.item() && isBelowQuote(parts, i)) {
        Matcher below = BELOW.matcher(text);
        if (below.matches()
            && (isPage(part, below)
                || (below.end(1) < text.strip().length() && lexicon.isName(below.group(1))))) {
          tell(
              below.group(1), TITLED.matcher(text).region(below.end(1), text.length()).lookingAt());
        }
      }
      boolean signs =
          part.isQuoted()
              && part.item()
              && i > 0
              && parts.get(i - 1).quote() == part.quote()
              && !parts.get(i - 1).item()
              && text.length() <= LONGEST;
      if (signs) {
        Matcher item = ITEM.matcher(text);
        if (item.lookingAt()) {
          tell(item.group(1), TITLED.matcher(text).region(item.end(), text.length()).lookingAt());
        }
      }
      int from = Math.max(0, text.length() - LONGEST);
      if (text.indexOf('(', from) >= 0 || text.indexOf('（', from) >= 0) {
        Matcher bracketed =
            BRACKETED.matcher(text).region(from, text.length()).useTransparentBounds(true);
        while (bracketed.find()) {
          String name = bracketed.group(1);
          boolean work =
              Ko.isSyllable(name.charAt(0))
                  ? TITLED.matcher(text).region(bracketed.end(), text.length()).lookingAt()
                  : text.startsWith(",", bracketed.end());
          boolean more = work || lexicon.looksLikeName(name);
          // Alone in brackets also stands what kind of thing the words are.
          boolean surnamed =
              KoreanName.isSurnamed(name)
                  && !lexicon.verbs().isCommonNoun(name)
                  && !lexicon.verbs().isCompound(name);
          if (more || surnamed) {
            tell(name, false);
          }
        }
      }
      if (hasDash(text, from)) {
        signed(part, from, i > 0 && !parts.get(i - 1).isHeading());
      }
    }
  }

  /** Whether the title of a callout is a name alone, or one before the title of a work. */
  private boolean mayBeWhose(Part part, Matcher title) {
    String name = title.group(1);
    boolean alone = title.end(1) == part.text().strip().length();
    boolean work = OF_A_WORK.matcher(part.text()).region(title.end(1), part.text().length()).find();
    return lexicon.isName(name)
        || Ko.isSyllable(name.charAt(0))
        || ((alone || work) && name.indexOf(' ') > 0);
  }

  /** Whether an item is the first below one that is a block quote. */
  private static boolean isBelowQuote(List<Part> parts, int index) {
    Part before = parts.get(index - 1);
    return before.isQuoted()
        && !parts.get(index).isQuoted()
        && parts.get(index).depth() == before.depth() + 1;
  }

  /** A name in bold before a colon, in a collection of sayings. */
  private void labels(Part part) {
    Matcher label = LABEL.matcher(part.text());
    boolean bold = part.stressed().stream().anyMatch(range -> range.start() <= 1);
    boolean definition =
        label.lookingAt()
            && DEFINES.matcher(part.text()).region(label.end(), part.text().length()).lookingAt();
    if (bold && label.lookingAt() && !definition && !KoreanName.endsAsThing(label.group(1))) {
      tell(label.group(1), false);
    }
  }

  /**
   * @param follows whether a part of its own may sign the one before it
   */
  private void signed(Part part, int from, boolean follows) {
    String text = part.text();
    Matcher signed = SIGNED.matcher(text).region(from, text.length()).useTransparentBounds(true);
    while (signed.find()) {
      boolean signs = signed.start() > from || (from == 0 && follows);
      if (signs && !isLinkText(part, signed)) {
        tell(signed.group(1), TITLED.matcher(text).region(signed.end(), text.length()).lookingAt());
      }
    }
  }

  /** Whether the name links to a page of the notes that is called so. */
  private static boolean isPage(Part part, Matcher named) {
    return part.links().stream()
        .anyMatch(
            link ->
                link.label().start() == named.start(1)
                    && link.label().end() == named.end(1)
                    && link.isPage(part.text()));
  }

  /** One Latin word that links to a page of another name: {@code — [Register](…/call)}. */
  private boolean isLinkText(Part part, Matcher signed) {
    String name = signed.group(1);
    String lower = name.toLowerCase(Locale.ROOT);
    return name.indexOf(' ') < 0
        && !Ko.isSyllable(name.charAt(0))
        && !lexicon.words().isGiven(name)
        && part.links().stream()
            .filter(link -> link.label().contains(signed.start(1)))
            .filter(link -> Accounts.handle(link.href()).isEmpty())
            .anyMatch(link -> !link.href().toLowerCase(Locale.ROOT).contains(lower));
  }

  /**
   * Whether a dash stands behind no word; most texts have none, which is told sooner than by the
   * pattern.
   */
  private static boolean hasDash(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      boolean inWord = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      if (!inWord && DASHES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param titled whether the title of a work follows, as behind nothing but a name
   */
  private void tell(String name, boolean titled) {
    String[] pieces = name.split(" ");
    int count = pieces.length;
    if (count > 1 && lexicon.words().isRole(pieces[count - 1])) {
      count--;
    }
    if (lexicon.mayBeName(name) || (titled && count > 1 && lexicon.hasFormOfName(name))) {
      evidence.tell(String.join(" ", List.of(pieces).subList(0, count)), 2.5);
    }
  }
}
