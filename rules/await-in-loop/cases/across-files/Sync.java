// Hard: that the method gives a future, only another file says
package example;

import java.util.Set;

public class Sync {
    private final Remote remote = new Remote();

    public int run(Set<String> files) {
        int done = 0;
        for (String file : files) {
            var uploaded = remote.upload(file);
            done += uploaded.join(); // finding: Remote.upload
        }
        return done;
    }
}
