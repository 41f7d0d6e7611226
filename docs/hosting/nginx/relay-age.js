// nginx (njs): how old an answer of the relay is, wherever it was kept, and for how long it holds. nginx itself would
// repeat the Age with which the answer once came.

function secondsKept(variables) {
  const sent = Date.parse(variables.upstream_http_date || '');
  return Math.max(0, Math.floor((Date.now() - sent) / 1000)) || 0;
}

function age(request) {
  const variables = request.variables;
  const before = Number(variables.upstream_http_age);
  return isNaN(before) ? '' : String(before + secondsKept(variables));
}

// RFC 9211: every cache on the way says for how long its copy holds; a negative time, that it no longer does.
function status(request) {
  const variables = request.variables;
  const before = variables.upstream_http_cache_status || '';
  if (!before || !/^(HIT|STALE|UPDATING|REVALIDATED)$/.test(variables.upstream_cache_status)) return before;
  const lifetime = Number(variables.upstream_http_x_accel_expires) || 0;
  return `${before}, nginx; hit; ttl=${lifetime - secondsKept(variables)}`;
}

export default {age, status};
