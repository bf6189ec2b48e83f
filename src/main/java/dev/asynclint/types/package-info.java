/** Types without a class path: from imports, the tree's declarations, the shipped JDK data and the catalogue. */
package dev.asynclint.types;
