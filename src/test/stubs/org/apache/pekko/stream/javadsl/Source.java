package org.apache.pekko.stream.javadsl;

import org.apache.pekko.NotUsed;
import org.apache.pekko.stream.Graph;
import org.apache.pekko.stream.Materializer;
import org.apache.pekko.stream.SinkShape;

public final class Source<Out, Mat> {
    public static <T> Source<T, NotUsed> single(T element) {
        return null;
    }

    public <M> M runWith(Graph<SinkShape<Out>, M> sink, Materializer materializer) {
        return null;
    }
}
