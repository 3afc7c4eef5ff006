package org.chancery.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.chancery.store.ask.Days;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day from the command line. */
final class DayConverter implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String value) {
    try {
      return Days.parse(value);
    } catch (DateTimeException noDay) {
      throw new TypeConversionException(
          "'" + value + "' is no day; expected year, month and day, such as 2018-06-09");
    }
  }
}
