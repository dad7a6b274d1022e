/**
 * Cards: language knowledge as data. A card holds the forms in which one thing can be said, each
 * with its place on the dials; matching finds which forms stand where in a sentence, apart from any
 * target.
 */
package dev.tonewright.card;
