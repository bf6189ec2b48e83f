/** Reports: each is a function of one finished, sorted result. */
package dev.asynclint.report;
