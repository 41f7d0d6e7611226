import {expect} from 'chai';
import {parseColor, toHex} from '../themes/color.mjs';
import {alikeColors, simulate} from '../themes/color-vision.mjs';
import {nearestPassing, ratio} from '../themes/contrast.mjs';
import {cssOf, readTheme} from '../themes/theme.mjs';
import {designTokens} from './token-files.mjs';
import {listThemes, themeCss, themeProperties} from './themes.mjs';

const hex = (text, surroundings) => toHex(parseColor(text, surroundings));

const colour = ($value, dark) => ({$type: 'color', $value, ...dark && {$extensions: {mode: {dark}}}});

describe('a colour', () => {
  it('is read as CSS writes it', () => {
    expect(hex('#fb0')).to.equal('#ffbb00');
    expect(hex('rgb(33 37 41 / 75%)')).to.equal('#212529bf');
    expect(hex('rgba(33, 37, 41, 0.75)')).to.equal('#212529bf');
    expect(hex('hsl(211 60% 35%)')).to.equal('#24578f');
    expect(hex('oklch(62.8% 0.2577 29.23)')).to.equal('#ff0000');
    expect(hex('color-mix(in srgb, #000 25%, #fff)')).to.equal('#bfbfbf');
    expect(hex('color-mix(in srgb, #000 60%, transparent)')).to.equal('#00000099');
  });

  it('is that of its surroundings where it says so', () => {
    expect(hex('light-dark(#fff, #000)', {scheme: 'dark'})).to.equal('#000000');
    expect(hex('var(--bs-body-bg, #fff)')).to.equal('#ffffff');
    expect(hex('var(--bs-body-bg, #fff)', {known: {'--bs-body-bg': '#212529'}})).to.equal('#212529');
    expect(hex('LinkText')).to.equal('#0000ee');
  });

  it('is not guessed at', () => {
    expect(() => parseColor('rebeccapurple')).to.throw('not a colour this can reckon with: rebeccapurple');
    expect(() => parseColor('#12')).to.throw('not a colour this can reckon with: #12');
  });
});

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(ratio('#000', '#ffffff')).to.equal(21);
    expect(ratio('#0b5a75', '#0b5a75')).to.equal(1);
  });

  it('is the same either way round', () => {
    expect(ratio('#767676', '#fff')).to.be.closeTo(4.54, 0.005);
    expect(ratio('#fff', '#767676')).to.be.closeTo(4.54, 0.005);
  });

  it('is mended by the nearest lightness, and the hue stays', () => {
    const mended = nearestPassing('#ffd400', [{against: '#ffffff', least: 4.5}]);
    expect(mended).to.equal('#8d7400');
    expect(ratio(mended, '#fff')).to.be.within(4.5, 4.6);
  });

  it('is not mended where no lightness will do', () => {
    expect(nearestPassing('#0b5a75', [{against: '#fff', least: 4.5}, {against: '#000', least: 7}])).to.equal(undefined);
  });
});

describe('a colour as others see it', () => {
  it('keeps black and white', () => {
    expect(simulate('#ffffff', 'deuteranopia')).to.equal('#ffffff');
    expect(simulate('#000000', 'tritanopia')).to.equal('#000000');
  });

  it('loses red to those whose cones do not tell it from green', () => {
    expect(simulate('#ff0000', 'deuteranopia')).to.equal('#a39000');
    const colors = {'city-waste-hazardous': '#a02020', 'city-waste-garden': '#4a5a12'};
    expect(alikeColors(colors)).to.deep.equal([]);
    expect(alikeColors(colors, 'deuteranopia').map(({one, other}) => `${one} ${other}`))
      .to.deep.equal(['city-waste-hazardous city-waste-garden']);
  });
});

