import {expect} from 'chai';
import {alikeColors, contrast, contrastMisses} from './contrast.mjs';

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000', '#ffffff')).to.equal(21);
    expect(contrast('#0b5a75', '#0b5a75')).to.equal(1);
  });

  it('is the same either way round', () => {
    expect(contrast('#767676', '#fff')).to.be.closeTo(4.54, 0.005);
    expect(contrast('#fff', '#767676')).to.be.closeTo(4.54, 0.005);
  });

  it('names the pair, its colours and what it lacks', () => {
    const names = ['text', 'text-muted', 'accent', 'link', 'success', 'warning', 'danger', 'info', 'border', 'focus'];
    const fills = ['accent', 'success', 'warning', 'danger', 'info'];
    const colors = Object.fromEntries([
      ...names.map((name) => [`color-${name}`, '#000000']),
      ...fills.map((name) => [`color-on-${name}`, '#ffffff']),
      ['color-surface', '#ffffff'], ['color-surface-raised', '#ffffff'], ['waste-packaging', '#ffe000'],
    ]);
    expect(contrastMisses(colors)).to.deep.equal([
      '--city-waste-packaging #ffe000 on --city-color-surface #ffffff: 1.32, not 3',
      '--city-waste-packaging #ffe000 on --city-color-surface-raised #ffffff: 1.32, not 3',
    ]);
  });

  it('names data colours that look alike', () => {
    expect(alikeColors({'waste-paper': '#1c6cc7', 'waste-glass': '#1c70c0', 'waste-organic': '#7b4a1e'}))
      .to.deep.equal(['--city-waste-paper #1c6cc7 looks like --city-waste-glass #1c70c0']);
  });

  it('does not guess at a colour it cannot read', () => {
    expect(() => contrast('red', '#fff')).to.throw('not a colour of the form #rrggbb: red');
  });
});
