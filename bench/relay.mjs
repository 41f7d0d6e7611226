/**
 * The relay under load, beside nginx `proxy_cache` doing the same in the same run: one core for the server (one worker of
 * nginx), the other for 200 providers and 1,000 clients on the loopback. Most clients ask as fast as they are answered
 * for what can be had: providers that are good, slow, or have begun to fail. The others ask for what cannot: providers
 * that are dead, endless, packed to burst, dripping, or lead to where nobody should go.
 * Needs Linux, wrk and nginx (installed on Debian, as root) and a build. `--seconds 60`, `--write`.
 */
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {Agent, get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {freePort, installPrograms, startService} from '../tools/services.mjs';
import {COMMAND} from '../tests/servers/relays.mjs';
import {asTable, publish} from './figures.mjs';
import {KINDS, pathsOf} from './relay-feeds.mjs';

/** Seconds for which an answer is kept, whatever a provider says. */
const TTL = 10;
const [FAST_CLIENTS, TIMED_CLIENTS, OTHER_CLIENTS] = [880, 20, 100];
const [SERVER_CORE, OTHER_CORE] = ['0', '1'];

const {values: {seconds: given}} = parseArgs({strict: false, options: {seconds: {type: 'string', default: '60'}}});
const seconds = Number(given);

const PROGRAMS = [
  {needs: '/usr/bin/wrk', packages: ['wrk']}, {needs: '/usr/sbin/nginx', packages: ['nginx-light']},
];

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const onCore = (core, program, args) => ['taskset', ['-c', core, program, ...args]];

const startProviders = async () => {
  const path = fileURLToPath(new URL('relay-upstreams.mjs', import.meta.url));
  const child = spawn(...onCore(OTHER_CORE, process.execPath, [path]), {stdio: ['ignore', 'pipe', 'inherit']});
  const [port] = await new Promise((resolve) => createInterface(child.stdout).once('line', (line) => resolve([line])));
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    asked: async () => (await fetch(`${origin}/asked`)).json(),
    stop: () => new Promise((resolve) => child.once('close', resolve) && child.kill()),
  };
};

const nginxSettings = (port, folder, providers) => `daemon off;
worker_processes 1;
worker_rlimit_nofile 8192;
error_log ${folder}/error.log crit;
pid ${folder}/nginx.pid;
events { worker_connections 4096; }
http {
  access_log off;
  keepalive_requests 1000000;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  proxy_cache_path ${folder}/kept levels=1:2 keys_zone=kept:10m max_size=1g use_temp_path=off;
  server {
    listen 127.0.0.1:${port} backlog=2048;
    location / {
      proxy_pass ${providers};
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_cache kept;
      proxy_cache_key $request_uri;
      proxy_ignore_headers Cache-Control Expires Vary;
      proxy_cache_valid 200 ${TTL}s;
      proxy_cache_valid any 1s;
      proxy_cache_lock on;
      proxy_cache_background_update on;
      proxy_cache_use_stale updating error timeout http_500 http_502;
      proxy_read_timeout 10s;
    }
  }
}
`;

const startNginx = async (folder, providers) => {
  const port = await freePort();
  const settings = join(folder, 'nginx.conf');
  writeFileSync(settings, nginxSettings(port, folder, providers));
  const [program, args] = onCore(SERVER_CORE, '/usr/sbin/nginx', ['-e', 'stderr', '-p', folder, '-c', settings]);
  return {...await startService('nginx', {program, args, folder, port}), query: (path) => path};
};

const startRelay = async (folder, providers) => {
  const port = await freePort();
  const src = KINDS.flatMap(([name, count]) => Array.from({length: count}, (_, index) => `${providers}/${name}/${index}`));
  writeFileSync(join(folder, 'relay.json'), JSON.stringify({
    profiles: [{name: 'Eschenfurt', widgets: {'city-events': {src, format: 'stadtbausteine'}}}],
    private: ['127.0.0.1'], ttl: {'127.0.0.1': TTL}, rate: {burst: 1e9, perSecond: 1e9},
  }));
  const [program, args] = onCore(SERVER_CORE, process.execPath, [COMMAND, 'relay', 'relay.json', '--port', String(port)]);
  return {
    ...await startService('the relay', {program, args, folder, port}),
    query: (path) => `/?url=${encodeURIComponent(providers + path)}`,
  };
};

/** A process and its children: a master of nginx does nothing itself. */
const familyOf = (pid) => [pid, ...readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)];

const CLOCK_TICKS = 100;
const cpuSeconds = (pid) => {
  let ticks = 0;
  for (const one of familyOf(pid)) {
    const fields = readFileSync(`/proc/${one}/stat`, 'utf8').split(') ')[1].split(' ');
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks / CLOCK_TICKS;
};

const megabytesOf = (pid) => {
  const each = familyOf(pid).map((one) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))[1]));
  return Math.max(...each) / 1000;
};

