package munjip.web;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** The headers every answer carries, so that no browser makes more of it than it is. */
final class SafeHeaders {
  /** For answers that are data: opened as a document they may do nothing at all. */
  static final String DATA_POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

  /** For pictures that are documents (SVG): their own styles, no scripts, no requests. */
  static final String DRAWING_POLICY = DATA_POLICY + "; style-src 'unsafe-inline'";

  /** For the page: its own scripts, styles, pictures and API, and no text made into HTML. */
  static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  static final String POLICY = "Content-Security-Policy";

  private static final HttpField[] ALWAYS = {
    new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
    new PreEncodedHttpField("Referrer-Policy", "no-referrer"),
    new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"),
    new PreEncodedHttpField("Cross-Origin-Resource-Policy", "same-origin"),
    new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-store"),
    new PreEncodedHttpField(POLICY, DATA_POLICY),
  };

  private SafeHeaders() {}

  static void putAll(HttpFields.Mutable headers) {
    for (HttpField field : ALWAYS) {
      headers.put(field);
    }
  }
}
