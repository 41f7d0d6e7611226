/**
 * `sideEffects` of `package.json`, found out: every module with a name is imported on an empty page of its own;
 * what defines an element, changes the page, listens to it or fetches something has to be in the list, and
 * nothing else may be. A style sheet is there for nothing but its effect.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {withChromium} from '../tests/browsers/headless.mjs';
import {publishedNames} from '../build/reachable.mjs';
import {listFiles, readJson, root} from '../build/files.mjs';
import {report} from './report.mjs';

const {exports, sideEffects} = readJson('package.json');

const EMPTY = '<!doctype html><html lang="de"><meta charset="utf-8"><title>empty</title>';

const serve = (request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  if (!pathname.startsWith('/dist/')) return response.writeHead(200, {'content-type': 'text/html'}).end(EMPTY);
  return response.writeHead(200, {'content-type': 'text/javascript'}).end(readFileSync(join(root, pathname)));
};

/** Runs in the page before anything else: keeps account of what a script does to it. */
const keepAccount = () => {
  const deeds = [];
  globalThis.deeds = deeds;
  const observe = (owner, name, what) => {
    const original = owner[name];
    owner[name] = function (...args) {
      deeds.push(what(this, ...args));
      return original.apply(this, args);
    };
  };
  observe(CustomElementRegistry.prototype, 'define', (_, tag) => `defines <${tag}>`);
  observe(EventTarget.prototype, 'addEventListener', (_, type) => `listens to ${type}`);
  observe(MutationObserver.prototype, 'observe', () => 'watches the page');
  observe(globalThis, 'fetch', (_, address) => `fetches ${address}`);
  for (const name of ['append', 'appendChild', 'insertBefore', 'setAttribute']) {
    observe(name in Node.prototype ? Node.prototype : Element.prototype, name, () => `${name}: changes the page`);
  }
  // A script that may only stand in a tag of its own complains when it is imported.
  observe(console, 'error', (_, text) => `complains: ${text}`);
};

const deedsOf = async (browser, origin, file) => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(keepAccount);
  await page.goto(origin);
  const deeds = await page.evaluate(async (path) => {
    await import(path);
    return globalThis.deeds;
  }, `/${file}`);
  await page.close();
  return deeds;
};

const files = [...new Set(publishedNames(exports, listFiles('dist')).map(([, file]) => file))];
const modules = files.filter((file) => file.endsWith('.js'));
const sheets = files.filter((file) => file.endsWith('.css'));

const server = createServer(serve).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const origin = `http://127.0.0.1:${server.address().port}/`;
const found = await withChromium((browser) => Promise.all(modules.map(async (file) =>
  [`./${file}`, await deedsOf(browser, origin, file)])));
server.close();
found.push(...sheets.map((file) => [`./${file}`, ['styles the page']]));

const matches = (pattern, file) => {
  const [before, after] = pattern.split('*');
  return file.startsWith(before) && file.endsWith(after);
};
const stated = new Set(sideEffects.flatMap((pattern) =>
  (pattern.includes('*') ? found.map(([file]) => file).filter((file) => matches(pattern, file)) : [pattern])));
report('side effects', [
  ...found.filter(([file, deeds]) => deeds.length && !stated.has(file))
    .map(([file, deeds]) => `package.json: sideEffects has to name ${file}, which ${deeds.join(', ')}`),
  ...found.filter(([file, deeds]) => !deeds.length && stated.has(file))
    .map(([file]) => `package.json: sideEffects names ${file}, which does nothing by itself`),
  ...[...stated].filter((file) => !found.some(([other]) => other === file))
    .map((file) => `package.json: sideEffects names ${file}, which is no module with a name`),
]);
