/** Which offers are taken, and how the edits of several rounds become edits of the draft. */
package dev.tonewright.plan;
