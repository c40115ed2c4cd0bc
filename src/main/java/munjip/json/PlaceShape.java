package munjip.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import munjip.text.FilePlace;

/** A place as JSON: {@code {"page": 3}}, {@code {"time": [0, 1500]}} or {@code {"part": "…"}}. */
final class PlaceShape {
  private PlaceShape() {}

  static void addTo(SimpleModule module) {
    module.addSerializer(new Writer());
    module.addDeserializer(FilePlace.class, new Reader());
  }

  private static final class Writer extends StdSerializer<FilePlace> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(FilePlace.class);
    }

    @Override
    public void serialize(FilePlace value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartObject();
      switch (value) {
        case FilePlace.Page page -> out.writeNumberField("page", page.page());
        case FilePlace.Time time -> {
          out.writeFieldName("time");
          out.writeArray(new long[] {time.start(), time.end()}, 0, 2);
        }
        case FilePlace.Part part -> out.writeStringField("part", part.part());
      }
      out.writeEndObject();
    }
  }

  private static final class Reader extends StdDeserializer<FilePlace> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(FilePlace.class);
    }

    @Override
    public FilePlace deserialize(JsonParser in, DeserializationContext context) throws IOException {
      JsonNode place = context.readTree(in);
      if (place.path("page").isInt()) {
        return new FilePlace.Page(place.get("page").intValue());
      }
      if (place.path("time").size() == 2) {
        return new FilePlace.Time(
            place.get("time").get(0).asLong(), place.get("time").get(1).asLong());
      }
      if (place.path("part").isTextual()) {
        return new FilePlace.Part(place.get("part").textValue());
      }
      // A newer server knows more kinds of places.
      return null;
    }
  }
}
