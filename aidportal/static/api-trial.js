"use strict";

// SwaggerUIBundle comes from the script before this one; deep links let an operation be pointed at.
SwaggerUIBundle({
  domNode: document.getElementById("trial"),
  url: document.getElementById("trial").dataset.schema,
  deepLinking: true,
  validatorUrl: null,
  supportedSubmitMethods: ["get"],
});
