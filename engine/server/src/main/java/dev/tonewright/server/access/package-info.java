/** Who may call what: TLS, API keys, tokens and client certificates, and the roles they carry. */
package dev.tonewright.server.access;
