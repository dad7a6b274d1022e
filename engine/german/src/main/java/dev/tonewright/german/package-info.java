/** The German language pack. */
package dev.tonewright.german;
