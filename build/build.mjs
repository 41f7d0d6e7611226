/** Builds `dist/`, all of it, always the same bytes from the same sources. */
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {buildCommand} from './command.mjs';
import {vscodeData, webTypes} from './editor-data.mjs';
import {importMap} from './import-map.mjs';
import {integrityOf} from './integrity.mjs';
import {readManifest} from './manifest.mjs';
import {notices} from './notices.mjs';
import {profileSchema} from './profile-schema.mjs';
import {pruneTypes} from './prune-types.mjs';
import {billOfMaterials} from './sbom.mjs';
import {buildThemes} from './themes.mjs';
import {writeTypes} from './types.mjs';
import {listFiles, readJson, root} from './files.mjs';
import {buildMessages} from './messages.mjs';

const dist = join(root, 'dist');
/** Runs a tool, or ends the build with what the tool said. */
const run = (module, ...args) => {
  const {status} = spawnSync(process.execPath, [`node_modules/${module}`, ...args],
    {cwd: root, stdio: ['ignore', 'inherit', 'inherit']});
  if (status !== 0) process.exit(1);
};

const writeJson = (name, value) => writeFileSync(join(dist, name), `${JSON.stringify(value, null, 2)}\n`);

const copySchema = () => {
  const source = join(root, 'src/formats/stadtbausteine/stadtbausteine.schema.json');
  if (existsSync(source)) copyFileSync(source, join(dist, 'stadtbausteine.schema.json'));
};

buildMessages();
rmSync(dist, {recursive: true, force: true});
// First, because the author of a theme waits for these messages, which are about their file and not about our code.
const tokenTypes = await buildThemes().catch(({message}) => {
  console.error(message);
  process.exit(1);
});
run('rollup/dist/bin/rollup', '-c', '--silent');
await buildCommand();

const manifest = await readManifest();
const {name, version} = readJson('package.json');
writeJson('custom-elements.json', manifest);
writeJson('vscode.html-custom-data.json', vscodeData(manifest));
writeJson('web-types.json', webTypes(manifest, {name, version}));
writeJson('city-profile.schema.json', profileSchema(manifest));
copySchema();
writeFileSync(join(dist, 'third-party-licences.txt'), notices());
// Late, because it is the step that finds mistakes in the sources: what runs is there by then.
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
writeTypes(manifest);
pruneTypes();
writeFileSync(join(dist, 'types/tokens.d.ts'), tokenTypes);
copyFileSync(join(root, 'src/loader/embed.html'), join(dist, 'embed.html'));
writeJson('sbom.cdx.json', billOfMaterials());
writeJson('importmap.json', importMap(integrityOf(dist, listFiles('.', dist))));
writeJson('integrity.json', integrityOf(dist, listFiles('.', dist)));
