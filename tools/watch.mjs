/**
 * `npm start -- --watch`: builds what has changed, without checking types and without making it small, into
 * a folder of its own, and lets open pages load themselves anew. `dist/` stays as the last build left it.
 */
import {fork} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, watch as watchFolder, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {transform} from 'esbuild';
import {watch as watchModules} from 'rollup';
import configs from '../rollup.config.js';
import {readManifest} from '../build/manifest.mjs';
import {buildMessages} from '../build/messages.mjs';
import {listThemes, themeCss} from '../build/themes.mjs';
import {constants} from '../build/typescript.mjs';
import {root} from '../build/files.mjs';

/** Editors write a file in several steps, in milliseconds. */
const pause = 60;

/** TypeScript file by file: no other file is read for it, and types are not checked. */
const quickTypescript = {
  name: 'quick-typescript',
  async load(id) {
    if (!id.endsWith('.ts')) return null;
    // Rollup does not watch a file that a plugin loads.
    this.addWatchFile(id);
    return transform(readFileSync(id, 'utf8'), {
      loader: 'ts', target: 'es2022', sourcemap: true, sourcefile: id,
      define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
      tsconfigRaw: {compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false}},
    });
  },
};

const SLOW = ['terser', 'minify-literals'];
const quick = (plugin) => (plugin.name === 'typescript' ? quickTypescript : plugin);

/** The build of the widgets as `rollup.config.js` has it, for a reader of error messages instead of a visitor. */
const quickConfig = (dir) => {
  const config = configs.find(({input}) => Object.keys(input).some((name) => name.startsWith('components/')));
  return {
    ...config,
    plugins: config.plugins.filter(({name}) => !SLOW.includes(name)).map(quick),
    output: {...config.output, dir, sourcemap: true},
    watch: {buildDelay: pause, clearScreen: false},
  };
};

/** The server in a process of its own: a change of the demo's own modules needs a new one. */
function startServer(dist) {
  let child;
  let told = '';
  const start = () => {
    child = fork(join(root, 'tools/serve.mjs'), {
      cwd: root, env: {...process.env, DIST: dist, ...told && {PORT: new URL(told).port}},
    });
    child.on('message', ({url}) => {
      if (url !== told) console.log(told = url);
    });
  };
  start();
  return {
    reload: () => child.connected && child.send('reload'),
    restart() {
      child.once('exit', start);
      child.kill();
    },
  };
}

/** Calls `act` with the paths below a folder that have changed, all that change at once together. */
function onChange(folder, act) {
  let timer;
  const paths = new Set();
  watchFolder(join(root, folder), {recursive: true}, (_, path) => {
    paths.add(`${folder}/${path}`.replaceAll('\\', '/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = [...paths];
      paths.clear();
      act(all);
    }, pause);
  });
}

async function writeThemes(dist) {
  for (const name of listThemes()) writeFileSync(join(dist, `themes/${name}.css`), await themeCss(name));
}

/** The reference and the forms of the catalogue are made of it: it need not be there before the page is. */
let analysis = Promise.resolve();
const writeManifest = (dist) => {
  analysis = analysis.then(readManifest).then((manifest) =>
    writeFileSync(join(dist, 'custom-elements.json'), JSON.stringify(manifest)));
};

/** Prints an error and goes on: the next change may fix it. */
const say = ({message, loc, id = loc?.file ?? ''}) => console.error(`${id} ${message}`.trim());

function followModules(dist, server) {
  let began = 0;
  let isFirst = true;
  const watcher = watchModules(quickConfig(dist));
  watcher.on('change', () => {
    began ||= performance.now();
  });
  watcher.on('event', ({code, error, result}) => {
    void result?.close();
    if (code === 'ERROR') say(error);
    if (code !== 'BUNDLE_END') return;
    if (!isFirst) writeManifest(dist);
    console.log(isFirst ? 'Watching …' : `Built in ${Math.round(performance.now() - began)} ms`);
    isFirst = false;
    began = 0;
    server.reload();
  });
}

function followOthers(dist, server) {
  onChange('themes', () => writeThemes(dist).then(server.reload, say));
  // The modules made of translations are followed like any other; which of them hold a message depends on the sources.
  onChange('src', () => buildMessages());
  onChange('docs', server.reload);
  onChange('demo', (paths) => {
    const isServed = (path) => path.includes('/assets/');
    if (paths.every(isServed)) server.reload();
    else server.restart();
  });
  onChange('components', (paths) => {
    buildMessages();
    if (paths.some((path) => /\.(examples|demo)\.ts$/.test(path))) server.reload();
  });
}

/** Builds, serves and goes on until somebody stops it. */
export function watch() {
  const dist = mkdtempSync(join(tmpdir(), 'watched-'));
  cpSync(join(root, 'dist'), dist, {recursive: true});
  process.on('exit', () => rmSync(dist, {recursive: true, force: true}));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());
  const server = startServer(dist);
  followModules(dist, server);
  followOthers(dist, server);
}
