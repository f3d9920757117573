package org.trihelix.api.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Name of the permission a method of a resource asks for. A method without it is refused. The frame asks whether the caller has it
 * anywhere; the service asks again for the place.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requires {
    String value();
}
