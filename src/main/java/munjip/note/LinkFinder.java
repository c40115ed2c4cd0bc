package munjip.note;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Finds bare addresses in running text. */
final class LinkFinder {
  private static final LinkExtractor EXTRACTOR =
      LinkExtractor.builder()
          .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
          .build();

  private LinkFinder() {}

  /** An address at {@code [start, end)} of the text. */
  record Address(int start, int end, String target) {}

  static List<Address> in(String text) {
    if (!text.contains("://") && !text.contains("www.") && text.indexOf('@') < 0) {
      return List.of();
    }
    return StreamSupport.stream(EXTRACTOR.extractLinks(text).spliterator(), false)
        .map(link -> new Address(link.getBeginIndex(), link.getEndIndex(), target(text, link)))
        .toList();
  }

  private static String target(String text, LinkSpan link) {
    String written = text.substring(link.getBeginIndex(), link.getEndIndex());
    return switch (link.getType()) {
      case EMAIL -> "mailto:" + written;
      case WWW -> "http://" + written;
      default -> written;
    };
  }
}
