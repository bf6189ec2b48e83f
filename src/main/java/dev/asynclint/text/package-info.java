/** Small helpers for words that are shown to people; knows nothing of the tool. */
package dev.asynclint.text;
