package dev.asynclint.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which line speaks; the form of the lines is docs/catalog-format.md's. */
class CatalogTest {

    private static Catalog catalog(String lines) {
        return CatalogReader.readText("own.api", "source x text\n" + lines);
    }

    private static List<String> lines(Catalog catalog, String type, String name) {
        return catalog.methodsOf(type, name).stream().map(api -> api.signature().toString()).toList();
    }

    @Test
    void theGlobWithMoreLettersWins() {
        Catalog catalog = catalog("""
                method a.*Client#get() : blocks http @x
                method a.b.*Client#*(...) : never-blocks @x
                method a.b.*AsyncClient#get() : starts @x
                method a.b.OwnClient#put() : blocks db @x
                """);
        assertThat(lines(catalog, "a.c.SomeClient", "get")).containsExactly("a.*Client#get()");
        assertThat(lines(catalog, "a.b.SomeClient", "get")).containsExactly("a.b.*Client#*(...)");
        assertThat(lines(catalog, "a.b.SomeAsyncClient", "get")).containsExactly("a.b.*AsyncClient#get()");
        assertThat(lines(catalog, "a.b.OwnClient", "put")).containsExactly("a.b.OwnClient#put()");
        assertThat(lines(catalog, "a.b.OwnClient", "get")).as("a type with other lines").containsExactly("a.b.*Client#*(...)");
        assertThat(lines(catalog, "z.Client", "get")).isEmpty();
    }

    @Test
    void aGlobMayHoldSeveralStars() {
        Catalog catalog = catalog("method *Grpc.*BlockingStub#*(...) : blocks net @x\nmethod a*b*ab#f() : blocks db @x\n");
        assertThat(lines(catalog, "org.acme.ShopGrpc.ShopBlockingStub", "order")).hasSize(1);
        assertThat(lines(catalog, "org.acme.ShopGrpc.ShopFutureStub", "order")).isEmpty();
        assertThat(lines(catalog, "org.acme.Shop.ShopBlockingStub", "order")).isEmpty();
        assertThat(lines(catalog, "abab", "f")).hasSize(1);
        assertThat(lines(catalog, "aab", "f")).isEmpty();
    }

    @Test
    void aLaterLineReplacesAnEarlierOneOnTheSameSignature() {
        Catalog catalog = catalog("method a.B#get() : blocks db @x\nmethod a.B#get() : never-blocks @x\nmethod a.B#get(int) : blocks db @x\n");
        assertThat(catalog.methodsOf("a.B", "get")).hasSize(2);
        assertThat(catalog.methodsOf("a.B", "get").get(0).blocks()).isNull();
    }

    @Test
    void whatCannotBeUnderstoodNamesFileAndLine() {
        for (String line : List.of("method a.B#get( : blocks db @x", "method a.B#get() : blocks everything @x", "method a.B#get() : blocks db",
                "method a.B#get() : blocks db @nobody", "methods a.B#get() @x", "method a.B#get() : sleeps @x",
                "likely get @x", "method a.B#f(Runnable) : runs x same-thread @x")) {
            assertThatThrownBy(() -> catalog("# comment\n\n" + line)).as(line)
                    .isInstanceOf(CatalogException.class).hasMessageStartingWith("own.api:4: ");
        }
    }
}
