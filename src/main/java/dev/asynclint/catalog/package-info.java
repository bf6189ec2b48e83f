/** What is known about APIs, read from {@code rules/catalog}: plain data, no syntax tree, no types of the project. */
package dev.asynclint.catalog;
