/** How work ends for which nobody waits any more; every stage looks for it in its loops. */
package dev.tonewright.interruption;