/** Looks at the memory of a process four times a second: most of it in the first half of the time, and in the second. */
const watchMemory = async (pid, time) => {
  const begun = Date.now();
  const most = [0, 0];
  for (let passed = 0; passed < time * 1000; passed = Date.now() - begun) {
    const half = passed < time * 500 ? 0 : 1;
    most[half] = Math.max(most[half], megabytesOf(pid));
    await wait(250);
  }
  return most;
};

const script = (queries) => `local paths = {${queries.map((query) => `"${query}"`).join(',')}}
local asked = {}
init = function()
  math.randomseed(7)
  wrk.headers["Origin"] = "https://www.stadt.example"
  for index, path in ipairs(paths) do asked[index] = wrk.format("GET", path) end
end
request = function() return asked[math.random(#asked)] end
done = function(summary)
  local errors = summary.errors
  print(string.format('RESULT {"requests": %d, "duration": %d, "failed": %d}', summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
`;

/** Most of the clients, each with its next question as soon as it is answered. */
const askFast = ({origin, query}, folder, time) => new Promise((resolve, reject) => {
  const path = join(folder, 'ask.lua');
  writeFileSync(path, script(pathsOf(true).map(query)));
  const [program, args] = onCore(OTHER_CORE, '/usr/bin/wrk',
    ['-t1', `-c${FAST_CLIENTS}`, `-d${time}s`, '--timeout', '15s', '-s', path, origin]);
  const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'inherit']});
  let output = '';
  child.stdout.on('data', (data) => { output += data; });
  child.once('close', () => {
    const [, result] = /^RESULT (.*)$/m.exec(output) ?? [];
    if (result) resolve(JSON.parse(result));
    else reject(new Error(`wrk: ${output}`));
  });
});

/** How an address is answered: its status, or that there was none. Nothing of the content is waited for. */
const statusOf = (address) => new Promise((resolve) => {
  get(address, {agent: false}, (response) => {
    resolve(String(response.statusCode));
    response.destroy();
  }).on('error', ({code}) => resolve(code)).setTimeout(30_000, function expire() {
    this.destroy();
  });
});

/** Milliseconds until an answer has come whole; `undefined` if it has not, or is none. */
const timeOf = (address, agent) => new Promise((resolve) => {
  const begun = performance.now();
  get(address, {agent}, (response) => {
    const isGood = response.statusCode === 200;
    response.on('end', () => resolve(isGood ? performance.now() - begun : undefined)).on('error', () => resolve()).resume();
  }).on('error', () => resolve()).setTimeout(15_000, function expire() {
    this.destroy();
  });
});

/**
 * A few clients beside the many, who look at the clock: what wrk itself says of single answers is corrected for those it
 * could not ask for in time.
 */
const askTimed = async ({origin, query}, until) => {
  const agent = new Agent({keepAlive: true});
  const paths = pathsOf(true);
  const all = [];
  const client = async (index) => {
    for (let turn = index; Date.now() < until; turn += 7) {
      all.push(await timeOf(origin + query(paths[turn % paths.length]), agent));
      await wait(20);
    }
  };
  await Promise.all(Array.from({length: TIMED_CLIENTS}, (_, index) => client(index * 8)));
  agent.destroy();
  const times = all.filter((time) => time !== undefined).sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)];
  return {p50: at(0.5), p99: at(0.99), failed: all.length - times.length};
};

/** 100 clients that ask for what cannot be had, every second: how often there was which answer. */
const askOthers = async ({origin, query}, until) => {
  const counts = {};
  const paths = pathsOf(false);
  const client = async (index) => {
    for (let turn = index; Date.now() < until; turn++) {
      const status = await statusOf(origin + query(paths[turn % paths.length]));
      counts[status] = (counts[status] ?? 0) + 1;
      await wait(1000);
    }
  };
  await Promise.all(Array.from({length: OTHER_CLIENTS}, (_, index) => client(index)));
  return counts;
};

/** Every address once, so that there is an answer where one can be had. */
const warm = async ({origin, query}) => {
  const paths = pathsOf(true);
  const worker = async () => {
    for (let path = paths.pop(); path; path = paths.pop()) await (await fetch(origin + query(path))).arrayBuffer();
  };
  await Promise.all(Array.from({length: 20}, worker));
};

/** Most requests of one address within any one lifetime; a request that is a little early counts, for its way takes time. */
const mostPerTtl = (asked, paths) => {
  let most = 0;
  for (const path of paths) {
    const times = asked[path] ?? [];
    for (const begin of times) {
      most = Math.max(most, times.filter((time) => time >= begin && time < begin + TTL * 950).length);
    }
  }
  return most;
};

