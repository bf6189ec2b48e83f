/** What git knows of a tree: its other states, and what differs between them. Git is run so that the repository cannot run anything. */
package dev.asynclint.git;
