package org.parley.api.door;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every call passes before anything answers it. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

  private static final String NO_SENSORS =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  @Bean
  SecurityFilterChain door(
      HttpSecurity http,
      Doorkeeper doorkeeper,
      FacilitatorContexts facilitator,
      CsrfTokenRepository csrfTokens)
      throws Exception {
    return http.authorizeHttpRequests(calls -> whoMayCallWhat(calls, doorkeeper))
        .exceptionHandling(
            refusals ->
                refusals.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
        .securityContext(context -> context.securityContextRepository(facilitator))
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfTokens)
                    .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
        .headers(SecurityConfiguration::headers)
        .addFilterAfter(new BodyLimit(), HeaderWriterFilter.class)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  private static void whoMayCallWhat(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          calls,
      Doorkeeper doorkeeper) {
    calls
        .dispatcherTypeMatchers(DispatcherType.ERROR)
        .permitAll()
        .requestMatchers("/actuator/health")
        .permitAll()
        .requestMatchers(Doors.FACILITATOR)
        .access(doorkeeper.facilitator())
        .requestMatchers(Doors.DELEGATE)
        .access(doorkeeper.delegate())
        .requestMatchers(Doors.DELEGATE_OR_FACILITATOR)
        .access(doorkeeper.delegateOrFacilitator())
        .anyRequest()
        .permitAll();
  }

  /**
   * Pages set their own content security policy; this one, for all else, allows nothing. Browsers
   * are told to insist on TLS only where they already use it, and for this host alone.
   */
  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(
            policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(policy -> policy.policy(NO_SENSORS))
        .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false));
  }

  /**
   * The token is in a cookie and must come back in a header, which a foreign page can neither read
   * nor set. Nothing is kept on the server, so a restart in the middle of play asks nobody to load
   * the page again.
   */
  @Bean
  CsrfTokenRepository csrfTokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("PARLEY_CSRF");
    tokens.setHeaderName("X-CSRF-TOKEN");
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
    return tokens;
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }
}
