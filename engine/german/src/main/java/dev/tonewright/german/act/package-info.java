/** German acts that templates cannot say, since the verb changes its place. */
package dev.tonewright.german.act;
