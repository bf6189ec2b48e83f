/** What showing words to people takes: what was meant, and what is fit to print. Knows nothing of the tool. */
package dev.asynclint.text;
