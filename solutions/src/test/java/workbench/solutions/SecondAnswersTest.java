package workbench.solutions;

class SecondAnswersTest extends Answers {
  SecondAnswersTest() {
    super(1);
  }
}
