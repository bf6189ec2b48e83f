/** What a user wrote in asynclint.yml, and what the linted project's build says of its Java release. */
package dev.asynclint.config;
