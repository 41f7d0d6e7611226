import {expect} from 'chai';
import * as culori from 'culori';
import {simulate} from '../themes/color-vision.mjs';
import {difference, parseColor, toHex, toOklch} from '../themes/color.mjs';
import {ratio} from '../themes/contrast.mjs';

/** Every fifth step of red, green and blue: 216 colours, as `#rrggbb`. */
const steps = ['00', '33', '66', '99', 'cc', 'ff'];
const colours = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)));
const pairs = colours.map((one, at) => [one, colours[(at * 89 + 41) % colours.length]]);

/** Channels as whole numbers of 255: what is written in the end. */
const bytes = ({r, g, b}) => [r, g, b].map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255));
const ourBytes = (text) => bytes(culori.parse(toHex(parseColor(text))));

/** How far apart two colours are in the channel where it is most. */
const apart = (one, other) => Math.max(...one.map((part, at) => Math.abs(part - other[at])));

describe('colour arithmetic, compared with culori', () => {
  it('has the same contrast', () => {
    for (const [one, other] of pairs) {
      expect(ratio(one, other), `${one} ${other}`).to.be.closeTo(culori.wcagContrast(one, other), 0.01);
    }
  });

  it('has the same lightness, chroma and distance in Oklab', () => {
    const distance = culori.differenceEuclidean('oklab');
    for (const [one, other] of pairs) {
      const {l, c} = culori.oklch(one);
      const [lightness, chroma] = toOklch(parseColor(one));
      expect(lightness, one).to.be.closeTo(l, 1e-4);
      expect(chroma, one).to.be.closeTo(c, 1e-4);
      expect(difference(parseColor(one), parseColor(other)), `${one} ${other}`).to.be.closeTo(distance(one, other), 1e-4);
    }
  });

  it('reads the functions of CSS alike', () => {
    for (const text of [
      'rgb(12 90 117)', 'rgb(12, 90, 117)', 'rgb(10% 20% 30%)', 'hsl(197 81% 25%)', 'hsl(20, 50%, 40%)', 'hsl(-40 30% 70%)',
      'oklab(0.5 0.1 -0.05)', 'oklab(70% -0.05 0.1)', 'oklch(0.6 0.1 250)', 'oklch(45% 0.08 20)', '#abc', '#0b5a75',
    ]) expect(apart(ourBytes(text), bytes(culori.rgb(culori.parse(text)))), text).to.be.below(2);
  });

  for (const space of ['srgb', 'oklab']) {
    it(`mixes alike in ${space}`, () => {
      const mode = space === 'srgb' ? 'rgb' : space;
      for (const [one, other] of pairs) {
        const wanted = bytes(culori.rgb(culori.interpolate([one, other], mode)(0.12)));
        expect(apart(ourBytes(`color-mix(in ${space}, ${one} 88%, ${other})`), wanted), `${one} ${other}`).to.be.below(2);
      }
    });
  }

  for (const [kind, filter] of [
    ['protanopia', culori.filterDeficiencyProt(1)],
    ['deuteranopia', culori.filterDeficiencyDeuter(1)],
    ['tritanopia', culori.filterDeficiencyTrit(1)],
  ]) {
    it(`shows alike what people with ${kind} see`, () => {
      for (const one of colours) {
        // The matrices of the paper are for amounts of light; culori applies them to whatever numbers it gets.
        const seen = {...filter({...culori.lrgb(one), mode: 'rgb'}), mode: 'lrgb'};
        expect(apart(ourBytes(simulate(one, kind)), bytes(culori.rgb(seen))), one).to.be.below(2);
      }
    });
  }
});
