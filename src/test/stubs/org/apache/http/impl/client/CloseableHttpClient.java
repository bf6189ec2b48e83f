package org.apache.http.impl.client;

import java.io.Closeable;

public abstract class CloseableHttpClient implements Closeable {}
