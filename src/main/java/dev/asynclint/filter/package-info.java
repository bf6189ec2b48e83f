/** What keeps findings from being reported: suppressions in the code, and the baseline. */
package dev.asynclint.filter;
