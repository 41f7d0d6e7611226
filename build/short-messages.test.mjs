import {expect} from 'chai';
import {listMessages, readText} from './files.mjs';
import {buildMessages} from './messages.mjs';
import {shortMessages, shortNames} from './short-messages.mjs';

buildMessages();
const plugin = shortMessages();
plugin.buildStart();
const transform = (code, id) => plugin.transform(code, id)?.code;

describe('Messages in dist', () => {
  it('go by one short name in widgets and in every translation', () => {
    const [, name] = /'(\w+)' \}\);/.exec(transform(`msg('Noch einmal', { id: 'city.retry' });`, '/src/ui/x.ts')
      .replace(/'\}/, `' }`));
    expect(name).to.match(/^[a-z]{1,3}$/);
    const shared = listMessages().filter((path) => path.endsWith('/city'));
    expect(shared).to.have.length(5);
    for (const path of shared.map((one) => `src/i18n/generated/${one}.ts`)) {
      expect(readText(path), path).to.include(`'city.retry': `);
      expect(transform(readText(path), `/${path}`), path).to.include(`\n  '${name}': `).and.not.include('city.retry');
    }
  });

  it('keep the names no translation has yet', () => {
    expect(transform(`msg('Neu', { id: 'city.no-such-message' });`, '/src/x.ts'))
      .to.equal(`msg('Neu', {id: 'city.no-such-message'});`);
  });

  it('keep the part of a name that is data', () => {
    expect(transform('msg(text, { id: `waste-calendar.fraction.${fraction}` });', '/components/x.ts'))
      .to.equal('msg(text, { id: `A${fraction}` });');
    expect(transform(`msg('Papier', { id: 'waste-calendar.fraction.paper' });`, '/components/x.ts'))
      .to.equal(`msg('Papier', {id: 'Apaper'});`);
    expect(transform(`\n  'waste-calendar.fraction.christmas-tree': 'Baum',`, '/src/i18n/generated/en/waste-calendar.ts'))
      .to.equal(`\n  'Achristmas-tree': 'Baum',`);
  });

  it('leave the module alone that says where the translations are', () => {
    const code = `export const messages = {\n  'en': () => import('./en/city.js'),\n};`;
    expect(transform(code, '/src/i18n/generated/city.ts')).to.equal(undefined);
  });

  it('are counted in letters, which need no quotes', () => {
    const ids = Array.from({length: 28}, (_, index) => `city.${String(index).padStart(2, '0')}`);
    expect([...shortNames(ids, []).values()].filter((_, index) => [0, 25, 26, 27].includes(index)))
      .to.deep.equal(['a', 'z', 'aa', 'ab']);
    expect(shortNames([...ids, 'x.of.1'], ['x.of.']).get('x.of.1')).to.equal('A1');
  });
});
