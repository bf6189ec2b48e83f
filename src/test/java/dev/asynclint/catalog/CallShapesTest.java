package dev.asynclint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallShapesTest {

    private static CallShapes of(String name, String... parameters) {
        CallShapes shapes = new CallShapes();
        shapes.add(new Signature("a.B", name, List.of(parameters), ""));
        return shapes;
    }

    @Test
    void tellsNumbersOfArgumentsApart() {
        CallShapes get = of("get", "long", "java.util.concurrent.TimeUnit");
        assertThat(get.has("get", 2)).isTrue();
        assertThat(get.has("get", 1)).isFalse();
        assertThat(get.has("put", 2)).isFalse();
        assertThat(of("get").has("get", 0)).isTrue();
        assertThat(of("get").has("get", 1)).isFalse();
    }

    @Test
    void takesMoreWhereTheLastParameterMay() {
        for (String last : List.of("...", "_", "java.lang.Object[]")) {
            assertThat(of("all", "int", last).has("all", 1)).as(last).isTrue();
            assertThat(of("all", "int", last).has("all", 40)).as(last).isTrue();
            assertThat(of("all", "int", last).has("all", 0)).as(last).isFalse();
        }
    }

    @Test
    void anyNameMeansEveryName() {
        assertThat(of("*", "...").has("find", 3)).isTrue();
    }

    @Test
    void aReferenceShowsNoArguments() {
        assertThat(of("get", "long").has("get", -1)).isTrue();
        assertThat(of("get", "long").has("put", -1)).isFalse();
    }
}
