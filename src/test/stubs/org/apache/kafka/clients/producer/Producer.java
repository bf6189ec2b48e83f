package org.apache.kafka.clients.producer;

import java.util.concurrent.Future;

public interface Producer<K, V> {
    Future<RecordMetadata> send(ProducerRecord<K, V> record);

    Future<RecordMetadata> send(ProducerRecord<K, V> record, Callback callback);
}
