/** Sentences, tags and dependencies: the only package that knows CoreNLP. */
package dev.tonewright.parse;
