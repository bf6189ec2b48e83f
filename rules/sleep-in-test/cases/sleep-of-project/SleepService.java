package example;

interface SleepService {
    int sleep(String request);

    class Slow implements SleepService {
        @Override
        public int sleep(String request) {
            Threads.sleepQuietly(request.length());
            return 1;
        }
    }
}
