/**
 * OpenStack Swift from Debian with its S3 interface: a real, open object store that works on one machine, in a folder
 * of its own and on the loopback alone.
 */
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';

const PYTHON = '/usr/bin/python3';
const MEMCACHED = '/usr/bin/memcached';

/** Who may read and write. */
export const swiftKeys = {AWS_ACCESS_KEY_ID: 'city:admin', AWS_SECRET_ACCESS_KEY: 'secret'};

const hasSwift = () => {
  try {
    execFileSync(PYTHON, ['-c', 'import swift'], {stdio: 'ignore'});
    return existsSync(MEMCACHED);
  } catch {
    return false;
  }
};

/** Installs Swift by apt-get where it is missing and that is possible. @returns whether it is there */
export const installSwift = () => {
  if (!hasSwift() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = (...args) => execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1'},
    });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'python3-swift', 'memcached');
  }
  return hasSwift();
};

/** Starts one of Swift's servers. Its file of secrets has a fixed place, which is another one here. */
const launch = `
import os, sys
from swift.common import utils
utils.SWIFT_CONF_FILE = os.path.join(os.path.dirname(sys.argv[1]), 'swift.conf')
from swift.common.wsgi import run_wsgi
sys.exit(run_wsgi(sys.argv[1], sys.argv[2]))
`;

/** Writes who keeps what: everything is on one device. */
const rings = `
import sys
from swift.common.ring import RingBuilder
for name, port in zip(('account', 'container', 'object'), sys.argv[1:]):
    builder = RingBuilder(4, 1, 0)
    builder.add_dev({'region': 1, 'zone': 1, 'ip': '127.0.0.1', 'port': int(port), 'device': 'disk', 'weight': 1,
                     'replication_ip': '127.0.0.1', 'replication_port': int(port), 'meta': ''})
    builder.rebalance()
    builder.get_ring().save(name + '.ring.gz')
`;

const storage = (name, port, folder) => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = ${process.env.USER ?? 'root'}
swift_dir = ${folder}
devices = ${join(folder, 'devices')}
mount_check = false
disable_fallocate = true
fallocate_reserve = 0

[pipeline:main]
pipeline = ${name}-server

[app:${name}-server]
use = egg:swift#${name}
`;

const proxy = (port, cache, folder) => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = ${process.env.USER ?? 'root'}
swift_dir = ${folder}

[pipeline:main]
pipeline = catch_errors gatekeeper cache listing_formats s3api tempauth copy slo proxy-server

[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true

[filter:tempauth]
use = egg:swift#tempauth
user_city_admin = secret .admin

[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:${cache}
${['catch_errors', 'gatekeeper', 'listing_formats', 's3api', 'copy', 'slo'].map((name) => `
[filter:${name}]
use = egg:swift#${name}
`).join('')}`;

const freePort = () => new Promise((resolve, reject) => {
  const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const {port} = probe.address();
    probe.close(() => resolve(port));
  });
});

/** Settles when a server answers, whatever it says. */
const answers = async (address, tries = 1200) => {
  for (let left = tries; left; left--) {
    try {
      return await fetch(address);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`${address} does not answer`);
};

/**
 * Starts Swift.
 * @param {string} folder an empty one
 * @returns {Promise<{endpoint: string, close: () => void}>}
 */
export const startSwift = async (folder) => {
  const names = ['account', 'container', 'object'];
  // One after the other: two that look at the same time may find the same one.
  const ports = [];
  while (ports.length < names.length + 2) ports.push(await freePort());
  const [,,, proxyPort, cachePort] = ports;
  const file = (name, text) => writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'devices/disk'), {recursive: true});
  file('swift.conf', '[swift-hash]\nswift_hash_path_suffix = city\n\n[storage-policy:0]\nname = disk\ndefault = yes\n');
  names.forEach((name, index) => file(`${name}.conf`, storage(name, ports[index], folder)));
  file('proxy.conf', proxy(proxyPort, cachePort, folder));
  file('launch.py', launch);
  execFileSync(PYTHON, ['-c', rings, ...ports.slice(0, 3).map(String)], {cwd: folder});
  const options = {cwd: folder, stdio: 'ignore'};
  const children = [
    spawn(MEMCACHED, ['-u', 'root', '-l', '127.0.0.1', '-p', String(cachePort)], options),
    ...[...names, 'proxy'].map((name) =>
      spawn(PYTHON, ['launch.py', join(folder, `${name}.conf`), `${name}-server`], options)),
  ];
  const close = () => children.forEach((child) => child.kill('SIGKILL'));
  process.once('exit', close);
  try {
    for (const port of [...ports.slice(0, 3), proxyPort]) await answers(`http://127.0.0.1:${port}/`);
  } catch (error) {
    close();
    throw error;
  }
  return {endpoint: `http://127.0.0.1:${proxyPort}`, close};
};
