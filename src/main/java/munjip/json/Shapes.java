package munjip.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.ToIntFunction;
import munjip.text.LineRange;
import munjip.text.TextRange;

/** The few types whose JSON is not that of their record: ranges as pairs, rounded scores. */
final class Shapes extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Four decimals: enough to tell ranks apart, few enough to read. */
  private static final double DECIMALS = 10_000;

  Shapes() {
    addSerializer(new PairWriter<>(TextRange.class, TextRange::start, TextRange::end));
    addDeserializer(TextRange.class, new PairReader<>(TextRange.class, TextRange::new));
    addSerializer(new PairWriter<>(LineRange.class, LineRange::first, LineRange::last));
    addDeserializer(LineRange.class, new PairReader<>(LineRange.class, LineRange::new));
    PlaceShape.addTo(this);
    addSerializer(Double.class, new Rounded());
    addSerializer(double.class, new Rounded());
  }

  @FunctionalInterface
  private interface Pair<T> {
    T of(int first, int second);
  }

  private static final class PairWriter<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient ToIntFunction<T> first;
    private final transient ToIntFunction<T> second;

    PairWriter(Class<T> type, ToIntFunction<T> first, ToIntFunction<T> second) {
      super(type);
      this.first = first;
      this.second = second;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeArray(new int[] {first.applyAsInt(value), second.applyAsInt(value)}, 0, 2);
    }
  }

  private static final class PairReader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Pair<T> pair;

    PairReader(Class<T> type, Pair<T> pair) {
      super(type);
      this.pair = pair;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      int[] ends = context.readValue(in, int[].class);
      if (ends == null || ends.length != 2) {
        return context.reportInputMismatch(this, "a range is a list of two whole numbers");
      }
      try {
        return pair.of(ends[0], ends[1]);
      } catch (IllegalArgumentException e) {
        return context.reportInputMismatch(this, "%s", e.getMessage());
      }
    }
  }

  private static final class Rounded extends StdSerializer<Double> {
    private static final long serialVersionUID = 1L;

    Rounded() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(Math.round(value * DECIMALS) / DECIMALS);
    }
  }
}
