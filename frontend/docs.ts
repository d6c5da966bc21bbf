// The API documentation page: Swagger UI on the element that names the OpenAPI document.
import SwaggerUI from "swagger-ui-dist/swagger-ui-es-bundle.js";

const root = document.querySelector<HTMLElement>("[data-openapi-url]");

if (root) {
  SwaggerUI({
    domNode: root,
    url: root.dataset["openapiUrl"],
    // Its links would sit inside the buttons that unfold an operation.
    deepLinking: false,
    validatorUrl: null,
    // Drawing every operation at once takes seconds on a small machine: one opens the part one looks for.
    docExpansion: "none",
    filter: true,
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    syntaxHighlight: { activated: true, theme: "idea" },
  });
}
