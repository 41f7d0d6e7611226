/**
 * The bill of materials of `dist/` (CycloneDX 1.6): which packages of others are in it, in which files, under
 * which licences. Without a date and with a serial number made of its content: the same sources give the same.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {listFiles, readJson, root} from './files.mjs';
import {licenceInText, publishedPackages, shippedPackages} from './shipped.mjs';

const hex = (algorithm, data) => createHash(algorithm).update(data).digest('hex');

/** https://github.com/package-url/purl-spec: the @ of a scope is written with a percent sign. */
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** `dompurify` offers two licences in an expression, the others name one. */
const licences = (license) => (/ (OR|AND|WITH) /.test(license)
  ? [{expression: license.replace(/^\((.*)\)$/, '$1')}]
  : [{license: {id: license}}]);

/** The hash of the archive npm has checked when it installed the package. */
const archiveHash = (integrity) => {
  const [algorithm, value] = integrity.split('-');
  return {alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex')};
};

const repositoryUrl = (repository) => (repository?.url ?? repository)
  ?.replace(/^git\+/, '').replace(/^(git|ssh):\/\/(git@)?/, 'https://').replace(/\.git$/, '');

const packageComponent = (name, locked) => {
  const {version, license = licenceInText[name], description, repository} = readJson(`node_modules/${name}/package.json`);
  const [, group, bare] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name);
  const url = repositoryUrl(repository);
  return {
    'type': 'library',
    'bom-ref': purlOf(name, version),
    ...group && {group},
    'name': bare,
    version,
    ...description && {description},
    'hashes': [archiveHash(locked[`node_modules/${name}`].integrity)],
    'licenses': licences(license),
    'purl': purlOf(name, version),
    ...url && {externalReferences: [{type: 'vcs', url}]},
  };
};

const fileComponent = (file) => ({
  'type': 'file',
  'bom-ref': `file:${file}`,
  'name': file,
  'hashes': [{alg: 'SHA-384', content: hex('sha384', readFileSync(join(root, 'dist', file)))}],
});

const ownComponent = ({name, version, description, license}, files) => ({
  'type': 'library',
  'bom-ref': purlOf(name, version),
  name,
  version,
  description,
  'licenses': licences(license),
  'purl': purlOf(name, version),
  'components': files.map(fileComponent),
});

/** The packages bundled in each file, then the dependencies of these packages on each other. */
const dependencies = (own, files, refs) => {
  const shipped = [...shippedPackages()];
  return [
    {ref: own, dependsOn: files.map((file) => `file:${file}`)},
    ...files.map((file) => ({
      ref: `file:${file}`,
      dependsOn: shipped.filter(([, holders]) => holders.includes(file)).map(([name]) => refs.get(name)),
    })),
    ...[...refs].map(([name, ref]) => ({
      ref,
      dependsOn: Object.keys(readJson(`node_modules/${name}/package.json`).dependencies ?? {})
        .filter((other) => refs.has(other)).sort().map((other) => refs.get(other)),
    })),
  ];
};

/** A UUID that says what the document says (RFC 9562, version 8: of one's own making). */
const serialOf = (document) => {
  const digest = hex('sha256', JSON.stringify(document));
  const variant = '89ab'[Number.parseInt(digest[16], 16) % 4];
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`, digest.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
};

/** Whether a browser loads a file of `dist/`. */
const isLoaded = (file) => /\.(js|css|html)$/.test(file);

/** @returns {object} the bill of materials of `dist/` as it is */
export const billOfMaterials = () => {
  const description = readJson('package.json');
  const {packages: locked} = readJson('package-lock.json');
  const files = listFiles('.', join(root, 'dist')).filter(isLoaded);
  const components = publishedPackages().map((name) => packageComponent(name, locked));
  const refs = new Map(publishedPackages().map((name, index) => [name, components[index]['bom-ref']]));
  const component = ownComponent(description, files);
  const body = {
    version: 1,
    metadata: {lifecycles: [{phase: 'build'}], component},
    components,
    dependencies: dependencies(component['bom-ref'], files, refs),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6',
    serialNumber: serialOf(body), ...body,
  };
};
