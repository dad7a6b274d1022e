/** A finished reply as its channel sends it. */
package dev.tonewright.deliver;
