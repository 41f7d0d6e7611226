import {expect} from 'chai';
import UPNG from 'upng-js';
import {besides, changedPixels, shrinkPng} from './png.mjs';

/** A picture of one grey, with other pixels at some places. */
const pictureOf = (width, height, others = {}) => {
  const bytes = new Uint8Array(width * height * 4).fill(200);
  for (let at = 3; at < bytes.length; at += 4) bytes[at] = 255;
  for (const [at, colour] of Object.entries(others)) bytes.set(colour, Number(at) * 4);
  return Buffer.from(UPNG.encode([bytes.buffer], width, height, 0));
};

describe('pictures', () => {
  const before = pictureOf(4, 3);

  it('differ by the pixels that anybody can tell apart', () => {
    const after = pictureOf(4, 3, {0: [200, 200, 209, 255], 5: [0, 200, 200, 255], 6: [208, 192, 200, 255]});
    expect(changedPixels(before, after, [0, 0, 4, 3])).to.equal(2);
  });

  it('are compared inside of the box only', () => {
    const after = pictureOf(4, 3, {0: [0, 0, 0, 255], 5: [0, 0, 0, 255], 11: [0, 0, 0, 255]});
    expect(changedPixels(before, after, [1, 1, 2, 2])).to.equal(1);
  });

  it('are the same to themselves', () => {
    expect(changedPixels(before, before, [0, 0, 4, 3])).to.equal(0);
  });

  it('stand side by side, the lower one with white below it', () => {
    const dot = [255, 0, 0, 255];
    const both = besides(pictureOf(3, 2, {4: dot}), pictureOf(2, 4, {7: dot}));
    expect(UPNG.decode(both)).to.include({width: 13, height: 4});
    const [pixels] = UPNG.toRGBA8(UPNG.decode(both));
    const at = (x, y) => [...new Uint8Array(pixels, (y * 13 + x) * 4, 4)];
    expect([at(1, 1), at(12, 3)]).to.deep.equal([dot, dot]);
    expect([at(0, 3), at(0, 0)]).to.deep.equal([[255, 255, 255, 255], [200, 200, 200, 255]]);
  });

  it('keep their size and, where they have few, their colours when they are made smaller', () => {
    const wide = pictureOf(60, 40, {7: [255, 0, 0, 255], 99: [0, 90, 117, 255]});
    const small = shrinkPng(wide, 32);
    expect(changedPixels(wide, small, [0, 0, 60, 40])).to.equal(0);
    expect(UPNG.decode(small)).to.include({width: 60, height: 40, ctype: 3});
  });
});
