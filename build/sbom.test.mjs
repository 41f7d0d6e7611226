import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import Ajv from 'ajv';
import {expect} from 'chai';
import {readJson, root} from './files.mjs';
import {billOfMaterials} from './sbom.mjs';

/** The bill of materials in `dist/`, which has to be built before. */

const library = dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'));
const schema = (name) => JSON.parse(readFileSync(join(library, `res/schema/${name}.SNAPSHOT.schema.json`), 'utf8'));

const validator = () => {
  const ajv = new Ajv({strict: false, allErrors: true, addUsedSchema: false, formats: {
    'date-time': /^\d{4}-\d\d-\d\dT\S+$/, 'idn-email': /^\S+@\S+$/, 'email': /^\S+@\S+$/, 'iri-reference': /^\S*$/,
    'uri': /^[a-z][a-z\d+.-]*:\S+$/i, 'uuid': /^[\da-f-]{36}$/, 'date': /^\d{4}-\d\d-\d\d$/, 'time': /^\d\d:\S+$/,
  }});
  for (const name of ['spdx', 'jsf-0.82']) {
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  return ajv.compile(schema('bom-1.6'));
};

describe('The bill of materials', () => {
  let bill;
  before(() => { bill = readJson('dist/sbom.cdx.json'); });

  it('is valid CycloneDX 1.6', () => {
    const validate = validator();
    validate(bill);
    expect(validate.errors).to.equal(null);
    expect(validate({...bill, components: [{name: 'no type'}]})).to.equal(false);
  });

  it('names every package whose code is shipped, with its licence', () => {
    const named = Object.fromEntries(bill.components.map(({group, name, licenses: [{license, expression}]}) =>
      [[group, name].filter(Boolean).join('/'), license?.id ?? expression]));
    expect(named).to.deep.equal({
      '@clack/core': 'MIT',
      '@clack/prompts': 'MIT',
      '@hono/node-server': 'MIT',
      '@lit/localize': 'BSD-3-Clause',
      '@lit/reactive-element': 'BSD-3-Clause',
      'dompurify': 'MPL-2.0 OR Apache-2.0',
      'fast-string-truncated-width': 'MIT',
      'fast-string-width': 'MIT',
      'fast-wrap-ansi': 'MIT',
      'hono': 'MIT',
      'leaflet': 'BSD-2-Clause',
      'lit': 'BSD-3-Clause',
      'lit-element': 'BSD-3-Clause',
      'lit-html': 'BSD-3-Clause',
      'opening_hours': 'LGPL-3.0-only',
      'sisteransi': 'MIT',
      'suncalc': 'BSD-2-Clause',
      'undici': 'MIT',
    });
  });

  it('has the text of each licence beside it', () => {
    const texts = readFileSync(join(root, 'dist/third-party-licences.txt'), 'utf8').split(/^-{78}$/m);
    for (const {group, name, version} of bill.components) {
      const title = `${[group, name].filter(Boolean).join('/')} ${version} (`;
      const text = texts.find((one) => one.trim().startsWith(title)) ?? '';
      expect(text, title).to.match(/copyright|licen[cs]e/i).and.not.contain('carries no text');
    }
  });

  it('says what the command line brings along', () => {
    const command = bill.dependencies.find(({ref}) => ref === 'file:bin/stadtbausteine.js');
    expect(command.dependsOn.map((ref) => decodeURIComponent(/^pkg:npm\/(.+)@/.exec(ref)[1])))
      .to.include.members(['@clack/prompts', '@hono/node-server', 'hono', 'undici']);
  });

  it('gives their addresses as packages and the hashes of their archives', () => {
    const {packages} = readJson('package-lock.json');
    for (const {purl, hashes: [{alg, content}]} of bill.components) {
      const [, name, version] = /^pkg:npm\/(.+)@(.+)$/.exec(decodeURIComponent(purl));
      expect(version).to.equal(packages[`node_modules/${name}`].version);
      expect(alg).to.equal('SHA-512');
      expect(`sha512-${Buffer.from(content, 'hex').toString('base64')}`)
        .to.equal(packages[`node_modules/${name}`].integrity);
    }
  });

  it('knows every file a browser loads by its hash', () => {
    const files = bill.metadata.component.components;
    expect(files.map(({name}) => name)).to.include.members(['stadtbausteine.js', 'loader.js', 'themes/base.css']);
    for (const {name, hashes: [{content}]} of files) {
      const found = createHash('sha384').update(readFileSync(join(root, 'dist', name))).digest('hex');
      expect(content, name).to.equal(found);
    }
  });

  it('says which file holds whose code, and names nothing it does not list', () => {
    const {component} = bill.metadata;
    const listed = [component, ...component.components, ...bill.components].map((one) => one['bom-ref']);
    expect(new Set(listed).size).to.equal(listed.length);
    const said = bill.dependencies.flatMap(({ref, dependsOn}) => [ref, ...dependsOn]);
    expect(said.filter((ref) => !listed.includes(ref))).to.deep.equal([]);
    const purifier = bill.dependencies.find(({ref}) => /^file:chunks\/dom-purify-/.test(ref));
    expect(purifier.dependsOn.join()).to.match(/^pkg:npm\/dompurify@[\d.]+$/);
  });

  it('comes out the same from the same files', () => {
    expect(billOfMaterials()).to.deep.equal(bill);
    expect(bill.metadata).to.not.have.property('timestamp');
    expect(bill.serialNumber).to.match(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});
