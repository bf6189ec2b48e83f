package org.mockito.invocation;

public interface InvocationOnMock {
    <T> T getArgument(int index);
}
