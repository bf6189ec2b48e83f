package example;

import org.testng.Assert;

abstract class ParcelTestBase extends Assert {
    protected final Tracker tracker = new Tracker();

    protected void see(String state) {
    }
}
