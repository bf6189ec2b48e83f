// Hard: the functions of a collector run in the stream's threads
package example;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class Probes {
    Map<String, Integer> all(List<String> hosts) {
        return hosts.parallelStream().collect(Collectors.toMap(host -> host, Probes::probe)); // finding: Probes.probe
    }

    Map<Integer, List<String>> byAnswer(String[] hosts) {
        return Arrays.stream(hosts).parallel()
                .collect(Collectors.groupingBy(host -> probe(host), Collectors.toList())); // finding: Probes.probe
    }

    Map<String, Integer> oneByOne(List<String> hosts) {
        return hosts.stream().collect(Collectors.toMap(host -> host, Probes::probe));
    }

    private static int probe(String host) {
        try {
            Thread.sleep(host.length());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return host.length();
    }
}
