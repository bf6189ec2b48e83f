/** The pipeline: discover, scan, parse, facts, rules, questions, link, suppress. */
package dev.asynclint.engine;
