/** Files: which there are, what words they hold, and their syntax trees. The only package that calls the parser. */
package dev.asynclint.source;
