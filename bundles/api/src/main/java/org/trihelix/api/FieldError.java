package org.trihelix.api;

import org.trihelix.api.text.Message;

/**
 * What is wrong with one value.
 *
 * @param field name of the value as in the API, empty when the message is about the whole
 * @param message what to do about it
 */
public record FieldError(String field, Message message) {}
