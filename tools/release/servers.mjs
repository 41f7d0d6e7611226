/**
 * The web servers of Debian, each started by itself with the configuration as it is released, in a folder of
 * its own and on a free port; never as a service of the system.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {freePort, installPrograms, startService} from '../services.mjs';

const APACHE = '/usr/lib/apache2/modules';
const NGINX_BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The one line of each configuration that a city changes. */
const replaceFolder = (text, folder) => {
  if (!text.includes('/srv/www')) throw new Error('the configuration names no folder');
  return text.replaceAll('/srv/www', folder);
};

const configure = (from, to, folder, change = (text) => text) => {
  cpSync(from, to, {recursive: true});
  for (const name of ['stadtbausteine.conf', 'stadtbausteine.caddy'].filter((file) => existsSync(join(to, file)))) {
    writeFileSync(join(to, name), change(replaceFolder(readFileSync(join(to, name), 'utf8'), folder)));
  }
};

const nginxMain = (port, folder, modules) => `${modules}
daemon off;
worker_processes 1;
error_log stderr;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include /etc/nginx/mime.types;
  server {
    listen 127.0.0.1:${port};
    include stadtbausteine/stadtbausteine.conf;
  }
}
`;

const nginx = (withBrotli) => ({release, folder, port}) => {
  configure(join(release, 'servers/nginx/stadtbausteine'), join(folder, 'stadtbausteine'), release,
    (text) => (withBrotli ? text.replace('#brotli_static', 'brotli_static') : text));
  const modules = withBrotli ? `load_module ${NGINX_BROTLI};` : '';
  writeFileSync(join(folder, 'nginx.conf'), nginxMain(port, folder, modules));
  return ['/usr/sbin/nginx', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')]];
};

/** Debian's usual modules, and compression on the way as Debian switches it on: it must not act a second time. */
const apacheMain = (port, folder) => `ServerRoot "${folder}"
ServerName localhost
Listen 127.0.0.1:${port}
PidFile "${folder}/apache.pid"
ErrorLog "${folder}/error.log"
LogLevel error
${process.getuid() === 0 ? 'User www-data\nGroup www-data' : ''}
${['mpm_event', 'authz_core', 'authz_host', 'alias', 'autoindex', 'dir', 'negotiation', 'mime', 'filter', 'deflate',
    'headers', 'rewrite', 'setenvif', 'env'].map((name) => `LoadModule ${name}_module ${APACHE}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
AddType application/x-gzip .gz .tgz
AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/json
DocumentRoot "${folder}/empty"
<Directory />
  AllowOverride None
  Require all denied
</Directory>
Include stadtbausteine/stadtbausteine.conf
`;

const apache = ({release, folder, port}) => {
  configure(join(release, 'servers/apache'), join(folder, 'stadtbausteine'), release);
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'apache.conf'), apacheMain(port, folder));
  return ['/usr/sbin/apache2', ['-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')]];
};

const caddy = ({release, folder, port}) => {
  configure(join(release, 'servers/caddy/stadtbausteine'), join(folder, 'stadtbausteine'), release);
  const text = `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n\timport stadtbausteine/stadtbausteine.caddy\n}\n`;
  writeFileSync(join(folder, 'Caddyfile'), text);
  return ['/usr/bin/caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']];
};

/** Per server: its program, the packages of Debian that bring it, what can be compressed, how it is set up. */
export const SERVERS = {
  'nginx': {needs: '/usr/sbin/nginx', packages: ['nginx-light'], encodings: ['gzip'], prepare: nginx(false)},
  'nginx with brotli': {
    needs: NGINX_BROTLI, packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    encodings: ['gzip', 'br'], prepare: nginx(true),
  },
  'apache': {needs: '/usr/sbin/apache2', packages: ['apache2-bin', 'media-types'], encodings: ['gzip', 'br'],
    prepare: apache},
  'caddy': {needs: '/usr/bin/caddy', packages: ['caddy'], encodings: ['gzip', 'br'], prepare: caddy},
};

/** Installs what is missing. */
export const installServers = (names) => installPrograms(names.map((name) => SERVERS[name]));

/**
 * Starts a server of {@link SERVERS} in front of a release.
 * @param {string} name
 * @param {{release: string, folder: string}} places the release, and an empty folder for the server itself
 * @returns {Promise<{origin: string, stop: () => Promise<void>}>}
 */
export const startServer = async (name, {release, folder}) => {
  const port = await freePort();
  const [program, args] = SERVERS[name].prepare({release, folder, port});
  return startService(name, {program, args, folder, port, log: join(folder, 'error.log'),
    env: {HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder}});
};
