/**
 * Formal and informal address (Sie and du, T–V): finds who is addressed, which verb agrees, and
 * says the sentence in the other form. German puts its finite verb in known places, so the
 * dictionary and the order of words decide, and no sentence is half changed.
 */
package dev.tonewright.german.address;
