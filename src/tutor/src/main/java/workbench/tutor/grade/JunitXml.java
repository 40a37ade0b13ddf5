package workbench.tutor.grade;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import workbench.tutor.grade.GradedTest.Result;

/// One student's grades in the XML that build servers read of tests: a suite an exercise.
final class JunitXml {
  private final XMLStreamWriter xml;

  private JunitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(List<Grade> grades) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      new JunitXml(writer).suites(grades);
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string can be written to", e);
    }
    return text.append('\n').toString();
  }

  private void suites(List<Grade> grades) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    newLine(0);
    xml.writeStartElement("testsuites");
    for (Grade grade : grades) {
      suite(grade);
    }
    newLine(0);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(Grade grade) throws XMLStreamException {
    List<GradedTest> tests = grade.tests().isEmpty() ? List.of(asATest(grade)) : grade.tests();
    newLine(1);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", grade.exercise());
    xml.writeAttribute("tests", String.valueOf(tests.size()));
    xml.writeAttribute("failures", count(tests, Result.FAILED));
    xml.writeAttribute("errors", count(tests, Result.HALTED));
    xml.writeAttribute("skipped", count(tests, Result.NOT_RUN));
    xml.writeAttribute("time", seconds(grade.seconds()));
    for (GradedTest test : tests) {
      test(grade, test);
    }
    newLine(1);
    xml.writeEndElement();
  }

  /// What never came to its tests counts as one that failed.
  private static GradedTest asATest(Grade grade) {
    return new GradedTest(
        grade.verdict().words(), Result.FAILED, grade.seconds(), grade.fault(), List.of());
  }

  private void test(Grade grade, GradedTest test) throws XMLStreamException {
    newLine(2);
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", grade.exercise());
    xml.writeAttribute("name", test.test());
    xml.writeAttribute("time", seconds(test.seconds()));
    switch (test.outcome()) {
      case FAILED -> fault("failure", test);
      case HALTED -> fault("error", test);
      case NOT_RUN -> xml.writeEmptyElement("skipped");
      case PASSED -> {}
    }
    xml.writeEndElement();
  }

  private void fault(String element, GradedTest test) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("message", clean(test.what()));
    xml.writeCharacters(clean(String.join("\n", test.seen())));
    xml.writeEndElement();
  }

  /// XML knows no control characters, and what a student's code throws may hold any.
  private static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\uFFFD");
  }

  private static String count(List<GradedTest> tests, Result outcome) {
    return String.valueOf(tests.stream().filter(t -> t.outcome() == outcome).count());
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }

  private void newLine(int level) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(level));
  }
}
