package workbench.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import workbench.labs.Variant;
import workbench.labs.Variants;

/// A variant by its id.
final class VariantConverter implements ITypeConverter<Variant> {
  @Override
  public Variant convert(String id) {
    return Variants.byId(id)
        .orElseThrow(() ->
            new TypeConversionException(
                "There is no variant '" + id + "'. There are: " + ids() + "."));
  }

  private static String ids() {
    return Variants.ALL.stream().map(Variant::id).collect(Collectors.joining(", "));
  }
}
