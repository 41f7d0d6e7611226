/**
 * `npm run servers:s3`: snapshots into a real object store, OpenStack Swift with its S3 interface. How each object is
 * served; and a snapshot that is killed at one point after another, after which everything that is reached from
 * `city.json` has to be there and of one version. `--points 20` says how many points, all of them without it.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer, request as forward} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, S3Client} from '@aws-sdk/client-s3';
import {root} from '../../build/files.mjs';
import {report} from '../../checks/report.mjs';
import {reached, startProvider, versionsIn} from './provider.mjs';
import {installSwift, startSwift, swiftKeys} from './swift.mjs';

const BUCKET = 'eschenfurt';
const PREFIX = 'daten/';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Stands before the store, counts what is written, and calls `onWrite` before each of it is passed on. */
const startGate = async (target) => {
  const gate = {writes: 0, onWrite: () => undefined};
  const {hostname, port} = new URL(target);
  const server = createServer((request, response) => {
    if (request.method === 'PUT') gate.onWrite(++gate.writes);
    const {method, url: path, headers} = request;
    const passed = forward({hostname, port, method, path, headers}, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.on('error', () => passed.destroy());
    request.on('aborted', () => passed.destroy());
    request.pipe(passed);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(gate, {
    endpoint: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
};

const bytesOf = async ({Body}) => Buffer.from(await Body.transformToByteArray());

/** What a browser gets of each object, as the store says it. */
const servingProblems = async (store) => {
  const wrong = [];
  for (const path of await store.list()) {
    const object = await store.get(path);
    const bytes = await bytesOf(object);
    const isHashed = /-[\da-f]{12}\.json(?:\.br|\.gz)?$/.test(path);
    const encoding = {br: 'br', gz: 'gzip'}[path.split('.').at(-1)];
    const expected = {
      CacheControl: isHashed ? IMMUTABLE : 'no-cache', ContentEncoding: encoding,
      ContentType: path.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    };
    wrong.push(...Object.entries(expected).filter(([key, value]) => object[key] !== value)
      .map(([key, value]) => `${path}: ${key} is ${object[key]}, not ${value}`));
    const plain = encoding && await bytesOf(await store.get(path.replace(/\.\w+$/, '')));
    const unpacked = encoding === 'br' ? brotliDecompressSync(bytes) : encoding && gunzipSync(bytes);
    if (plain && !plain.equals(unpacked)) wrong.push(`${path}: is not its file, packed`);
  }
  return wrong;
};

/** What is wrong with what is reached from `city.json`, and of which version it is. */
const generationOf = async (store) => {
  try {
    const texts = await reached(store.read);
    const versions = new Set([...texts.values()].flatMap(versionsIn));
    const [version] = versions;
    return versions.size === 1 ? {version} : {problem: `versions ${[...versions].join(' and ')} are mixed`};
  } catch (error) {
    return {problem: error.message};
  }
};

const createStore = (endpoint) => {
  const client = new S3Client({
    endpoint, region: 'us-east-1', forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED',
    credentials: {accessKeyId: swiftKeys.AWS_ACCESS_KEY_ID, secretAccessKey: swiftKeys.AWS_SECRET_ACCESS_KEY},
  });
  const get = (path) => client.send(new GetObjectCommand({Bucket: BUCKET, Key: PREFIX + path}));
  return {
    create: () => client.send(new CreateBucketCommand({Bucket: BUCKET})),
    get,
    read: async (path) => bytesOf(await get(path)),
    async list() {
      const {Contents = []} = await client.send(new ListObjectsV2Command({Bucket: BUCKET, Prefix: PREFIX}));
      return Contents.map(({Key}) => Key.slice(PREFIX.length));
    },
  };
};

/** Runs the built command; `onStart` gets the process. Gives its exit code, `null` if it was killed. */
const snapshot = ({profile, endpoint, folder, onStart}) => new Promise((resolve) => {
  const child = spawn(process.execPath, [
    join(root, 'dist/bin/stadtbausteine.js'), 'snapshot', profile, '--out', `s3://${BUCKET}/${PREFIX}`,
    '--cache', join(folder, 'answers'),
  ], {stdio: ['ignore', 'pipe', 'pipe'], env: {...process.env, ...swiftKeys, AWS_ENDPOINT_URL_S3: endpoint}});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => { output += data; });
  child.on('close', (code) => resolve({code, output}));
  onStart?.(child);
});

/** What is wrong after a snapshot of a new version was killed at one of its writes, of so many. */
const killingProblem = async (point, {provider, gate, store, folder, writes}) => {
  const {version: old} = await generationOf(store);
  provider.version++;
  gate.writes = 0;
  let killed;
  gate.onWrite = (write) => write === point && killed?.kill('SIGKILL');
  await snapshot({profile: provider.profile, endpoint: gate.endpoint, folder, onStart: (child) => { killed = child; }});
  const {version, problem = version === old || version === provider.version ? undefined : `version ${version} stands`}
    = await generationOf(store);
  if (problem) return problem;
  // The last write is that of `city.json`: it may have come through.
  if (point < writes && version !== old) return 'the new version stands before it is whole';
  return point > writes && version === old ? 'the old version stands after the end' : undefined;
};

const check = async ({points: most}) => {
  const folder = mkdtempSync(join(tmpdir(), 'city-s3-'));
  const closing = [() => rmSync(folder, {recursive: true, force: true})];
  try {
    const swift = await startSwift(mkdtempSync(join(folder, 'swift-')));
    closing.unshift(swift.close);
    const gate = await startGate(swift.endpoint);
    closing.unshift(gate.close);
    const provider = await startProvider();
    closing.unshift(provider.close);
    const store = createStore(swift.endpoint);
    await store.create();
    const first = await snapshot({profile: provider.profile, endpoint: gate.endpoint, folder});
    if (first.code) return [`The snapshot ended with ${first.code}: ${first.output}`];
    const {version, problem} = await generationOf(store);
    if (version !== 1) return [`The first snapshot: ${problem}`];
    const served = await servingProblems(store);
    const {writes} = gate;
    const step = Math.max(1, Math.ceil(writes / (most ?? writes)));
    const some = Array.from({length: Math.ceil(writes / step)}, (_, index) => index * step + 1);
    const points = [...new Set([...some, writes - 1, writes, writes + 1])].sort((one, other) => one - other);
    const killing = [];
    for (const point of points) {
      const wrong = await killingProblem(point, {provider, gate, store, folder, writes});
      if (wrong) killing.push(`Killed at write ${point} of ${writes}: ${wrong}`);
    }
    console.log(`A snapshot of ${writes} writes, killed ${points.length} times`);
    return [...served, ...killing];
  } finally {
    for (const close of closing) close();
  }
};

const {values} = parseArgs({options: {points: {type: 'string'}}});
if (installSwift()) {
  report('S3', await check({points: values.points && Number(values.points)}));
} else {
  console.log('S3: skipped, there is no Swift and no apt-get to install it');
}
