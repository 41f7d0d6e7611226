/**
 * Searching 5,000 services, beside a linear scan, MiniSearch and Fuse.js, in one run on one machine: how long
 * a query and the index take, and how many of the queries of the relevance test lead to what was meant.
 *
 *     npm ci --prefix bench && node bench/search.mjs
 */
import {build} from 'esbuild';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import {asPromises, asTable, medianOf, ms, publish} from './figures.mjs';
import {cityServices as city, sampleServices} from './services-sample.mjs';

const bundle = await build({
  stdin: {
    contents: `export * from './search/service-search.js'; export * from './search/relevance-queries.js';
      export {fold} from './text/fold.js';`,
    resolveDir: new URL('../src/', import.meta.url).pathname,
  },
  bundle: true, minify: true, format: 'esm', target: 'es2022', write: false,
});
const {createServiceSearch, fold, relevanceQueries} = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`);

const services = sampleServices(5000);

const plain = ({summary, description, requiredDocuments}) => `${summary} ${description} ${requiredDocuments}`.replace(/<[^<>]*>/g, ' ');
const flat = (list) => list.map((service, at) => ({
  id: at, name: service.name, others: (service.alternateName ?? []).join(' '), text: plain(service),
}));

const engines = {
  'Stadtbausteine': (list) => {
    const search = createServiceSearch(list);
    return {search: (query) => search.search(query, 20).map(({name}) => name), ready: search.ready};
  },
  'MiniSearch': (list) => {
    const index = new MiniSearch({fields: ['name', 'others', 'text'], storeFields: ['name'], processTerm: fold});
    index.addAll(flat(list));
    const options = {prefix: true, fuzzy: 0.2, boost: {name: 5, others: 3}};
    return {search: (query) => index.search(query, options).slice(0, 20).map(({name}) => name)};
  },
  'Fuse.js': (list) => {
    const keys = [{name: 'name', weight: 5}, {name: 'others', weight: 3}, {name: 'text', weight: 1}];
    const fuse = new Fuse(flat(list), {keys, ignoreLocation: true, threshold: 0.3});
    return {search: (query) => fuse.search(query, {limit: 20}).map(({item}) => item.name)};
  },
  'linear scan': (list) => {
    const texts = flat(list).map(({name, others, text}) => ({name, all: fold(`${name} ${others} ${text}`), own: fold(name)}));
    return {search: (query) => {
      const words = fold(query).split(/\s+/);
      const found = texts.filter(({all}) => words.every((word) => all.includes(word)));
      return found.sort((a, b) => Number(b.own.includes(words[0])) - Number(a.own.includes(words[0]))).slice(0, 20).map(({name}) => name);
    }};
  },
};

/** Milliseconds of processor time: what else the machine does meanwhile does not count. */
const timed = async (run) => {
  const begin = process.cpuUsage();
  const result = await run();
  const {user, system} = process.cpuUsage(begin);
  return {result, time: (user + system) / 1000};
};

const make = async (create, list) => {
  const engine = create(list);
  await engine.ready;
  return engine;
};

/** The longest slice in which the index is made: processor time between two pauses, the median of several runs. */
const longestSlice = async () => {
  const found = [];
  for (let round = 0; round < 5; round++) {
    let longest = 0;
    let begin = process.cpuUsage();
    const pause = async () => {
      const {user, system} = process.cpuUsage(begin);
      longest = Math.max(longest, (user + system) / 1000);
      await new Promise((resolve) => setImmediate(resolve));
      begin = process.cpuUsage();
    };
    await createServiceSearch(services, {pause}).ready;
    found.push(longest);
  }
  return medianOf(found);
};

const queries = relevanceQueries.map(([query]) => query);
/** Slow ones answer a few of the queries only, spread over all. */
const sampleFor = (name) => (name === 'Fuse.js' ? queries.filter((_, at) => at % 15 === 0) : queries);

const rows = [];
const measured = {};
for (const [name, create] of Object.entries(engines)) {
  const builds = [];
  let engine;
  for (let round = 0; round < 5; round++) {
    const {result, time} = await timed(() => make(create, services));
    builds.push(time);
    engine = result;
  }
  const sample = sampleFor(name);
  for (const query of sample.slice(0, 20)) engine.search(query);
  const times = [];
  for (const query of sample) times.push((await timed(() => engine.search(query))).time);
  times.sort((a, b) => a - b);
  const own = await make(create, city);
  const right = relevanceQueries.filter(([query, ...wanted]) =>
    own.search(query).slice(0, 3).some((found) => wanted.includes(found))).length;
  const slowest = times[Math.floor(times.length * 0.95)];
  measured[name] = {built: medianOf(builds), slowest};
  rows.push([
    name, ms(medianOf(builds)), ms(medianOf(times)), ms(slowest),
    `${(100 * right / relevanceQueries.length).toFixed(1)} %`,
  ]);
}

const {built, slowest} = measured['Stadtbausteine'];
publish('search', `5,000 services, ${queries.length} queries, Node ${process.version}

${asTable([['', 'index', 'query, median', 'query, 95th of 100', 'among the first three'], ...rows])}

${asPromises([
  ['95 of 100 queries answered within', slowest, 5], ['the index made in', built, 150],
  ['the longest slice of making it', await longestSlice(), 50],
], ms)}`);
