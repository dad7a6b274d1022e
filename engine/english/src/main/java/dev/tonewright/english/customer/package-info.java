/** What the customer wrote, as far as a reply depends on it. */
package dev.tonewright.english.customer;
