# Varnish 6 or newer: `varnishd -f /etc/varnish/relay.vcl`. TLS ends in front of it. The profile then says
# "relay": "https://www.stadt.example/daten?url={url}". Health and metrics of the instances are not reachable here.
vcl 4.1;

import directors;
import std;

probe health {
  .url = "/health";
  .interval = 2s;
  .timeout = 1s;
  .window = 3;
  .threshold = 2;
  .initial = 2;
}

backend relay_1 {
  .host = "127.0.0.1";
  .port = "8081";
  .probe = health;
  .connect_timeout = 2s;
  .first_byte_timeout = 15s;
}

backend relay_2 {
  .host = "127.0.0.1";
  .port = "8082";
  .probe = health;
  .connect_timeout = 2s;
  .first_byte_timeout = 15s;
}

sub vcl_init {
  # The same address always goes to the same instance, so the provider is asked by one of them.
  new relay = directors.shard();
  relay.add_backend(relay_1);
  relay.add_backend(relay_2);
  relay.reconfigure();
}

sub vcl_recv {
  if (req.url !~ "^/daten\?") {
    return (synth(404));
  }
  set req.backend_hint = relay.backend(by=KEY, key=relay.key(regsub(req.url, "^.*[?&](url=[^&]*).*$", "\1")));

  # What a client claims in this header does not count.
  set req.http.X-Forwarded-For = client.ip;
  unset req.http.Cookie;
  unset req.http.Authorization;

  # One answer serves pages of all hosts. Where relay.json names `origins`, write each of them here as well:
  # whoever invents others then shares one answer, and cannot fill the cache with copies.
  if (req.http.Origin && req.http.Origin !~ "^https://www\.stadt\.example$") {
    set req.http.Origin = "null";
  }

  # Past its time an answer is given on for 10 s while the next one comes; for a day if there is none to be had.
  set req.grace = 1d;
  if (req.restarts == 0) {
    unset req.http.X-Second-Try;
    if (std.healthy(req.backend_hint)) {
      set req.grace = 10s;
    }
  }

  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }
  return (hash);
}

sub vcl_backend_response {
  set beresp.grace = 1d;
  if (bereq.uncacheable) {
    return (deliver);
  }
  # A failure does not replace what is kept. Where nothing is, the second try tells it in the relay's own words.
  if (beresp.status >= 500) {
    if (bereq.is_bgfetch || !bereq.http.X-Second-Try) {
      return (abandon);
    }
    set beresp.ttl = 0s;
    set beresp.grace = 0s;
    return (deliver);
  }
  # The relay's copy is at its end, or past it because the provider is down: ask again soon, but not everybody at once.
  if (beresp.ttl <= 0s && beresp.http.Cache-Control !~ "no-store|no-cache|private") {
    set beresp.ttl = 1s;
  }
  if (beresp.http.Content-Type ~ "(json|xml|text/)") {
    set beresp.do_gzip = true;
  }
}

sub vcl_backend_error {
  if (!bereq.uncacheable && !bereq.http.X-Second-Try) {
    return (abandon);
  }
}

# An abandoned request comes here, and is looked up once more with what is kept for a day.
sub vcl_synth {
  if (resp.status == 503 && req.restarts == 0 && (req.method == "GET" || req.method == "HEAD")) {
    set req.http.X-Second-Try = "yes";
    return (restart);
  }
}

sub vcl_deliver {
  # RFC 9211: every cache on the way says for how long its copy holds; a negative time, that it no longer does.
  if (obj.hits > 0 && resp.http.Cache-Status) {
    set resp.http.Cache-Status = resp.http.Cache-Status + ", varnish; hit; ttl=" + std.integer(duration=obj.ttl);
  }
  unset resp.http.X-Accel-Expires;
  unset resp.http.Via;
  unset resp.http.X-Varnish;
}
