package workbench.labs;

import workbench.rules.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
  ArchitectureTest() {
    super(20);
  }
}
