/** How much room a text takes in a channel. */
package dev.tonewright.count;
