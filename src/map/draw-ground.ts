import type {GroundFeature} from './ground-file.js';
import type {Inks} from './inks.js';
import type {Box} from './point-index.js';

/** Draws a ground: areas, streets by their class, rails, boundaries, and names where they fit. */

export interface GroundView {
  readonly inks: Inks['ground'];
  readonly zoom: number;
  /** Pixels from the corner of the world to that of the canvas. */
  readonly origin: {readonly x: number; readonly y: number};
  readonly size: {readonly x: number; readonly y: number};
  readonly font: string;
}

type Context = CanvasRenderingContext2D;

/** A scale to draw in: a point of the world as pixels of the canvas. */
interface Scale {
  readonly world: number;
  readonly left: number;
  readonly top: number;
}

const scaleOf = ({zoom, origin}: GroundView): Scale => ({world: 256 * 2 ** zoom, left: origin.x, top: origin.y});

/** Pixels of a street at level 14, and the first level at which it is drawn. */
const streets = {main: {width: 4.5, from: 9}, minor: {width: 2.4, from: 12}, path: {width: 1, from: 14}} as const;

const widthOf = (street: GroundFeature['class'], zoom: number): number =>
  Math.max(1, streets[street].width * 2 ** ((zoom - 14) * (zoom < 14 ? 0.45 : 0.75)));

function trace(context: Context, {lines, isArea}: GroundFeature, {world, left, top}: Scale): void {
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 2) {
      const [x, y] = [line[at]! * world - left, line[at + 1]! * world - top];
      if (at) context.lineTo(x, y);
      else context.moveTo(x, y);
    }
    if (isArea) context.closePath();
  }
}

function fill(context: Context, features: readonly GroundFeature[], color: string, scale: Scale): void {
  context.fillStyle = color;
  for (const feature of features) {
    context.beginPath();
    trace(context, feature, scale);
    context.fill('evenodd');
  }
}

interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dashes?: readonly number[];
}

function stroke(
  context: Context, features: readonly GroundFeature[], {color, width, dashes = []}: Stroke, scale: Scale,
): void {
  if (!features.length) return;
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash([...dashes]);
  context.beginPath();
  for (const feature of features) trace(context, feature, scale);
  context.stroke();
  context.setLineDash([]);
}

function drawStreets(context: Context, all: readonly GroundFeature[], {inks, zoom}: GroundView, scale: Scale): void {
  const shown = (['path', 'minor', 'main'] as const)
    .filter((street) => zoom >= streets[street].from)
    .map((street) => ({street, features: all.filter((one) => one.class === street), width: widthOf(street, zoom)}));
  for (const {street, features, width} of shown) {
    if (street !== 'path') stroke(context, features, {color: inks.casing, width: width + (zoom < 13 ? 0.6 : 1.5)}, scale);
  }
  for (const {street, features, width} of shown) {
    if (street === 'path') stroke(context, features, {color: inks.casing, width, dashes: [width * 2, width * 2]}, scale);
    else stroke(context, features, {color: inks.street, width}, scale);
  }
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Radians. */
  readonly angle: number;
  readonly size: number;
  readonly weight: number;
}

/** Where the name of a street stands: along its longest straight piece. */
function streetLabel({name, lines}: GroundFeature, {world, left, top}: Scale, size: number): Label | undefined {
  let best = 0;
  let label: Label | undefined;
  for (const line of lines) {
    for (let at = 2; at < line.length; at += 2) {
      const [x, y, toX, toY] = [
        line[at - 2]! * world - left, line[at - 1]! * world - top,
        line[at]! * world - left, line[at + 1]! * world - top,
      ];
      const length = Math.hypot(toX - x, toY - y);
      if (length <= best) continue;
      best = length;
      const angle = Math.atan2(toY - y, toX - x);
      // Never upside down.
      const upright = Math.abs(angle) > Math.PI / 2 ? angle - Math.sign(angle) * Math.PI : angle;
      label = {text: name, x: (x + toX) / 2, y: (y + toY) / 2, angle: upright, size, weight: 400};
    }
  }
  return label && best > name.length * size * 0.4 ? label : undefined;
}

