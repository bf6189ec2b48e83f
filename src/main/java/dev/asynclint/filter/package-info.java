/** What keeps findings from being reported: suppressions in the code. */
package dev.asynclint.filter;
