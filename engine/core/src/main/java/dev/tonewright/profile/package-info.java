/** Targets: what a reply should sound like, compiled from the layers of channel profiles. */
package dev.tonewright.profile;
