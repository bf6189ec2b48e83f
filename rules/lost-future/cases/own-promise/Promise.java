// example: profile=strict
// Hard: the project's own promise type is a CompletionStage two steps up, through another file
package example;

import java.util.concurrent.CompletionStage;

interface Promise<T> extends CompletionStage<T> {
    boolean settled();
}
