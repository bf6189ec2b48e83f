// Trap: a mock answers late on purpose
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;
import org.mockito.stubbing.Answer;

class PriceServiceTest {
    private final PriceSource source = mock(PriceSource.class);

    @Test
    void fallsBackWhenTheSourceIsSlow() {
        when(source.price("a")).thenAnswer(call -> {
            Thread.sleep(300);
            return 1L;
        });
        when(source.price("b")).thenAnswer(new Answer<Long>() {
            @Override
            public Long answer(InvocationOnMock call) throws Throwable {
                Thread.sleep(300);
                return 2L;
            }
        });
        assertEquals(0L, source.price("c"));
    }
}

interface PriceSource {
    long price(String symbol);
}
