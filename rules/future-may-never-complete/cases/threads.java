package example;

import java.util.concurrent.CompletableFuture;

// Hard: a thread of its own, a method reference as the completion, a value that may throw while it is made
class Probe {
    private final Sensor sensor;

    Probe(Sensor sensor) {
        this.sensor = sensor;
    }

    CompletableFuture<Double> measure() {
        CompletableFuture<Double> measured = new CompletableFuture<>();
        Thread.startVirtualThread(() -> measured.complete(sensor.read())); // finding: `measured` is completed here
        return measured;
    }

    void measureAndShow() {
        var measured = new CompletableFuture<Double>();
        new Thread(() -> {
            sensor.warmUp();
            measured.complete(sensor.read()); // finding: waits for ever
        }, "probe").start();
        System.out.println(measured.join());
    }

    CompletableFuture<Double> average(CompletableFuture<Double> first) {
        CompletableFuture<Double> average = new CompletableFuture<>();
        first.thenApply(value -> value / 2).thenAccept(average::complete); // finding: `average` is completed here
        return average;
    }
}

interface Sensor {
    void warmUp();

    double read();
}
