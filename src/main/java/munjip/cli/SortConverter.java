package munjip.cli;

import java.util.Arrays;
import munjip.search.Sort;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the order of {@code --sort}. */
final class SortConverter implements ITypeConverter<Sort> {
  @Override
  public Sort convert(String typed) {
    return Sort.of(typed)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is none of relevance, newest, oldest.%s"
                        .formatted(
                            typed,
                            DidYouMean.sentence(
                                typed, Arrays.stream(Sort.values()).map(Sort::typed).toList()))));
  }
}
