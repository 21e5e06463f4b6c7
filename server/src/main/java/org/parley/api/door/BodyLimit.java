package org.parley.api.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that no call needs, before they fill the memory. */
final class BodyLimit extends OncePerRequestFilter {

  private static final int KILOBYTES = 64;
  private static final int MOST = KILOBYTES * 1024;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > MOST) {
      refuse(response);
    } else if (request.getContentLengthLong() < 0 && !READING.contains(request.getMethod())) {
      filterUnannounced(request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A body of unannounced length is read first, up to the limit. */
  private static void filterUnannounced(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var body = request.getInputStream().readNBytes(MOST + 1);
    if (body.length > MOST) {
      refuse(response);
    } else {
      chain.doFilter(new ReadRequest(request, body), response);
    }
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    Problem.of(new AnswerRefusal.TooLarge(KILOBYTES)).writeTo(response);
  }
}
