package example;

import org.junit.jupiter.api.Timeout;

@Timeout(30)
abstract class LimitedTestBase {
}
