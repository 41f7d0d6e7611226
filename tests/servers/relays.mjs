/** What the checks of shared caches start: a provider that counts, two instances of the relay, and a cache in front. */
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {root} from '../../build/files.mjs';
import {freePort, startService} from '../../tools/services.mjs';

/** The command line as it is built. */
export const COMMAND = process.env.STADTBAUSTEINE ?? join(root, 'dist/bin/stadtbausteine.js');

const SAMPLE = (path) => JSON.stringify({stadtbausteine: '1.0', kind: 'events', items: [
  {id: path, name: `Markt ${path}`, start: '2026-12-05T10:00:00+01:00', timeZone: 'Europe/Berlin'},
]});

/**
 * A provider of feeds below `/feed/`, each its own list of one event, and of a service for defect reports.
 * `asked` counts requests by path; `isDown` makes it answer 500.
 */
export const startProvider = async () => {
  const provider = {asked: new Map(), isDown: false, reports: 0};
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://provider');
    provider.asked.set(pathname, (provider.asked.get(pathname) ?? 0) + 1);
    if (provider.isDown) return response.writeHead(500).end('down');
    if (request.method !== 'POST') return response.writeHead(200, {'content-type': 'application/json'}).end(SAMPLE(pathname));
    for await (const part of request) provider.bytes = (provider.bytes ?? 0) + part.length;
    provider.reports += 1;
    response.writeHead(201, {'content-type': 'application/json'}).end(JSON.stringify({id: String(provider.reports)}));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  provider.origin = `http://127.0.0.1:${server.address().port}`;
  provider.stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return provider;
};

/**
 * One instance of the relay.
 * @param {object} config of `relay.json`
 * @param {string} folder empty, its own
 * @param {number} port
 */
export const startRelay = (config, folder, port) => {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'relay.json'), JSON.stringify(config));
  return startService('the relay', {program: process.execPath, folder, port,
    args: [COMMAND, 'relay', 'relay.json', '--port', String(port)]});
};

const nginxMain = (port, folder) => `load_module /usr/lib/nginx/modules/ngx_http_js_module.so;
daemon off;
worker_processes 1;
error_log stderr;
pid ${folder}/nginx.pid;
events {}
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include stadtbausteine/relay-http.conf;
  server {
    listen 127.0.0.1:${port};
    include stadtbausteine/relay.conf;
    location / {
      return 404;
    }
  }
}
`;

const withPorts = (text, ports) => {
  if (!/\b8081\b/.test(text) || !/\b8082\b/.test(text)) throw new Error('the configuration names no instances');
  return text.replaceAll('8081', ports[0]).replaceAll('8082', ports[1]);
};

const nginx = ({folder, port, ports, origin}) => {
  const target = join(folder, 'stadtbausteine');
  cpSync(join(root, 'docs/hosting/nginx'), target, {recursive: true});
  const http = withPorts(readFileSync(join(target, 'relay-http.conf'), 'utf8'), ports)
    .replace('/var/lib/nginx/', `${folder}/kept-`)
    .replace('#"https://www.stadt.example"', origin ? `"${origin}"` : '#');
  writeFileSync(join(target, 'relay-http.conf'), http);
  writeFileSync(join(folder, 'nginx.conf'), nginxMain(port, folder));
  return ['/usr/sbin/nginx', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')]];
};

const varnish = ({folder, port, ports}) => {
  const text = withPorts(readFileSync(join(root, 'docs/hosting/varnish/relay.vcl'), 'utf8'), ports);
  writeFileSync(join(folder, 'relay.vcl'), text);
  return ['/usr/sbin/varnishd', ['-F', '-j', 'none', '-n', folder, '-a', `127.0.0.1:${port}`, '-T', 'none',
    '-f', join(folder, 'relay.vcl'), '-s', 'malloc,64m']];
};

/** Per cache: a file that is there when it is installed, Debian's packages, how it is set up. */
export const CACHES = {
  nginx: {needs: '/usr/lib/nginx/modules/ngx_http_js_module.so', packages: ['nginx-light', 'libnginx-mod-http-js'],
    prepare: nginx},
  varnish: {needs: '/usr/sbin/varnishd', packages: ['varnish'], prepare: varnish},
};

/**
 * A cache with the configuration as it stands in `docs/hosting`, in front of two instances.
 * @param {keyof typeof CACHES} name
 * @param {{folder: string, ports: readonly number[], origin?: string}} about an empty folder, the instances' ports, and
 *   the host that pages come from, where the relay does not serve all
 */
export const startCache = async (name, {folder, ports, origin}) => {
  mkdirSync(folder, {recursive: true});
  const port = await freePort();
  const [program, args] = CACHES[name].prepare({folder, port, ports, origin});
  return startService(name, {program, args, folder, port});
};

