/** What a language pack fills in: models, word forms, cues and lexicons. */
package dev.tonewright.language;
