/**
 * Checks the package that npm would publish: nothing that has no published name, types that every resolution finds, no
 * script that runs at installation, no path of the machine it was built on, no known hole in what it depends on.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {publishedNames, reachable} from '../build/reachable.mjs';
import {readJson, root} from '../build/files.mjs';
import {pack} from '../tools/pack.mjs';
import {report} from './report.mjs';

const description = readJson('package.json');
const {exports, bin} = description;
/** A command is asked for by its name as well. */
const named = {...exports, ...bin};

/** Files that npm puts into every package, whether `files` names them or not. */
const ALWAYS = ['LICENSE', 'README.md', 'package.json'];

const nameless = (files) => {
  const known = reachable(root, named, files);
  return files
    .filter((file) => !known.has(file) && !ALWAYS.includes(file))
    .map((file) => `${file} is in the package, but no name in "exports" leads to it`);
};

const notPacked = (files) => [...reachable(root, named, files), ...ALWAYS]
  .filter((file) => !files.includes(file))
  .map((file) => `${file} has a name, but is not in the package`);

const LIFECYCLE = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'prepublishOnly', 'prepack', 'postpack'];
const installScripts = () => [
  ...LIFECYCLE.filter((script) => script in description.scripts)
    .map((script) => `package.json: "${script}" would run on other people's machines`),
  // A dependency that wants to run something is one as much as we.
  ...Object.entries(readJson('package-lock.json').packages)
    .filter(([path, {dev, devOptional, hasInstallScript}]) => path && !dev && !devOptional && hasInstallScript)
    .map(([path]) => `${path} runs a script when it is installed`),
];

const MACHINE = new RegExp(`${root.replace(/\/$/, '')}|file://|/(home|Users|root|tmp|work)/`);
const machinePaths = (files) => files.filter((file) => file.endsWith('.map')).flatMap((file) => {
  const {sources, sourcesContent} = readJson(file);
  return [
    ...sources.filter((source) => MACHINE.test(source)).map((source) => `${file} names ${source}`),
    ...sourcesContent?.length === sources.length ? [] : [`${file} does not hold its sources`],
  ];
});

/** Every module of the package by the name it is imported by; what is no module has no types to be wrong. */
const modules = (files) => [...new Set(publishedNames(exports, files)
  .filter(([name, file]) => !/\.(css|json|txt|html)$/.test(name) && /\.js$|\.d\.ts$/.test(file))
  .map(([name]) => name))];

/**
 * The package is ES modules only and is looked up by `exports`: resolution as before Node 12 (`node10`) is
 * not offered, and `require` of a module is what Node 20.19 itself can do.
 */
const isOffered = ({kind, resolutionKind}) => resolutionKind !== 'node10' && kind !== 'CJSResolvesToESM';

const wrongTypes = async (data, files) => {
  const {problems, types} = await checkPackage(createPackageFromTarballData(data), {entrypoints: modules(files)});
  if (!types) return ['the package has no types'];
  return problems.filter(isOffered).map(({kind, entrypoint, resolutionKind, fileName, moduleSpecifier}) =>
    [`types: ${kind}`, entrypoint, resolutionKind, fileName, moduleSpecifier].filter(Boolean).join(', '));
};

const lint = async (data) => {
  const tarball = data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
  const {messages} = await publint({pack: {tarball}, strict: true});
  return messages.map((message) => `publint: ${formatMessage(message, description, {color: false})}`);
};

/** Only a registry knows the holes; where none answers, nothing is said. */
const knownHoles = () => {
  const {stdout} = spawnSync('npm',
    ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=10000'],
    {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'});
  try {
    const {auditReportVersion, vulnerabilities} = JSON.parse(stdout);
    if (auditReportVersion) return Object.values(vulnerabilities).map(({name, severity}) => `${name}: ${severity} hole`);
  } catch {
    // Not an answer of npm's: the same as none.
  }
  console.log('npm audit: no registry has answered');
  return [];
};

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
try {
  const {data, files} = pack(folder);
  console.log(`${files.length} files, ${Math.round(data.length / 1000)} kB packed`);
  report('what is published', [
    ...nameless(files), ...notPacked(files), ...installScripts(), ...machinePaths(files),
    ...await wrongTypes(data, files), ...await lint(data), ...knownHoles(),
  ]);
} finally {
  rmSync(folder, {recursive: true, force: true});
}
