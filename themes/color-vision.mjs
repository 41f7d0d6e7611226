/**
 * What colours look like to people whose cones differ, and which data colours then look alike. Pure.
 * @see Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (2009)
 */
import {difference, parseColor, times, toHex, toLinear} from './color.mjs';

/** Matrices of full severity, for amounts of light. */
const MATRICES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039],
  ],
};

/** `normal` and the three kinds of colour blindness. */
export const KINDS = /** @type {const} */ (['normal', ...Object.keys(MATRICES)]);

/** Distance in Oklab below which two data colours side by side are taken for one. */
const ALIKE = 0.1;

const toGamma = (light) => {
  const part = Math.min(1, Math.max(0, light));
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
};

/**
 * A colour as somebody with that kind of colour vision sees it.
 * @param {string} text
 * @param {'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia'} kind
 * @returns {string} `#rrggbb`
 */
export const simulate = (text, kind) => {
  const color = parseColor(text);
  if (kind === 'normal') return toHex(color);
  return toHex([...times(MATRICES[kind], color.slice(0, 3).map(toLinear)).map(toGamma), color[3]]);
};

/** Colours are compared with those that they stand beside: waste with waste, lines of a chart with one another. */
const familyOf = (name) => /^city-(waste|data|chart|alert)-(?!grid)/.exec(name)?.[1];

/**
 * Data colours that look alike, the most alike first.
 * @param {Readonly<Record<string, string>>} colors token without `--` -> colour
 * @param {'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia'} [kind]
 * @returns {{one: string, other: string, distance: number}[]}
 */
export const alikeColors = (colors, kind = 'normal') => {
  const data = Object.entries(colors).filter(([name]) => familyOf(name));
  const besides = (one, index) => data.slice(index + 1).filter(([other]) => familyOf(other) === familyOf(one));
  return data
    .flatMap(([one, color], index) => besides(one, index).map(([other, otherColor]) => ({
      one, other, distance: difference(parseColor(simulate(color, kind)), parseColor(simulate(otherColor, kind))),
    })))
    .filter(({distance}) => distance < ALIKE)
    .sort((a, b) => a.distance - b.distance);
};
