/** What the analysis of one file leaves behind: small records without a syntax tree, which the link step joins. */
package dev.asynclint.facts;
