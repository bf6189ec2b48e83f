package example;

import java.util.List;

class Pumps {
    void start(List<Pump> pumps) {
        for (Pump pump : pumps) {
            pump.thread.start();
        }
    }
}
