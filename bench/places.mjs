/**
 * Places on a map beside Leaflet 1.9.4 with markercluster, in one run on one machine: how long it takes until the first
 * one is there, the longest task while the map is zoomed and moved, and how many marks there are. What counts places
 * alone is measured beside supercluster.
 *
 *     npm ci --prefix bench && npm run build && node bench/places.mjs
 */
import {readFileSync} from 'node:fs';
import {build} from 'esbuild';
import Supercluster from 'supercluster';
import {inFreshPage, launchChromium, serve, tasksOf} from './browser.mjs';
import {asPromises, asTable, medianOf, ms, publish, times} from './figures.mjs';

const bundled = async (options) => {
  const {outputFiles: [{text}]} = await build({
    bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, logLevel: 'error', ...options,
  });
  return text;
};

/** A city in which places stand close together around 60 middles, always the same; runs in Node and in a page. */
function samplePlaces(count) {
  let seed = 7;
  const next = () => (seed = seed * 16807 % 2147483647) / 2147483647;
  const middles = Array.from({length: 60}, () => [51.1 + next() * 0.14, 6.98 + next() * 0.2]);
  const near = () => (next() + next() + next() - 1.5) * 0.012;
  return Array.from({length: count}, (_, index) => {
    const [latitude, longitude] = middles[Math.floor(next() * 60)];
    return {
      id: `${index}`, name: `Ort ${index}`, latitude: latitude + near(), longitude: longitude + near(),
      categories: [`Art ${index % 25}`],
    };
  });
}

const ours = `
  import {customElement, define, FeedElement, html, map, MapPart} from '/dist/kit.js';
  class MapBench extends FeedElement {
    static styles = [...FeedElement.styles, map];
    kind = 'places';
    tiles = 'none';
    map = new MapPart(this, {
      places: () => this.items, selected: () => '', select() {}, leave() {}, told: () => this.feed,
    });
    ownHeading() { return ''; }
    emptyText() { return ''; }
    renderItems() { return html\`\${this.map.view()}\`; }
  }
  customElement('map-bench')(MapBench);
  define(MapBench);
  const inner = () => document.querySelector('map-bench').renderRoot?.querySelector('.place-map')?.shadowRoot;
  globalThis.start = (places) => {
    const widget = document.createElement('map-bench');
    widget.items = places;
    document.querySelector('#map').replaceChildren(widget);
  };
  globalThis.zoom = (levels) => inner().querySelectorAll('.tool')[levels > 0 ? 0 : 1].click();
  globalThis.pan = () => inner().querySelector('.stage')
    .dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', shiftKey: true, bubbles: true}));
  globalThis.marks = () => inner()?.querySelectorAll('.mark').length ?? 0;
  // What loads the map is there before the places are.
  globalThis.ready = (async () => {
    start(samplePlaces(1));
    while (!marks()) await new Promise((resolve) => setTimeout(resolve, 20));
    document.querySelector('#map').replaceChildren();
  })();`;

const page = (head) => ['text/html', `<!doctype html><html lang="de"><meta charset="utf-8"><title>places</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><script src="/sample.js"></script>${head}
<body><div id="map"></div></html>`];

