import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {cssOf, readTheme, sourceOf} from '../../themes/theme.mjs';
import {themeCss} from '../../build/themes.mjs';
import {fileFromCss, fileFromJson, fileName, fromAddress, readValue, toAddress, withToken} from './assets/studio-theme.js';

const themeFile = (name) => JSON.parse(readFileSync(new URL(`../../themes/${name}.json`, import.meta.url), 'utf8'));
const base = themeFile('base');
const withoutWords = ({$description: _, ...file}) => file;

describe('a theme file in the theme studio', () => {
  it('becomes the style sheet the build makes of it', async () => {
    const css = cssOf(readTheme(base, themeFile('solingen')), readTheme(base, themeFile('contrast')));
    expect(css).to.equal(await themeCss('solingen'));
  });

  it('says only what differs from the base theme', () => {
    const path = ['brand', 'color', 'primary'];
    const changed = withToken({}, base, path, {light: '#aa0000', dark: '#ff8888'});
    expect(changed).to.deep.equal({brand: {color: {primary: {
      $type: 'color', $value: '#aa0000', $extensions: {mode: {dark: '#ff8888'}},
    }}}});
    expect(withToken(changed, base, path, {light: '#0b5a75', dark: '#6cc3e0'})).to.deep.equal({});
  });

  it('knows which colour of the palette a colour comes from', () => {
    expect(sourceOf(['city', 'color', 'accent'], [{}, base])).to.deep.equal(['brand', 'color', 'primary']);
    expect(sourceOf(['city', 'waste', 'glass'], [{}, base])).to.deep.equal(['city', 'waste', 'glass']);
  });

  it('is read back from its own style sheet', async () => {
    const {file, problems} = fileFromCss(await themeCss('solingen'), base);
    expect(problems).to.deep.equal([]);
    const [again, whole] = [file, themeFile('solingen')].map((each) =>
      readTheme(base, each).tokens.filter(({path}) => path[0] !== 'brand').map(({name, light, dark}) => [name, light, dark]));
    expect(again).to.deep.equal(whole);
  });

  it('names what of a style sheet it cannot take over', () => {
    const {file, problems} = fileFromCss(':root { --city-color-text: var(--ink); --city-radius: 3px; }', base);
    expect(problems).to.deep.equal(['--city-color-text: „var(--ink)“ passt hier nicht']);
    expect(file).to.deep.equal({city: {radius: {$type: 'dimension', $value: '3px'}}});
  });

  it('is refused where a file has nothing to do with themes', () => {
    expect(() => fileFromCss('body { color: red }', base)).to.throw('--city-');
    expect(() => fileFromJson('[]', base)).to.throw('Design Tokens');
    expect(() => fileFromJson('{"city": {"radius": {"$value": "{brand.round}"}}}', base)).to.throw('{brand.round} is no token');
  });

  it('is refused where it would say more than values, and no link brings that either', async () => {
    const value = ($value, more) => ({city: {radius: {$value, ...more}}});
    for (const file of [
      value('1px} body { background: url(//evil.example)'), value('url(//evil.example)'), value('image-set("//evil.example" 1x)'),
      value('1px', {$extensions: {page: 'url(//evil.example)'}}), value('1px', {$extensions: {mode: {dark: '1px; x: y'}}}),
      value('calc(1px'), value('\\75rl(//evil.example)'), {brand: {font: {text: {$value: ['a\'} body { x: y']}}}},
      {city: {'x: 1} body { display: none': {$value: '1px'}}}, {city: {color: null}}, {city: 'x'}, JSON.parse('{"__proto__": {}}'),
      {$extensions: {selectors: {dark: ['*{} body{} x']}}}, {$extensions: {scheme: 'dark} body {'}},
    ]) {
      const text = JSON.stringify(file);
      expect(() => fileFromJson(text, base), text).to.throw('keine Datei mit Design Tokens');
      const failed = await toAddress(file).then((address) => fromAddress(address, base)).then(() => '', ({message}) => message);
      expect(failed, text).to.contain('keine Datei mit Design Tokens');
    }
  });

  it('travels in an address', async () => {
    const file = themeFile('wolfsburg');
    const address = await toAddress(file);
    expect(address).to.match(/^[\w-]+$/);
    expect(await fromAddress(address, base)).to.deep.equal(file);
  });

  it('takes typefaces, weights and lengths as people write them', () => {
    expect(readValue({name: 'x', type: 'fontFamily'}, '"Open Sans", sans-serif')).to.deep.equal(['Open Sans', 'sans-serif']);
    expect(readValue({name: 'x', type: 'fontWeight'}, '700')).to.equal(700);
    expect(() => readValue({name: 'city-radius', type: 'dimension'}, '3px; } body { display: none')).to.throw('--city-radius');
  });

  it('gives its files a name a server takes', () => {
    expect(fileName('Bad Eschenfürt')).to.equal('bad-eschenfuert');
    expect(fileName(' ')).to.equal('thema');
  });

  it('keeps what it does not know', () => {
    const file = withoutWords(themeFile('solingen'));
    const changed = withToken(file, base, ['city', 'radius'], {light: '9px'});
    expect(changed['waste-calendar']).to.deep.equal(file['waste-calendar']);
  });
});
