/** What is kept from one run to the next. All of it may be lost, old or damaged at any time, and is then made anew. */
package dev.asynclint.cache;
