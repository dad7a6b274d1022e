/** Spans, changes and edits: how a text and what happens to it are written down. */
package dev.tonewright.text;
