/** From a draft's notation to its words, and from a place in the words back to the draft. */
package dev.tonewright.markup;