describe('a theme', () => {
  it('takes from the base theme what it does not say, and nothing of a token it names', () => {
    const base = {brand: {house: colour('#111111', '#eeeeee')}, city: {accent: colour('{brand.house}')}};
    expect(cssOf(readTheme(base))).to.contain('--city-accent: light-dark(#111111, #eeeeee);');
    expect(cssOf(readTheme(base, {brand: {house: colour('#222222')}}))).to.contain('--city-accent: #222222;');
  });

  it('says which alias leads nowhere', () => {
    expect(() => readTheme({city: {accent: colour('{brand.house}')}})).to.throw('{brand.house} is no token');
    expect(() => readTheme({city: {accent: colour('{city.accent}')}})).to.throw('{city.accent} leads back to itself');
  });

  it('lets the page speak first where it is a bridge', () => {
    const base = {city: {accent: {...colour('#111111'), $extensions: {page: '--bs-link-color'}}}};
    expect(cssOf(readTheme(base))).to.contain('--city-accent: var(--bs-link-color, #111111);');
  });

  it('does not build with one pair too low, and says how to mend it', async () => {
    const pale = {brand: {color: {'ink-soft': colour('#9aa5ae', '#a6b2bb')}}};
    let message = '';
    await themeCss('pale', pale).catch((error) => { message = error.message; });
    expect(message).to.equal(`Colours that cannot be told apart:
pale, light: --city-color-text-muted #9aa5ae on --city-color-surface #ffffff (secondary text): 2.50, not 4.5; \
#68727b for --city-color-text-muted would do
pale, light: --city-color-text-muted #9aa5ae on --city-color-surface-raised #f4f6f7 (secondary text): 2.31, not 4.5; \
#68727b for --city-color-text-muted would do
pale, light: --city-color-text-muted #9aa5ae on --waste-calendar-next-background #f4f6f7 (secondary text): 2.31, \
not 4.5; #68727b for --city-color-text-muted would do
In themes/pale.json --city-color-text-muted is brand.color.ink-soft.`);
    const mended = {brand: {color: {'ink-soft': colour('#68727b', '#a6b2bb')}}};
    expect(await themeCss('mended', mended)).to.contain('--city-color-text-muted: light-dark(#68727b, #a6b2bb);');
  });

  it('has the text on a colour changed with it where nothing else will do', async () => {
    const red = {brand: {color: {primary: colour('#e3001b'), 'on-primary': colour('#ffffff')}}};
    let message = '';
    await themeCss('red', red).catch((error) => { message = error.message; });
    expect(message).to.contain('red, dark: --city-color-accent #e3001b on --city-color-surface #13191d '
      + '(figures and marks): 3.61, not 4.5; #ff423e for --city-color-accent with #242424 for --city-color-on-accent');
  });

  it('says which token has a colour it cannot reckon with', async () => {
    let message = '';
    await themeCss('purple', {brand: {color: {link: colour('rebeccapurple')}}}).catch((error) => { message = error.message; });
    expect(message).to.equal('--city-color-link: not a colour this can reckon with: rebeccapurple');
  });

  it('does not build with data colours that look alike', async () => {
    const alike = {city: {waste: {glass: colour('#1c70c0', '#3cc4b2')}}};
    let message = '';
    await themeCss('alike', alike).catch((error) => { message = error.message; });
    expect(message).to.contain('alike, light: --city-waste-paper looks like --city-waste-glass');
  });

  it('is one file of custom properties, and small', async () => {
    for (const name of listThemes()) {
      const css = await themeCss(name);
      const declared = [...css.matchAll(/^ *([\w-]+): /gm)].map(([, property]) => property);
      expect(declared.filter((property) => !property.startsWith('--')), name).to.deep.equal([]);
      expect(css.length, name).to.be.below(6000);
    }
  });

  it('looks like no other', async () => {
    const faces = await Promise.all(listThemes().filter((name) => !['dark', 'inherit'].includes(name))
      .map(async (name) => {
        const properties = await themeProperties(name);
        return `${properties.get('--city-color-accent')} ${properties.get('--city-color-link')}`;
      }));
    expect(new Set(faces).size).to.equal(faces.length);
  });

  it('is a mode of a collection to Figma, in the format of 2025', () => {
    const base = {city: {accent: colour('#0b5a75', '#ffffff'), space: {$type: 'dimension', $value: '8px'},
      size: {$type: 'dimension', $value: '1.5em'}, font: {$type: 'fontFamily', $value: 'inherit'}}};
    expect(designTokens(readTheme(base), 'light', 'Neutral.')).to.deep.equal({
      $description: 'Neutral.',
      city: {
        accent: {$type: 'color', $value:
          {colorSpace: 'srgb', components: [0.0431, 0.3529, 0.4588], alpha: 1, hex: '#0b5a75'}},
        space: {$type: 'dimension', $value: {value: 8, unit: 'px'}},
      },
    });
  });
});
