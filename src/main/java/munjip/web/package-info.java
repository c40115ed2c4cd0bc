/**
 * The page and the HTTP API, on this machine only.
 *
 * <p>In: HTTP requests. Out: the answers of the earlier steps as JSON, the static page, and news of
 * the index as server-sent events. Invariant: no request of another site or under another host name
 * gets any answer but a refusal; no text of a note is ever sent as HTML; no query is logged.
 */
package munjip.web;
