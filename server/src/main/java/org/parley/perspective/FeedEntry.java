package org.parley.perspective;

/**
 * @param index the viewer's own count, from 0, without gaps
 */
public record FeedEntry(int index, FeedItem item) {}
