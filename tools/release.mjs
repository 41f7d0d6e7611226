/**
 * `npm run release`: makes `release/` of a fresh build. `release/stadtbausteine/<version>/` is what a web server
 * shows, with the catalogue inside; `release/servers/` what it has to be told; the archives are both of it, and the
 * package for npm.
 * `--built` takes `dist/` as it is, `--to <folder>` puts it elsewhere.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {listFiles, readJson, root} from '../build/files.mjs';
import {catalogueFiles} from './catalogue.mjs';
import {pack} from './pack.mjs';
import {aliasFiles} from './release/aliases.mjs';
import {tar} from './release/tar.mjs';

/** Whether a web server needs the file: typings and data for editors are not served. */
const isServed = (file) => !/^types\/|^(vscode\.html-custom-data|web-types)\.json$/.test(file);
const isCompressed = (file) => /\.(js|css|json|map|txt|html|svg|ics|xml|jsonld)$/.test(file) && file !== 'embed.html';

const gzip = (content) => gzipSync(content, {level: 9});
const brotli = (content) => brotliCompressSync(content, {params: {
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
}});

const SERVERS = [
  ['docs/hosting/nginx/stadtbausteine.conf', 'servers/nginx/stadtbausteine/stadtbausteine.conf'],
  ...['relay-http.conf', 'relay.conf', 'relay-age.js'].map((file) =>
    [`docs/hosting/nginx/${file}`, `servers/nginx/stadtbausteine/${file}`]),
  ['docs/hosting/varnish/relay.vcl', 'servers/varnish/relay.vcl'],
  ['docs/hosting/apache/stadtbausteine.conf', 'servers/apache/stadtbausteine.conf'],
  ['docs/hosting/caddy/stadtbausteine.caddy', 'servers/caddy/stadtbausteine/stadtbausteine.caddy'],
  ['docs/hosting/apache/htaccess', 'stadtbausteine/.htaccess'],
];

const sumsOf = (entries) => entries
  .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
  .join('');

/** The files of one version, with the licence they are under and their check sums. */
const versionFiles = (version, catalogue) => {
  const dist = join(root, 'dist');
  const plain = [
    ...listFiles('.', dist).filter(isServed).map((file) => [file, readFileSync(join(dist, file))]),
    ['LICENSE.txt', readFileSync(join(root, 'LICENSE'))],
    ...catalogue.map(([file, content]) => [`catalogue/${file}`, content]),
  ];
  const compressed = plain.filter(([file]) => isCompressed(file)).flatMap(([file, content]) =>
    [[`${file}.gz`, gzip(content)], [`${file}.br`, brotli(content)]]);
  const all = [...plain, ...compressed].sort(([a], [b]) => (a < b ? -1 : 1));
  return [...all, ['SHA256SUMS', Buffer.from(sumsOf(all))]]
    .map(([file, content]) => [`stadtbausteine/${version}/${file}`, content]);
};

/** Seconds of the last change, for the same archive from the same sources; without Git that of the package's file. */
const sourceDate = () => {
  if (process.env.SOURCE_DATE_EPOCH) return Number(process.env.SOURCE_DATE_EPOCH);
  try {
    return Number(execFileSync('git', ['log', '-1', '--format=%ct'], {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}));
  } catch {
    return Math.floor(statSync(join(root, 'package.json')).mtimeMs / 1000);
  }
};

const {values} = parseArgs({options: {built: {type: 'boolean'}, to: {type: 'string', default: 'release'}}});
if (!values.built) execFileSync(process.execPath, ['build/build.mjs'], {cwd: root, stdio: 'inherit'});
const target = resolve(root, values.to);
const {version} = readJson('package.json');

const today = new Date(sourceDate() * 1000).toISOString().slice(0, 10);
const entries = [
  ...versionFiles(version, await catalogueFiles({today})),
  ...SERVERS.map(([from, to]) => [to, readFileSync(join(root, from))]),
  ...aliasFiles(version).map(([path, text]) => [path, Buffer.from(text)]),
];
for (const part of ['stadtbausteine', 'servers']) rmSync(join(target, part), {recursive: true, force: true});
mkdirSync(target, {recursive: true});
for (const [path, content] of entries) {
  mkdirSync(join(target, dirname(path)), {recursive: true});
  writeFileSync(join(target, path), content);
}
const {path: packed, data} = pack(target);
const archives = [
  [`stadtbausteine-${version}-hosting.tar.gz`, gzip(tar(entries, sourceDate()))],
  [packed.slice(target.length + 1), data],
  [`stadtbausteine-${version}.sbom.cdx.json`, readFileSync(join(root, 'dist/sbom.cdx.json'))],
];
for (const [name, content] of archives) writeFileSync(join(target, name), content);
writeFileSync(join(target, 'SHA256SUMS'), sumsOf(archives));
for (const [name, content] of archives) console.log(`${name}: ${Math.round(content.length / 1000)} kB`);
