package example;

class Steps {
    void one(String row) {
        two(row);
    }

    void two(String row) {
        three(row);
    }

    void three(String row) {
        four(row);
    }

    void four(String row) {
        five(row);
    }

    void five(String row) {
        six(row);
    }

    void oftenAsync(String row) {
        six(row);
    }

    void seldomAsync(String row) {
        four(row);
    }

    void six(String row) {
        try {
            Thread.sleep(row.length());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