const measure = async (name, start, time) => {
  const folder = mkdtempSync(join(work, `${name}-`));
  chmodSync(folder, 0o777);
  const providers = await startProviders();
  const server = await start(folder, providers.origin);
  try {
    await warm(server);
    const before = cpuSeconds(server.pid);
    const until = Date.now() + time * 1000;
    const [fast, timed, others, [first, last]] = await Promise.all([
      askFast(server, folder, time), askTimed(server, until), askOthers(server, until), watchMemory(server.pid, time),
    ]);
    const cpu = cpuSeconds(server.pid) - before;
    const asked = await providers.asked();
    const result = {
      time, ...fast, ...timed, failed: fast.failed + timed.failed, others, cpu, memory: Math.max(first, last), growth: last / first, rate: fast.requests / (fast.duration / 1e6),
      perCpu: fast.requests / cpu, mostPerTtl: mostPerTtl(asked, pathsOf(true)),
      askedTimes: pathsOf(true).map((path) => asked[path]?.length ?? 0).toSorted((a, b) => b - a)[0],
    };
    console.error(name, JSON.stringify(result));
    return result;
  } finally {
    await server.stop();
    await providers.stop();
  }
};

const together = (parts) => {
  const sum = (key) => parts.map((part) => part[key]).reduce((a, b) => a + b);
  return {
    ...parts[0], rate: sum('requests') / (sum('duration') / 1e6), perCpu: sum('requests') / sum('cpu'), failed: sum('failed'),
    p50: Math.max(...parts.map(({p50}) => p50)), p99: Math.max(...parts.map(({p99}) => p99)),
    memory: Math.max(...parts.map(({memory}) => memory)), mostPerTtl: Math.max(...parts.map((part) => part.mostPerTtl)),
  };
};

const whole = (value) => Math.round(value).toLocaleString('en');

const figures = (relay, nginx) => {
  const row = (name, one) => [name, whole(one.rate), whole(one.perCpu), `${whole(one.p50)} ms`, `${whole(one.p99)} ms`, one.failed, `${whole(one.memory)} MB`, one.mostPerTtl];
  const ratio = (key) => relay[key] / nginx[key];
  const kept = (isKept) => (isKept ? 'yes' : '**no**');
  return [
    asTable([
      ['server, one core', 'requests a second', 'requests a second of processor time', 'median', '99 of 100', 'failed',
        'most memory', 'most requests of a provider per lifetime'],
      row('Stadtbausteine', relay), row('nginx `proxy_cache`', nginx),
    ]), '',
    `${FAST_CLIENTS} + ${TIMED_CLIENTS} + ${OTHER_CLIENTS} clients, ${relay.time} s, 200 addresses, lifetime ${TTL} s; answers to the other `
      + `${OTHER_CLIENTS}: ${Object.entries(relay.others).map(([status, count]) => `${count} x ${status}`).join(', ')}; `
      + `Node ${process.version}, ${nginxVersion()}.`, '',
    asTable([
      ['what', 'measured', 'promised', 'kept?'],
      ['requests a second beside nginx', `${ratio('rate').toFixed(2)} x`, 'at least 0.25 x', kept(ratio('rate') >= 0.25)],
      ['the same by processor time', `${ratio('perCpu').toFixed(2)} x`, 'at least 0.25 x', kept(ratio('perCpu') >= 0.25)],
      ['answers that failed where one was kept', relay.failed, 'at most 0', kept(relay.failed === 0)],
      ['requests of a provider per lifetime', relay.mostPerTtl, 'at most 1', kept(relay.mostPerTtl <= 1)],
      ['most memory in the second half beside the first', `${relay.growth.toFixed(2)} x`, 'at most 1.10 x', kept(relay.growth <= 1.1)],
    ]),
  ].join('\n');
};

const nginxVersion = () => {
  const {stderr} = spawnSync('/usr/sbin/nginx', ['-v'], {encoding: 'utf8'});
  return stderr.trim().replace('nginx version: nginx/', 'nginx ');
};

const work = mkdtempSync(join(tmpdir(), 'bench-relay-'));
try {
  chmodSync(work, 0o755);
  installPrograms(PROGRAMS);
  execFileSync('taskset', ['-cp', OTHER_CORE, String(process.pid)], {stdio: 'ignore'});
  const half = Math.max(1, Math.round(seconds / 2));
  const first = await measure('nginx', startNginx, half);
  const relay = await measure('relay', startRelay, seconds);
  const second = await measure('nginx', startNginx, half);
  publish('relay', figures(relay, together([first, second])));
} finally {
  rmSync(work, {recursive: true, force: true, maxRetries: 3});
}
