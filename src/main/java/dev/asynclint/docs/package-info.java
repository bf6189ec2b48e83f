/** The generated part of the documentation. */
package dev.asynclint.docs;
