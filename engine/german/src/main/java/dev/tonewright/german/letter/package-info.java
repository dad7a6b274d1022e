/** The salutation and the closing of German letters. */
package dev.tonewright.german.letter;
