package munjip.note;

/**
 * What the file system says of a file without reading it: equal stamps mean unchanged content.
 *
 * @param size bytes
 * @param modified last modification, nanoseconds since 1970
 * @param changed last change of content or inode where the system tells, nanoseconds since 1970,
 *     else 0; catches a file replaced by one of the same size and modification time
 */
public record FileStamp(long size, long modified, long changed) {}
