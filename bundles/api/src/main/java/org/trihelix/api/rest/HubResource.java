package org.trihelix.api.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Marks a component as a resource of the API: its paths lie below {@code /api/v1} as long as the component is there. It is served
 * only inside the hub's frame, which knows the caller, asks for {@link Requires} and turns refusals into problem documents; a
 * resource without this annotation is not served. Bodies are records; {@link org.trihelix.api.Page} is the form of every list,
 * {@link Created} the answer to what makes something, {@code void} gives 204. One instance answers all requests:
 *
 * <pre>
 * &#64;HubResource
 * &#64;Component(service = IdeasResource.class)
 * &#64;Path("ideas")
 * &#64;Produces(MediaType.APPLICATION_JSON)
 * public final class IdeasResource {
 *     &#64;GET
 *     &#64;Requires("ideas.read")
 *     public Page&lt;IdeaView&gt; list(&#64;QueryParam("q") &#64;DefaultValue("") String query, &#64;BeanParam PageParameters page,
 *             &#64;Context SecurityContext security) {
 *         Caller caller = (Caller) security.getUserPrincipal();
 * </pre>
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HubResource {

    String PREFIX_ = "osgi.jakartars.";

    boolean resource() default true;

    String application_select() default "(osgi.jakartars.name=trihelix)";
}
