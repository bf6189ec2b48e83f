/** The whole program as a graph of calls on one thread: answers the questions that cross files. No syntax tree. */
package dev.asynclint.program;
