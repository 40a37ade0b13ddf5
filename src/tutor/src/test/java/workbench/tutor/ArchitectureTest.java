package workbench.tutor;

import workbench.rules.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
  ArchitectureTest() {
    super(20);
  }
}
