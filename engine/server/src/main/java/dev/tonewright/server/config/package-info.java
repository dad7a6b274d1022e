/**
 * How the service is set up: one YAML file, environment variables over it, options of the command
 * line over both. {@link dev.tonewright.server.config.Key} lists what can be set.
 */
package dev.tonewright.server.config;
