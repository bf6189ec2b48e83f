package dev.asynclint.catalog;

/**
 * Where a call runs one of its functional arguments.
 *
 * @param argument which one, from 0
 * @param executor for {@link Place#EXECUTOR}, the argument that is the executor; else -1
 */
public record Runs(int argument, Place place, int executor) {
}
