package org.trihelix.api.rest;

/**
 * Answer of a resource method that made something: 201, its address in {@code Location}, the body as JSON.
 *
 * @param path of the new object below the API's root, {@code ideas/ID}
 * @param body what is returned
 */
public record Created<T>(String path, T body) {}