function labelsOf(features: readonly GroundFeature[], {zoom}: GroundView, scale: Scale): readonly Label[] {
  const inMiddle = ({name, box: [west, north, east, south]}: GroundFeature, size: number, weight: number): Label => ({
    text: name, size, weight, angle: 0,
    x: (west + east) / 2 * scale.world - scale.left, y: (north + south) / 2 * scale.world - scale.top,
  });
  const named = features.filter(({name}) => name);
  return [
    ...named.filter(({kind}) => kind === 'label').map((one) => inMiddle(one, zoom < 13 ? 12 : 14, 600)),
    ...zoom < 15 ? [] : named.filter(({kind, class: street}) => kind === 'street' && (street === 'main' || zoom > 15))
      .map((one) => streetLabel(one, scale, 12)),
    ...zoom < 14 ? [] : named.filter(({kind}) => kind === 'park' || kind === 'forest').map((one) => inMiddle(one, 12, 400)),
  ].filter((label) => label !== undefined);
}

const overlap = (one: Box, other: Box): boolean =>
  one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];

/** Writes names in the order of their weight, none over another. */
function write(context: Context, labels: readonly Label[], {inks, font}: GroundView): void {
  const taken: Box[] = [];
  const said = new Set<string>();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 3;
  context.strokeStyle = inks.land;
  context.fillStyle = inks.label;
  for (const {text, x, y, angle, size, weight} of labels) {
    context.font = `${weight} ${size}px ${font}`;
    const half = context.measureText(text).width / 2 + 4;
    const [wide, high] = [
      Math.abs(Math.cos(angle)) * half + Math.abs(Math.sin(angle)) * size,
      Math.abs(Math.sin(angle)) * half + Math.abs(Math.cos(angle)) * size,
    ];
    const box = [x - wide, y - high, x + wide, y + high] as const;
    if (said.has(text) || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    said.add(text);
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.strokeText(text, 0, 0);
    context.fillText(text, 0, 0);
    context.restore();
  }
}

export function drawGround(context: Context, all: readonly GroundFeature[], view: GroundView): void {
  const {inks, zoom, size} = view;
  const scale = scaleOf(view);
  const [west, north] = [scale.left / scale.world, scale.top / scale.world];
  const [east, south] = [west + size.x / scale.world, north + size.y / scale.world];
  const seen = all.filter(({box}) => box[0] <= east && box[2] >= west && box[1] <= south && box[3] >= north);
  const of = (kind: GroundFeature['kind']) => seen.filter((one) => one.kind === kind);
  const areas = (kind: GroundFeature['kind']) => of(kind).filter(({isArea}) => isArea);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.fillStyle = inks.land;
  context.fillRect(0, 0, size.x, size.y);
  fill(context, areas('forest'), inks.forest, scale);
  fill(context, areas('park'), inks.park, scale);
  fill(context, areas('water'), inks.water, scale);
  const brooks = of('water').filter(({isArea}) => !isArea);
  stroke(context, brooks, {color: inks.water, width: Math.max(1.5, 5 * 2 ** ((zoom - 14) * 0.75))}, scale);
  if (zoom >= 13) fill(context, areas('building'), inks.building, scale);
  drawStreets(context, of('street'), view, scale);
  stroke(context, of('rail'), {color: inks.rail, width: zoom < 13 ? 1 : 2.5}, scale);
  if (zoom >= 13) stroke(context, of('rail'), {color: inks.land, width: 1.2, dashes: [6, 6]}, scale);
  stroke(context, of('boundary'), {color: inks.boundary, width: 1.5, dashes: [8, 4, 2, 4]}, scale);
  write(context, labelsOf(seen, view, scale), view);
}
