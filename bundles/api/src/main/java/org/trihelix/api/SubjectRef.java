package org.trihelix.api;

/**
 * Names an object of any module without its type.
 *
 * @param kind lower-case noun, unique in the hub: {@code idea}, {@code organization}
 * @param id the object's identifier
 */
public record SubjectRef(String kind, String id) {

    @Override
    public String toString() {
        return kind + ':' + id;
    }
}
