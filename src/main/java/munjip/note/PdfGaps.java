package munjip.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages of a PDF of which nothing, or not all, could be read, as its user is told. */
final class PdfGaps {
  /** Longer lists of pages are no help. */
  private static final int MOST_TOLD = 12;

  private final List<Integer> pictures = new ArrayList<>();
  private final List<Integer> unsaid = new ArrayList<>();
  private final List<Integer> broken = new ArrayList<>();
  private int lost;
  private boolean damaged;
  private boolean breaksOff;
  private boolean cutShort;

  /** A page without a letter, but with a picture. */
  void picture(int page) {
    pictures.add(page);
  }

  /** A page many of whose letters say not what they are. */
  void unsaid(int page) {
    unsaid.add(page);
  }

  /** Pages that are named and not there. */
  void lost(int pages) {
    lost = pages;
  }

  /** Whether some stream held more than is unpacked. */
  void cutShort(boolean cut) {
    cutShort = cut;
  }

  /** Whether what leads to its pages is damaged. */
  void damaged(boolean is) {
    damaged = is;
  }

  /** Whether the file was cut off. */
  void breaksOff(boolean is) {
    breaksOff = is;
  }

  /** A page that is damaged. */
  void broken(int page) {
    broken.add(page);
  }

  boolean isBroken() {
    return damaged || breaksOff || !broken.isEmpty();
  }

  Optional<String> told() {
    List<String> told = new ArrayList<>();
    if (!pictures.isEmpty()) {
      told.add(
          pages(pictures)
              + " pictures: to search text in them, recognize it (OCR) and save the file with it");
    }
    if (!unsaid.isEmpty()) {
      told.add(
          pages(unsaid)
              + " in fonts that do not say which letters they hold: save it anew from where it was written");
    }
    if (!broken.isEmpty()) {
      told.add(pages(broken) + " damaged, and may not be read to the end: get the file again");
    }
    if (breaksOff) {
      told.add("it breaks off; what came behind is not in it: get the file again");
    } else if (damaged) {
      told.add("the list of its parts is damaged, and some may be missing: get the file again");
    }
    if (lost > 0) {
      told.add(lost + (lost == 1 ? " page is" : " pages are") + " missing: get the file again");
    }
    if (cutShort) {
      told.add("a page or font in it unpacks to more than 96 MB, and is read no further");
    }
    return told.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", told));
  }

  /** {@code pages 2, 4 to 7 are}. */
  private static String pages(List<Integer> pages) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < pages.size(); ) {
      int end = i;
      while (end + 1 < pages.size() && pages.get(end + 1) == pages.get(end) + 1) {
        end++;
      }
      runs.add(i == end ? "" + pages.get(i) : pages.get(i) + " to " + pages.get(end));
      i = end + 1;
    }
    String told = String.join(", ", runs.subList(0, Math.min(MOST_TOLD, runs.size())));
    String more = runs.size() > MOST_TOLD ? " and more" : "";
    return (pages.size() == 1 ? "page " + told + " is" : "pages " + told + more + " are");
  }
}
