package dev.asynclint.model;

import java.util.List;

/**
 * A future that nobody keeps: the value of a call is thrown away.
 *
 * @param last  the call whose future is lost
 * @param chain the calls on futures that end with it, the first made first
 */
public record LostFuture(Call last, List<Call> chain) {
}
