package workbench.tutor.grade;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The summary of a grading, as one page of HTML that needs nothing else.
final class SummaryPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="UTF-8">
      <title>Grades</title>
      <style>
      body { font-family: system-ui, sans-serif; margin: 2em; color: #222; background: #fff; }
      table { border-collapse: collapse; }
      th, td { padding: .35em .7em; border: 1px solid #ccc; text-align: left; vertical-align: top; }
      thead th { background: #eee; position: sticky; top: 0; }
      .passed { background: #d9f0e3; }
      .failed, .not-compiled { background: #fbe3d6; }
      .halted { background: #f6d5e5; }
      .missing, .not-checked { color: #777; }
      summary { cursor: pointer; }
      li { margin: .2em 0; max-width: 40em; }
      </style>
      </head>
      <body>
      <h1>Grades</h1>
      """;

  private final StringBuilder html = new StringBuilder(HEAD);

  private SummaryPage() {}

  static String of(Map<String, List<Grade>> students, List<String> exercises) {
    SummaryPage page = new SummaryPage();
    page.totals(students, exercises);
    page.table(students, exercises);
    return page.html.append("</body>\n</html>\n").toString();
  }

  private void totals(Map<String, List<Grade>> students, List<String> exercises) {
    long passed = students.values().stream().mapToLong(SummaryPage::passed).sum();
    html.append("<p>")
        .append(students.size() + " students, " + exercises.size() + " exercises, ")
        .append(passed + " solved.</p>\n");
  }

  private static long passed(List<Grade> grades) {
    return grades.stream().filter(grade -> grade.verdict() == Verdict.PASSED).count();
  }

  private void table(Map<String, List<Grade>> students, List<String> exercises) {
    html.append("<table>\n<thead><tr><th>student</th><th>solved</th>");
    exercises.forEach(exercise -> html.append("<th>").append(escaped(exercise)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    students.forEach((student, grades) -> {
      html.append("<tr><th>").append(escaped(student)).append("</th><td>");
      html.append(passed(grades) + " of " + exercises.size()).append("</td>");
      for (String exercise : exercises) {
        cell(grades.stream().filter(grade -> grade.exercise().equals(exercise)).findFirst());
      }
      html.append("</tr>\n");
    });
    html.append("</tbody>\n</table>\n");
  }

  private void cell(Optional<Grade> grade) {
    if (grade.isEmpty()) {
      html.append("<td class=\"missing\">not graded</td>");
      return;
    }
    Grade known = grade.get();
    String look = known.verdict().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    html.append("<td class=\"" + look + "\">");
    String words = known.verdict().words();
    if (!known.tests().isEmpty() && known.verdict() != Verdict.PASSED) {
      words += ", " + known.passed() + " of " + known.tests().size() + " tests";
    }
    List<String> faults = faults(known);
    if (faults.isEmpty()) {
      html.append(escaped(words));
    } else {
      html.append("<details><summary>").append(escaped(words)).append("</summary><ul>");
      faults.forEach(fault -> html.append("<li>").append(escaped(fault)).append("</li>"));
      html.append("</ul></details>");
    }
    html.append("</td>");
  }

  private static List<String> faults(Grade grade) {
    if (grade.tests().isEmpty()) {
      return grade.fault().isEmpty() ? List.of() : List.of(grade.fault());
    }
    return grade.tests().stream()
        .filter(test -> !test.what().isEmpty())
        .map(test -> test.test() + ": " + test.what())
        .toList();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
