package workbench.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `512m` and `2g` as a number of mebibytes, at least 16.
final class MebibytesConverter implements ITypeConverter<Integer> {
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,6})([mg])");
  private static final int LEAST = 16;

  @Override
  public Integer convert(String text) {
    Matcher size = SIZE.matcher(text.toLowerCase(Locale.ROOT));
    if (size.matches()) {
      int mebibytes = Integer.parseInt(size.group(1)) * (size.group(2).equals("g") ? 1024 : 1);
      if (mebibytes >= LEAST) {
        return mebibytes;
      }
    }
    throw new TypeConversionException(
        "'" + text + "' is no size of a heap: use 512m or 2g, at least " + LEAST + "m.");
  }
}
