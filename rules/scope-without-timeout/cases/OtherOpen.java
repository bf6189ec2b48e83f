// Trap: other things are opened, too.
// example: release=25 profile=all
package example;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.Selector;
import java.nio.file.Path;

class OtherOpen {
    long size(Path path) throws IOException {
        try (var channel = FileChannel.open(path); var selector = Selector.open()) {
            return channel.size() + selector.keys().size();
        }
    }
}
