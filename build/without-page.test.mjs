import {spawnSync} from 'node:child_process';
import {expect} from 'chai';
import {listWidgets, root} from './files.mjs';

/** What a server that renders pages does with the built package: it imports what the application imports. */

const modules = listWidgets().flatMap((tag) =>
  [`stadtbausteine/components/${tag}.js`, `stadtbausteine/components/${tag}.pure.js`]);

const importInNode = (name, conditions = []) => spawnSync(process.execPath, [
  ...conditions.flatMap((condition) => ['--conditions', condition]),
  '--input-type=module', '--eval', `console.log(Object.keys(await import('${name}')).join());`,
], {cwd: root, encoding: 'utf8'});

describe('Where there is no page', () => {
  for (const name of modules) {
    it(`${name} can be imported and does nothing`, () => {
      const {status, stdout, stderr} = importInNode(name);
      expect(stderr).to.equal('');
      expect(status).to.equal(0);
      expect(stdout).to.match(/^[A-Z]\w+$/m);
    });
  }

  for (const conditions of [[], ['module']]) {
    it(`the loader can be imported and does nothing, as ${conditions[0] ? 'bundlers find' : 'Node finds'} it`, () => {
      const {status, stdout, stderr} = importInNode('stadtbausteine', conditions);
      expect(stderr).to.equal('');
      expect(status).to.equal(0);
      expect(stdout).to.equal('configure,discover\n');
    });
  }
});
