import {expect} from 'chai';
import {listFiles, readText} from './files.mjs';
import {buildMessages} from './messages.mjs';
import {shortMessages} from './short-messages.mjs';

buildMessages();
const plugin = shortMessages();
plugin.buildStart();
const transform = (code, id) =>
  plugin.transform.call({error: (message) => { throw new Error(message); }}, code, id)?.code;

describe('Messages in dist', () => {
  it('go by one short name in widgets and in every translation', () => {
    const [, name] = /'(\w+)'\);/.exec(transform(`msg('Noch einmal', { id: 'city.retry' });`, '/src/ui/x.ts'));
    for (const path of listFiles('src/i18n/generated').filter((file) => !file.endsWith('locale-codes.ts'))) {
      expect(name.length).to.be.lessThan(3);
      expect(readText(path), path).to.include(`'city.retry': `);
      expect(transform(readText(path), `/${path}`), path).to.include(`\n'${name}': `).and.not.include('city.retry');
    }
  });

  it('keep the names no translation has yet', () => {
    expect(transform(`msg('Neu', { id: 'city.no-such-message' });`, '/src/x.ts')).to.equal(`msg('Neu', 'city.no-such-message');`);
  });

  it('keep the names that are put together from data', () => {
    expect(transform('msg(text, { id: `waste-calendar.fraction.${fraction}` });', '/components/x.ts'))
      .to.equal('msg(text, `waste-calendar.fraction.${fraction}`);');
    expect(transform(`msg('Papier', { id: 'waste-calendar.fraction.paper' });`, '/components/x.ts'))
      .to.equal(`msg('Papier', 'waste-calendar.fraction.paper');`);
  });

  it('end the build where a name would be lost', () => {
    expect(() => transform('msg(text, { id: `city.${name}` });', '/src/x.ts')).to.throw('put together');
    expect(() => transform(`const id = { id: 'city.retry', more }; msg`, '/src/x.ts')).to.throw('long name');
  });
});
