package dev.tonewright.server;

import com.google.rpc.Code;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;

/**
 * The JSON paths take JSON that is called so. A page elsewhere may post forms and plain text to any
 * address without being asked, but not this type.
 */
final class JsonOnly implements DecoratingHttpServiceFunction {

  private static final String PATHS = "/v1/";

  @Override
  public HttpResponse serve(HttpService service, ServiceRequestContext call, HttpRequest request)
      throws Exception {
    MediaType type = request.contentType();
    boolean json = type != null && type.belongsTo(MediaType.JSON);
    if (json || request.method() != HttpMethod.POST || !call.path().startsWith(PATHS)) {
      return service.serve(call, request);
    }
    CallFailure failure =
        CallFailure.of(
            Code.INVALID_ARGUMENT_VALUE,
            "CONTENT_TYPE_NOT_SUPPORTED",
            "the request has "
                + (type == null ? "no content type" : "another content type")
                + ": expected the header \"content-type: application/json\"");
    return HttpResponse.of(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE, MediaType.JSON_UTF_8, JsonText.line(failure.status()));
  }
}
