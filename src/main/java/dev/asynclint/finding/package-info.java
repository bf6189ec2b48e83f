/** What a run says: plain records, no syntax tree, nothing of the engine. */
package dev.asynclint.finding;
