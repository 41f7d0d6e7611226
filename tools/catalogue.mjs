/**
 * The catalogue as files, for any web server: `npm run catalogue -- --to <folder>` writes `<folder>/catalogue/`. The
 * package has to lie in that folder; a release has both. Exports `catalogueFiles` for the release.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {readDemos} from '../build/demos.mjs';
import {listFiles, root} from '../build/files.mjs';
import {scripts} from '../demo/catalogue/scripts.mjs';
import {cataloguePages, listPages} from '../demo/catalogue/pages.mjs';
import {released} from '../demo/catalogue/places.mjs';
import {createCity} from '../demo/city/city.mjs';
import {cityToday} from '../demo/city/days.mjs';
import {drawing} from '../demo/city/news-pictures.mjs';
import {dataReply} from '../demo/http/data.mjs';

const data = '/daten/';
const register = `${data}abfall/streets.json`;

/** Streets of the copy: a file a street, of three hundred that would be the largest part of a release. */
const streetCount = 8;

/** Whether a file is copied. Modules that are bundled into one of the scripts are not. */
const isAsset = (file) => !file.endsWith('.js') || /\/(frame|preview|preview-receive)\.js$/.test(file)
  || scripts.some((name) => file.endsWith(`/${name}.js`));

async function pageFiles(dist) {
  const files = await listPages({dist});
  return Promise.all(files.map(async (file) => {
    const reply = await cataloguePages(`/catalogue/${file}`, {dist, place: released});
    return [file, Buffer.from(reply.body)];
  }));
}

const assetFiles = () => listFiles('demo/catalogue/assets').filter(isAsset)
  .map((file) => [file.slice('demo/catalogue/'.length), readFileSync(join(root, file))]);

/** Theme files the studio begins with. */
const themeFiles = () => listFiles('themes').filter((file) => /^themes\/[^/]+\.json$/.test(file))
  .map((file) => [file, readFileSync(join(root, file))]);

/** Guides the pages lead to, as plain text, which every browser shows. */
const guideFiles = () => ['docs/embedding.md', 'docs/theming.md', 'docs/check.md', 'docs/de/einbauen.md',
  'docs/de/gestalten.md', 'docs/de/feed-pruefen.md',
  ...listFiles('docs/de/cms').filter((file) => file.endsWith('.md'))]
  .map((file) => [file.replace(/\.md$/, '.txt'), readFileSync(join(root, file))]);

/** The licence of what the generator's script contains beyond the package, whose own lie beside it. */
const licenceFiles = () => [['assets/generator-licence.txt', readFileSync(join(root, 'node_modules/@noble/hashes/LICENSE'))]];

/** Addresses of the sample city's files that widgets begin with or offer to try, and of the profile with its map. */
const sampleAddresses = (demos) => [...new Set([
  `${data}eschenfurt.city.json`, `${data}grundkarte.geojson`, ...Object.values(demos)
  .flatMap(({playground: {attributes, samples = []}}) => [attributes, ...samples.map((sample) => sample.attributes)])
  .flatMap((attributes) => Object.values(attributes))
  .filter((value) => typeof value === 'string' && value.startsWith(data))])];

const request = {method: 'GET', headers: {host: 'eschenfurt.example'}};

/** Some streets with one calendar each, the one the pages show first among them; their addresses are relative. */
async function registerFiles(city, read) {
  const {streets} = city.streetsFile('.');
  const whole = streets.filter(({houses}) => !houses);
  const first = whole.filter(({src}) => src === './ahornweg.ics');
  const shown = [...first, ...whole.filter((street) => !first.includes(street)).slice(0, streetCount - 1)];
  return [[register, JSON.stringify({streets: shown})],
    ...await Promise.all(shown.map(({src}) => read(`${data}abfall/${src.slice(2)}`)))];
}

/** The drawings that the feeds of examples name. */
function pictureFiles(pages) {
  const names = new Set(pages.flatMap(([, body]) => [...String(body).matchAll(/bilder%2F([a-z]+-\d\.svg)/g)].map(([, name]) => name)));
  return [...names].map((name) => [`bilder/${name}`, Buffer.from(drawing(name))]);
}

async function dataFiles(today) {
  const demos = await readDemos();
  const city = createCity(today);
  const read = async (path) => {
    const {body} = await dataReply(city, demos, {path, query: new URLSearchParams(), request, body: ''});
    return [path, body];
  };
  const single = await Promise.all(sampleAddresses(demos).filter((path) => path !== register).map(read));
  const all = new Map([...single, ...await registerFiles(city, read)]);
  // The profile names the schema of the demo's server.
  return [...all].map(([path, body]) => [path.slice(1), Buffer.from(String(body)
    .replace('"/dist/city-profile.schema.json"', '"../../city-profile.schema.json"'))]);
}

/**
 * Every file of the catalogue, relative to its folder.
 * @param {{dist?: string, today?: string}} [options] `today`: the day the sample data are about
 * @returns {Promise<[path: string, content: Buffer][]>}
 */
export async function catalogueFiles({dist = join(root, 'dist'), today = cityToday()} = {}) {
  const made = await pageFiles(dist);
  const names = new Set(made.map(([path]) => path));
  const copied = [...assetFiles(), ...licenceFiles(), ...themeFiles(), ...guideFiles(), ...pictureFiles(made),
    ...await dataFiles(today)];
  return [...made, ...copied.filter(([path]) => !names.has(path))];
}

/** Writes the catalogue below a folder that holds the package. */
export async function writeCatalogue(folder, options) {
  for (const [path, content] of await catalogueFiles(options)) {
    const target = join(folder, 'catalogue', path);
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, content);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {values} = parseArgs({options: {to: {type: 'string', default: 'release'}}});
  await writeCatalogue(resolve(root, values.to));
}
