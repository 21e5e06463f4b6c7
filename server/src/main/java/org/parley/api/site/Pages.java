package org.parley.api.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.servlet.function.RequestPredicates.accept;
import static org.springframework.web.servlet.function.RequestPredicates.methods;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers every address that a person may open with the web app, which knows its own pages. Files
 * have a dot in their last part; calls and connections have folders of their own.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

  private static final Pattern NOT_A_PAGE =
      Pattern.compile("/(api|actuator|assets|live|error)(/.*)?|.*\\.[^/]*");

  private static final MediaType UTF8_HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

  @Bean
  RouterFunction<ServerResponse> webAppPages(WebApp app) {
    return RouterFunctions.route(
        methods(HttpMethod.GET, HttpMethod.HEAD).and(accept(MediaType.TEXT_HTML)).and(isPage()),
        request -> page(app, request));
  }

  private static RequestPredicate isPage() {
    return request -> isPage(request.requestPath().value());
  }

  /** The file itself is no page: only here does it get its nonce. */
  static boolean isPage(String path) {
    return path.equals("/index.html") || !NOT_A_PAGE.matcher(path).matches();
  }

  private static ServerResponse page(WebApp app, ServerRequest request) {
    var nonce = PagePolicy.freshNonce();
    return ServerResponse.ok()
        .contentType(UTF8_HTML)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", PagePolicy.of(nonce, request.servletRequest()))
        .body(app.page(nonce));
  }

  /** Vite names each file after its content, so it never changes. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(WebApp.FOLDER + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
  }
}
