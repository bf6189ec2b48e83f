package dev.asynclint.catalog;

import java.util.Set;

/**
 * What the catalogue says of an annotation.
 *
 * @param called where a method that bears it runs; null when it says nothing of that
 * @param blocks what a call of such a method waits for; null when it says nothing of that
 */
public record AnnotationFacts(String name, Place called, Category blocks, Set<Word> words, String source) {

    public enum Word { MAY_BLOCK, MUST_NOT_BLOCK, NEVER_BLOCKS, LOST_OK, STARTS, TEST, HAS_TIMEOUT, DISABLED, TRANSACTIONAL }

    public boolean is(Word word) {
        return words.contains(word);
    }
}