const leafletCss = readFileSync(new URL('node_modules/leaflet/dist/leaflet.css', import.meta.url), 'utf8');
const server = await serve({
  '/page.css': ['text/css', ':root { --city-map-height: 600px } #map { height: 600px } .pin { background: #1d69b0 }'],
  '/sample.js': ['text/javascript', `globalThis.samplePlaces = ${samplePlaces}; globalThis.ready = Promise.resolve();`],
  '/ours.js': ['text/javascript', ours],
  '/peer.js': ['text/javascript', await bundled({entryPoints: [new URL('places-page.mjs', import.meta.url).pathname]})],
  '/leaflet.css': ['text/css', leafletCss],
  '/ours': page('<script type="module" src="/ours.js"></script>'),
  '/peer': page('<link rel="stylesheet" href="/leaflet.css"><script type="module" src="/peer.js"></script>'),
});
const browser = await launchChromium();
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Milliseconds until the first mark, the longest task at each step, and the most marks at once. */
const measured = (path, count) => inFreshPage(browser, {}, async (tab) => {
  tab.setDefaultTimeout(300_000);
  await tab.goto(server.origin + path);
  await tab.waitForFunction('globalThis.start');
  await tab.evaluate(`ready.then(() => { globalThis.places = samplePlaces(${count}); })`);
  let first;
  const starting = await tasksOf(tab, async () => {
    first = await tab.evaluate(`(async () => {
      const begin = performance.now();
      start(places);
      while (!marks()) await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - begin;
    })()`);
  });
  const longest = (tasks) => Math.max(...tasks.map(({all}) => all));
  const steps = [];
  let most = 0;
  for (const step of ['zoom(1)', 'pan()', 'zoom(1)', 'pan()', 'zoom(1)', 'zoom(1)', 'pan()', 'zoom(-1)', 'zoom(-1)']) {
    const tasks = await tasksOf(tab, async () => {
      await tab.evaluate(step);
      await pause(700);
    });
    steps.push({step, time: longest(tasks)});
    most = Math.max(most, await tab.evaluate('marks()'));
  }
  const zooms = steps.filter(({step}) => step.startsWith('zoom')).map(({time}) => time);
  return {first, building: longest(starting), zoom: medianOf(zooms), longest: Math.max(...steps.map(({time}) => time)), most};
});

/** Counting alone, in Node: building, and what is in sight at a level. */
async function counting(count) {
  const code = await bundled({stdin: {
    contents: `export * from './map/point-index.js'; export * from './map/clusters.js';`,
    resolveDir: new URL('../src/', import.meta.url).pathname, loader: 'ts',
  }});
  const {indexOf, marksIn, worldX, worldY} = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const places = samplePlaces(count);
  const timed = async (run) => {
    const begin = performance.now();
    const result = await run();
    return [performance.now() - begin, result];
  };
  const [indexed, index] = await timed(() => indexOf(places, [], new AbortController().signal));
  const [loaded, cluster] = await timed(() => new Supercluster({radius: 60, maxZoom: 19}).load(places.map(
    ({latitude, longitude}) => ({type: 'Feature', properties: {}, geometry: {type: 'Point', coordinates: [longitude, latitude]}}))));
  const own = [];
  const other = [];
  for (let round = 0; round < 3; round++) {
    for (let zoom = 10; zoom <= 18; zoom++) {
      const [x, y, wide, high] = [worldX(7.08), worldY(51.17), 512 / (256 * 2 ** zoom), 300 / (256 * 2 ** zoom)];
      own.push((await timed(() => marksIn(index, {box: [x - wide, y - high, x + wide, y + high], zoom, isDeepest: false, chosen: -1})))[0]);
      const [across, up] = [wide * 360, high * 225];
      other.push((await timed(() => cluster.getClusters([7.08 - across, 51.17 - up, 7.08 + across, 51.17 + up], zoom)))[0]);
    }
  }
  return [indexed, medianOf(own), loaded, medianOf(other)];
}

const [indexed, marked, loaded, clustered] = await counting(100_000);
const rows = [['places', '', 'first mark', 'longest task until then', 'zoom step, median', 'longest step', 'most marks']];
const promises = [];
try {
  for (const count of [10_000, 100_000]) {
    const [own, other] = [await measured('/ours', count), await measured('/peer', count)];
    for (const [name, {first, building, zoom, longest, most}] of [['Stadtbausteine', own], ['Leaflet 1.9.4, markercluster', other]]) {
      rows.push([count.toLocaleString('en'), name, ms(first), ms(building), ms(zoom), ms(longest), most]);
    }
    const what = `${count.toLocaleString('en')} places`;
    promises.push([`${what}: first mark, beside markercluster`, own.first / other.first, 1]);
    if (count < 100_000) continue;
    promises.push([`${what}: first mark`, own.first, 400, ms], [`${what}: zoom step, median`, own.zoom, 25, ms]);
    promises.push([`${what}: marks at once`, own.most, 400, String]);
  }
} finally {
  await browser.close();
  server.close();
}
const alone = asTable([
  ['counting 100,000 places alone, in Node', 'building, and again at each filter', 'what is in sight, median'],
  ['Stadtbausteine', ms(indexed), ms(marked)],
  ['supercluster 9.1.0', ms(loaded), ms(clustered)],
]);

publish('places', [asTable(rows), asPromises(promises, times), alone].join('\n\n'));
