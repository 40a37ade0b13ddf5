package workbench.tutor.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.report.Words;
import workbench.report.export.Csv;

/// The files that a lecturer reads of a grading.
public final class GradeReports {
  private GradeReports() {}

  /// Writes `grades.csv`, `summary.html`, and in `junit` an XML a student.
  ///
  /// @param exercises their names, in the order of the columns
  /// @throws IOException if one cannot be written
  public static void write(List<Grade> grades, List<String> exercises, Path out)
      throws IOException {
    Files.createDirectories(out.resolve("junit"));
    Files.write(out.resolve("grades.csv"), csv(grades));
    Files.writeString(out.resolve("summary.html"), SummaryPage.of(byStudent(grades), exercises));
    for (Map.Entry<String, List<Grade>> student : byStudent(grades).entrySet()) {
      Path file = out.resolve("junit").resolve(student.getKey() + ".xml");
      Files.writeString(file, JunitXml.of(student.getValue()));
    }
  }

  private static Map<String, List<Grade>> byStudent(List<Grade> grades) {
    return grades.stream()
        .collect(Collectors.groupingBy(Grade::student, TreeMap::new, Collectors.toList()));
  }

  private static byte[] csv(List<Grade> grades) {
    Csv csv = new Csv();
    Stream.of("student", "exercise", "verdict", "passed", "tests", "seconds", "fault")
        .forEach(csv::field);
    csv.endLine();
    for (Grade grade : grades) {
      csv.field(grade.student()).field(grade.exercise()).field(grade.verdict().words());
      csv.field(grade.passed()).field(grade.tests().size());
      csv.field(Words.format("%.1f", grade.seconds())).field(grade.fault()).endLine();
    }
    return csv.bytes();
  }
}
