package ${package}.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.access.Caller;
import org.trihelix.api.rest.Created;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.PageParameters;
import org.trihelix.api.rest.Requires;
import ${package}.EquipmentRegister;
import ${package}.domain.Equipment;

/** The register for programs, at /api/v1/${module}. */
@HubResource
@Component(service = EquipmentResource.class)
@Path("${module}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EquipmentResource {

    private final EquipmentRegister register;

    @Activate
    public EquipmentResource(@Reference EquipmentRegister register) {
        this.register = register;
    }

    /** What is sent to add something. */
    public record Body(String name, String owner, String terms) {}

    @GET
    @Requires("${module}.read")
    public Page<Equipment> list(
            @QueryParam("q") @DefaultValue("") String search,
            @QueryParam("owner") @DefaultValue("") String owner,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        return register.find((Caller) security.getUserPrincipal(), search, owner, page.request());
    }

    @POST
    @Requires("${module}.add")
    public Created<Equipment> add(Body body, @Context SecurityContext security) {
        var added = register.add((Caller) security.getUserPrincipal(), text(body.name()), text(body.owner()), text(body.terms()));
        return new Created<>("${module}/" + added.id(), added);
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
