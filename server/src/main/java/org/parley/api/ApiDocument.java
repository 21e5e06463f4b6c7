package org.parley.api;

import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

  @Bean
  OpenAPI parley() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Parley")
                .version("1")
                .description(
                    "The calls of the Parley server. Sign-in, the order of calls, examples and the"
                        + " live connection are in the protocol."))
        .externalDocs(new ExternalDocumentation().description("server/docs/protocol.md"));
  }
}
