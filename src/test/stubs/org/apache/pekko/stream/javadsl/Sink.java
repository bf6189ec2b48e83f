package org.apache.pekko.stream.javadsl;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.stream.Graph;
import org.apache.pekko.stream.SinkShape;

public final class Sink<In, Mat> implements Graph<SinkShape<In>, Mat> {
    public static <In> Sink<In, CompletionStage<List<In>>> seq() {
        return null;
    }
}
