package workbench.benchmarks;

import workbench.rules.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
  ArchitectureTest() {
    super(12);
  }
}
