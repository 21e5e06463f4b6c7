package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.cli.input.ScenarioPack;
import org.parley.cli.output.Export;
import org.parley.scenario.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes a scenario for other programs. */
@Command(
    name = "export",
    description = {
      "Writes a scenario as a GENIUS domain (XML, two parties) or as JSON for NegMAS, with a"
          + " profile for each party whose consent can be needed. Issues that interactions or"
          + " constraints tie together become one issue; points stay exact."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "PACK", description = "A pack's folder, or the name of a shipped pack.")
  private Path pack = Path.of("");

  @Option(
      names = "--format",
      required = true,
      paramLabel = "genius|negmas",
      converter = Named.class,
      description = "Whose format.")
  private Export.Format format = Export.Format.NEGMAS;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to; made where it is missing.")
  private Path folder = Path.of("");

  @Option(
      names = "--depth",
      paramLabel = "DEPTH",
      description = "Only what is on the agenda at this depth of a pack (default: everything).")
  private @Nullable Depth depth;

  @Override
  public Integer call() throws IOException {
    var out = Objects.requireNonNull(spec).commandLine().getOut();
    Export.write(ScenarioPack.scenario(pack, Optional.ofNullable(depth)), format, folder)
        .forEach(out::println);
    return 0;
  }

  static final class Named implements ITypeConverter<Export.Format> {

    @Override
    public Export.Format convert(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "genius" -> Export.Format.GENIUS;
        case "negmas" -> Export.Format.NEGMAS;
        default -> throw new TypeConversionException("'" + name + "' is neither genius nor negmas");
      };
    }
  }
}
