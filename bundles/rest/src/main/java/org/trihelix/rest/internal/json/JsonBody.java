package org.trihelix.rest.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.trihelix.api.InvalidException;

/** Reads and writes bodies. A body may have {@value #MAX_BYTES} bytes. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public final class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    static final int MAX_BYTES = 1 << 20;

    private final ObjectMapper mapper;

    public JsonBody(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return structured(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return structured(type);
    }

    /** What is text or bytes already is passed through by Jersey. */
    private static boolean structured(Class<?> type) {
        return type != String.class
                && type != byte[].class
                && !InputStream.class.isAssignableFrom(type)
                && !StreamingOutput.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream stream) {
        byte[] bytes = bytes(stream);
        if (bytes.length == 0) {
            throw InvalidException.of("rest.error.body");
        }
        try {
            Object value = mapper.readValue(bytes, mapper.constructType(generic));
            if (value == null) {
                throw InvalidException.of("rest.error.body");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw JsonErrors.refusal(e);
        } catch (IOException e) {
            throw new BadRequestException(e);
        }
    }

    private static byte[] bytes(InputStream stream) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new BadRequestException(e);
        }
        if (bytes.length > MAX_BYTES) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return bytes;
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        // First whole, then out: a value that cannot be written becomes a problem document, not half an answer.
        stream.write(mapper.writeValueAsBytes(value));
    }
}
