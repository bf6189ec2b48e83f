package example;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.KV;

// Hard: no word of this file speaks of a future; the library's method gives one.
class Leases {
    private final KV values;

    Leases(KV values) {
        this.values = values;
    }

    void take(ByteSequence name, ByteSequence owner) {
        values.put(name, owner); // finding: KV.put
    }
}
