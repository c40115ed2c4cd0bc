package munjip.quote;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ArgumentCountValidationMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A test of each row of a table, whose cells stand between bars. All else is text of a note, which
 * a table of comma-separated values would read as its own: quotation marks, and a {@code #} at the
 * start of a row, which would make it a comment, and no test.
 */
@Target(METHOD)
@Retention(RUNTIME)
@ParameterizedTest(argumentCountValidation = ArgumentCountValidationMode.STRICT)
@ArgumentsSource(Rows.Cells.class)
@interface Rows {
  String value();

  /** The cells of each row, without the spaces around them. */
  class Cells extends AnnotationBasedArgumentsProvider<Rows> {
    @Override
    protected Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context, Rows rows) {
      return rows.value().lines().map(Cells::of);
    }

    private static Arguments of(String row) {
      return Arguments.of(Arrays.stream(row.split("\\|", -1)).map(String::strip).toArray());
    }
  }
}
