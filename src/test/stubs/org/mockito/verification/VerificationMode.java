package org.mockito.verification;

public interface VerificationMode { }
