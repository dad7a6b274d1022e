/** What a caller asks for and is told, as the library's own records. */
package dev.tonewright.request;
