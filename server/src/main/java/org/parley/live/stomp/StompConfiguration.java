package org.parley.live.stomp;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Opens the endpoint. Browsers may use it from pages of this server only: Spring's own default. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties(LinkSettings.class)
class StompConfiguration {

  @Bean
  WebSocketConfigurer liveEndpoint(
      Reception reception, List<HandshakeInterceptor> doors, LinkSettings settings) {
    return registry ->
        registry
            .addHandler(new StompEndpoint(reception, settings), "/live")
            .setHandshakeHandler(new Uncompressed())
            .addInterceptors(doors.toArray(HandshakeInterceptor[]::new));
  }

  /** Compression would cost a dictionary and a pass over the bytes for every single client. */
  private static final class Uncompressed extends DefaultHandshakeHandler {

    @Override
    protected List<WebSocketExtension> filterRequestedExtensions(
        ServerHttpRequest request,
        List<WebSocketExtension> requested,
        List<WebSocketExtension> supported) {
      return List.of();
    }
  }
}
