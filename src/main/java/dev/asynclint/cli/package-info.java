/** The command line; the only package that knows picocli. */
package dev.asynclint.cli;
