package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;

/// The list of commands in the root's help, by what they are for. A command that is in no group is
/// listed last.
final class CommandGroups implements IHelpSectionRenderer {
  private record Group(String title, List<String> commands) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group("Learn", List.of("labs", "lab")),
          new Group(
              "Practise",
              List.of(
                  "exercises", "exercise", "watch", "check", "hint", "reset", "solution", "grade")),
          new Group("Run and compare variants", List.of("compare", "run", "variants", "show")),
          new Group("Write Java", List.of("shell", "eval")),
          new Group("Recordings and pictures", List.of("replay", "blur")),
          new Group("Around it", List.of("origin", "doctor")));

  /// Has the command's help list its subcommands in groups.
  static void apply(CommandLine root) {
    root.getHelpSectionMap()
        .put(CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, _ -> "");
    root.getHelpSectionMap()
        .put(CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandGroups());
  }

  @Override
  public String render(Help help) {
    Map<String, Help> left = new LinkedHashMap<>(help.subcommands());
    StringBuilder text = new StringBuilder();
    for (Group group : GROUPS) {
      Map<String, Help> members = new LinkedHashMap<>();
      for (String name : group.commands()) {
        Help member = left.remove(name);
        if (member != null) {
          members.put(name, member);
        }
      }
      append(group.title(), members, help, text);
    }
    append("Others", left, help, text);
    return text.toString();
  }

  private static void append(
      String title, Map<String, Help> members, Help help, StringBuilder text) {
    if (!members.isEmpty()) {
      text.append('\n').append(title).append(":\n").append(help.commandList(members));
    }
  }
}
