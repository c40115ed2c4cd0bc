package munjip.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import munjip.result.SearchResults;
import munjip.text.FilePlace;

/**
 * The one way records become JSON bytes (UTF-8) and come back: records as they are, text ranges as
 * {@code [start, end]}, line ranges as {@code [first, last]}, unknown values as {@code null},
 * scores with four decimals. Reading passes over fields it does not know, so that an older command
 * line understands a newer server.
 */
public final class Json {
  private static final ObjectMapper MAPPER = mapper();

  private Json() {}

  private static ObjectMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new Shapes())
            .withConfigOverride(
                FilePlace.class,
                place -> place.setInclude(Value.construct(Include.NON_NULL, Include.ALWAYS)))
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // What was typed must not come back inside an error message.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
    for (CoercionInputShape shape :
        List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
      builder.withCoercionConfig(
          LogicalType.Textual, config -> config.setCoercion(shape, CoercionAction.Fail));
    }
    return builder.build();
  }

  public static byte[] write(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a search's answer with {@code tookMs} as its last field.
   *
   * @param askedNanos {@link System#nanoTime} at which the request had been read; the time until
   *     the rest of the JSON is ready is what is told, in milliseconds with two decimals
   */
  public static byte[] write(SearchResults results, long askedNanos) {
    byte[] json = write(results);
    double tookMs = (System.nanoTime() - askedNanos) / 1e6;
    byte[] last =
        String.format(Locale.ROOT, ",\"tookMs\":%.2f}", tookMs).getBytes(StandardCharsets.UTF_8);
    int kept = json.length - 1;
    byte[] whole = Arrays.copyOf(json, kept + last.length);
    System.arraycopy(last, 0, whole, kept, last.length);
    return whole;
  }

  /**
   * Reads back what {@link #write} wrote, or what a server or a client sent.
   *
   * @throws BadJsonException when the bytes are no JSON or not of that shape, saying where
   */
  public static <T> T read(byte[] json, Class<T> type) throws BadJsonException {
    try {
      T value = MAPPER.readValue(json, type);
      if (value == null) {
        throw new BadJsonException("expected an object, found null", 1, 1);
      }
      return value;
    } catch (JsonProcessingException e) {
      throw BadJsonException.of(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
