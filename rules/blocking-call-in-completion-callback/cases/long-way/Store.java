package example;

import java.util.ArrayList;
import java.util.List;

interface Store {
    void save(String row);
}

class ListStore implements Store {
    private final List<String> rows = new ArrayList<>();

    @Override
    public void save(String row) {
        rows.add(row);
    }
}

class CountingStore implements Store {
    private int count;

    @Override
    public void save(String row) {
        count++;
    }
}

class SlowStore implements Store {
    private final Steps steps = new Steps();

    @Override
    public void save(String row) {
        steps.four(row);
    }
}
