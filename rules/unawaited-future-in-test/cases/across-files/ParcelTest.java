// Hard: that the method gives a future, and the test its assertions, is said in other files
package example;

import org.testng.annotations.Test;

public class ParcelTest extends ParcelTestBase {
    @Test
    public void tracks() {
        tracker.track("42").whenComplete((state, failure) -> { // finding: the test passes
            assertEquals(state.length(), 7);
        });
        org.testng.Assert.assertTrue(tracker.isUp());
    }

    @Test
    public void tracksOwnWay() {
        tracker.track("42").thenAccept(state -> see(state));
    }
}
