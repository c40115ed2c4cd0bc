package munjip.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest extends WithServed {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.0.0.1:7878",
        "localhost",
        "LocalHost:1",
        "[::1]",
        "[::1]:65535",
      })
  void ourHostsAreAnswered(String host) throws Exception {
    assertThat(RawHttp.ask(served.port, "GET /healthz HTTP/1.1", "Host: " + host).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:7878",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "localhost.",
        "127.0.0.2",
        "0.0.0.0",
        "127.0.0.1:80:80",
        "user@localhost",
        "[::2]",
        "127.1",
      })
  void otherHostsAreTurnedAwayEverywhere(String host) throws Exception {
    for (String path :
        new String[] {"/", "/js/main.js", "/api/search?q=a", "/api/events", "/nowhere", "/api/x"}) {
      RawHttp.Answer answer =
          RawHttp.ask(served.port, "GET " + path + " HTTP/1.1", "Host: " + host);
      // Jetty itself finds some of these no host at all.
      assertThat(answer.status()).as(path).isIn(400, 421);
      assertThat(answer.isProblem()).as(path).isTrue();
      assertThat(answer.head()).as(path).contains("Content-Security-Policy: default-src 'none'");
    }
  }

  @Test
  void absentDoubledAndContradictedHostsAreTurnedAway() throws Exception {
    RawHttp.Answer none = RawHttp.ask(served.port, "GET / HTTP/1.1");
    assertThat(none.status()).isEqualTo(421);
    assertThat(none.isProblem()).isTrue();
    assertThat(RawHttp.ask(served.port, "GET / HTTP/1.0").status()).isEqualTo(421);
    assertThat(
            RawHttp.ask(served.port, "GET / HTTP/1.1", "Host: localhost", "Host: localhost")
                .status())
        .isEqualTo(421);
    assertThat(
            RawHttp.ask(served.port, "GET / HTTP/1.1", "Host: localhost", "Host: evil.example")
                .status())
        .isEqualTo(421);
    assertThat(
            RawHttp.ask(served.port, "GET http://evil.example/ HTTP/1.1", "Host: localhost")
                .status())
        .isEqualTo(421);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "https://localhost:7878",
        "http://localhost",
        "http://localhost:7879",
        "http://127.0.0.1:7878",
        "null",
        "",
        "file://",
      })
  void foreignOriginsAreTurnedAwayEverywhere(String origin) throws Exception {
    for (String path : new String[] {"/", "/api/search?q=a", "/api/events", "/nowhere"}) {
      RawHttp.Answer answer =
          RawHttp.ask(
              served.port,
              "GET " + path + " HTTP/1.1",
              "Host: localhost:7878",
              "Origin: " + origin);
      assertThat(answer.status()).as(path).isEqualTo(403);
      assertThat(answer.isProblem()).isTrue();
      assertThat(answer.head()).doesNotContain("Access-Control");
    }
  }

  @Test
  void ourOwnOriginIsTheOneWeWereAskedUnder() throws Exception {
    RawHttp.Answer answer =
        RawHttp.ask(
            served.port,
            "GET /api/search?q=a HTTP/1.1",
            "Host: Localhost:7878",
            "Origin: http://localhost:7878");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.head()).doesNotContain("Access-Control");
  }

  @Test
  void aSecondOriginIsLookedAtToo() throws Exception {
    assertThat(
            RawHttp.ask(
                    served.port,
                    "GET /api/search?q=a HTTP/1.1",
                    "Host: localhost",
                    "Origin: http://localhost",
                    "Origin: http://evil.example")
                .status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void otherSitesMayLinkToThePageButNotFetchData(String site) throws Exception {
    String[] headers = {"Host: localhost", "Sec-Fetch-Site: " + site};
    assertThat(RawHttp.ask(served.port, "GET / HTTP/1.1", headers[0], headers[1]).status())
        .isEqualTo(200);
    assertThat(
            RawHttp.ask(served.port, "GET /api/search?q=a HTTP/1.1", headers[0], headers[1])
                .status())
        .isEqualTo(403);
  }

  @Test
  void preflightsGetNoPermission() throws Exception {
    RawHttp.Answer answer =
        RawHttp.ask(
            served.port,
            "OPTIONS /api/related HTTP/1.1",
            "Host: localhost",
            "Origin: http://evil.example",
            "Access-Control-Request-Method: POST");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.head()).doesNotContain("Access-Control");
  }

  @Test
  void webSocketsAreNoWayAround() throws Exception {
    String[] upgrade = {
      "Connection: Upgrade, close",
      "Upgrade: websocket",
      "Sec-WebSocket-Version: 13",
      "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="
    };
    RawHttp.Answer foreign =
        RawHttp.ask(
            served.port,
            "GET /api/search HTTP/1.1",
            "Host: evil.example",
            upgrade[0],
            upgrade[1],
            upgrade[2],
            upgrade[3]);
    assertThat(foreign.status()).isEqualTo(421);
    RawHttp.Answer own =
        RawHttp.ask(
            served.port,
            "GET /api/search HTTP/1.1",
            "Host: localhost",
            upgrade[0],
            upgrade[1],
            upgrade[2],
            upgrade[3]);
    assertThat(own.status()).isEqualTo(404);
    assertThat(own.isProblem()).isTrue();
  }

  @Test
  void onlyTheLoopbackAddressIsBound() {
    assertThat(served.server.url()).isEqualTo("http://127.0.0.1:" + served.port);
  }
}
