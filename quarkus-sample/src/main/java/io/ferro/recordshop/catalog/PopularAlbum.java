package io.ferro.recordshop.catalog;

/** An album and how often it was looked at. */
public record PopularAlbum(AlbumView album, long views) {}
