package org.parley.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import org.parley.cli.input.InputFault;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that need no server. */
@Command(
    name = "parley",
    description = "Negotiation role-play for classrooms. Without a command, the server starts.",
    subcommands = {
      AnalyzeCommand.class,
      CheckCommand.class,
      ExportCommand.class,
      SimulateCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true)
public final class Cli {

  /** The input cannot be answered. */
  static final int UNANSWERABLE = 2;

  /** Whether the arguments name a command of this class rather than options of the server. */
  public static boolean understands(String... arguments) {
    var commands = commandLine().getSubcommands().keySet();
    return Arrays.stream(arguments)
        .findFirst()
        .filter(first -> commands.contains(first) || first.equals("--help") || first.equals("-h"))
        .isPresent();
  }

  /**
   * Runs one command.
   *
   * @return the exit code of the process
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return commandLine().setOut(out).setErr(err).execute(arguments);
  }

  private static CommandLine commandLine() {
    return new CommandLine(new Cli())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Cli::complain);
  }

  private static int complain(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println(sentence(failure));
    return UNANSWERABLE;
  }

  private static String sentence(Exception failure) {
    return switch (failure) {
      case InputFault fault -> String.valueOf(fault.getMessage());
      case IllegalArgumentException refused -> "Cannot be answered: " + refused.getMessage() + ".";
      default -> "Failed: " + failure;
    };
  }
}
