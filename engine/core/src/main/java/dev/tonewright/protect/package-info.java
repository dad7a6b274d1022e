/** What no rule may touch: figures, names, links, quotations, placeholders and the like. */
package dev.tonewright.protect;
