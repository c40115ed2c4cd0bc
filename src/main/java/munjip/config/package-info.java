/**
 * index-config/ becomes records.
 *
 * <p>In: the folder index-config and the user's own files over it. Out: the config record of each
 * step. Invariant: a broken line is reported with file and line and never stops a search.
 */
package munjip.config;
