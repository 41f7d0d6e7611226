import {expect} from 'chai';
import {chosenEngines} from '../browsers/browsers.mjs';
import {changedPixels} from '../../tools/png.mjs';
import {serveDemo} from '../browsers/browser.mjs';
import {openEngine} from '../browsers/engines.mjs';
import {readDemos} from '../../build/demos.mjs';
import {oneOfEachKind, tagsOf} from './content.mjs';
import {failuresOf} from './failures.mjs';
import {evils, hostilePages} from './pages.mjs';

/*
 * Every page of `tests/hostile/` against the clean page of the same content, in every engine, in Firefox and WebKit
 * with one widget of each kind: what the widgets hold, what assistive technology is told, what is to be seen, in which
 * colours and at which place. Once when the data has come, once when a person has opened something. Nothing may be said
 * on the console on the way.
 */

/** Whether two computed values are the same but for what engines round, the more so where a page is scaled. */
const same = (one, other, {scaled}) => one === other
  || /^[\d.]+px$/.test(one) && Math.abs(parseFloat(one) - parseFloat(other)) < (scaled ? .5 : .02);

/** Values that follow from a widget's width: they may differ where the page gives it another width. */
const byWidth = /^(font-size|line-height|stroke-width|display|white-space|text-wrap-mode|visibility):/;

/** WebKit (2.50) takes container units from scaled pixels: there, such a length is that of a narrower widget. */
const byContainer = /^(font-size|line-height):/;

const mayDiffer = (value, {narrow, scaled, engine}) => narrow && byWidth.test(value)
  || scaled && engine === 'webkit' && byContainer.test(value);

/** The texts of a widget, without the marks of a browser that has translated them. */
const saidBy = ({tree}, {translated}) => translated ? tree.map((line) => line.replace(/\s|\(en\)/g, '')) : tree;

function lookDifferences(found, clean, evil) {
  const differences = new Set();
  clean.look.forEach((wanted, index) => wanted.forEach((value, at) => {
    const [name, own] = value.split(': ');
    const [, other] = found.look[index][at].split(': ');
    if (same(own, other, evil) || mayDiffer(value, evil)) return;
    differences.add(`${clean.tree[index]}: ${name} is ${other}, not ${own}`);
  }));
  return [...differences];
}

const boxDifferences = (found, clean, {lower = 1}) => clean.boxes.flatMap((box, index) =>
  !clean.tree[index].startsWith('br ') && box.some((value, at) => Math.abs(value - found.boxes[index][at]) > lower)
    ? [`${clean.tree[index]} stands at ${found.boxes[index]}, not ${box}`] : []);

/** The second box is the one that holds all there is: beside a float it could be narrower than the widget. */
const wrongWidth = ({boxes: [[, , width], [, , inner]], sticksOut}, {narrow = 700, wide = 1280, scaled = 1}) => [
  ...inner < narrow * scaled || width > wide * scaled ? [`is ${inner} of ${width} px wide`] : [],
  ...sticksOut > 4 ? [`sticks out by ${sticksOut} px`] : [],
];

/** Descriptions of all differences from the clean page. */
function differences(found, clean, evil) {
  if (!found) return ['is not there'];
  if (found.state !== clean.state) return [`is ${found.state}`];
  const [said, wanted] = [saidBy(found, evil), saidBy(clean, evil)];
  const at = [...wanted, undefined].findIndex((line, index) => line !== said[index]);
  if (at >= 0) return [`says “${said[at]}”, not “${wanted[at]}”`];
  const hidden = clean.visible.flatMap((value, index) =>
    value === found.visible[index] || evil.narrow ? [] : [`${clean.tree[index]}: visible is ${!value}`]);
  return [
    ...found.items === clean.items ? [] : ['holds other items'],
    ...hidden,
    ...lookDifferences(found, clean, evil),
    ...evil.narrow || evil.scaled || evil.translated ? [] : boxDifferences(found, clean, evil),
    ...wrongWidth(found, evil),
  ];
}

const demos = await readDemos();

/** How much of a page is in the picture, in pixels: all widgets of the clean one. */
const pictured = 5600;

for (const engine of chosenEngines()) {
  const choose = engine === 'chromium' ? (all) => all : oneOfEachKind;
  const tags = tagsOf(choose(demos));

  describe(`a page that fights back, in ${engine},`, () => {
    let demo;
    let browser;
    let clean;

    /** Describes the page with its data, and with something open; in Chromium with a picture of the first. */
    const look = async ({name, taken, sandbox}) => {
      const evil = {name, taken, sandbox};
      const first = JSON.parse(await browser.run((page) => globalThis.visit(page), evil));
      const picture = await browser.picture?.();
      return [{...first, picture}, JSON.parse(await browser.run((page) => globalThis.goOn(page), evil))];
    };

    /** A widget whose tag is taken is not ours. */
    const ours = ([...times], {taken}) =>
      times.map((time) => ({...time, widgets: time.widgets.filter(({tag}) => tag !== taken)}));

    /** Compares pictures, but not of a widget at another place in the page: there its parts are rounded otherwise. */
    const expectSamePicture = ([found], [wanted]) => wanted.widgets.forEach(({tag, at}, index) => {
      if (found.widgets[index].at.join() !== at.join()) return;
      const [x, y, width, height] = at.map(Math.round);
      // The last line says when it was read, and what stands between two widgets belongs to neither.
      const changed = changedPixels(wanted.picture, found.picture, [x, y + 4, width, height - 70]);
      expect(changed, `pixels of ${tag} that differ`).to.be.below(20);
    });

    before(async () => {
      demo = await serveDemo({more: (path) => hostilePages(path, choose)});
      browser = await openEngine(engine);
      await browser.page?.setViewport({width: 800, height: pictured});
      await browser.go(`${demo.url}hostile/stage`);
      // WebKit's driver may be back before the stage's modules have run.
      await browser.run(async () => {
        while (!globalThis.visit) await new Promise((resolve) => setTimeout(resolve, 20));
      });
      clean = await look({name: 'clean'});
      expect(clean.map(({ready, used, faults}) => [ready ?? used, faults])).to.deep.equal([[true, ''], [tags.length, '']]);
      for (const {at: [, y,, height]} of clean[0].widgets) expect(y + height).to.be.below(pictured);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    for (const evil of evils) {
      it(`does no harm: ${evil.title}`, async () => {
        const all = await look(evil);
        expect(all[0].faults, 'said on the console').to.match(evil.said ?? /^$/);
        expect(all[1].faults, 'said on the console later').to.equal(all[0].faults);
        const [found, wanted] = [ours(all, evil), ours(clean, evil)];
        const told = found.flatMap(({widgets}, time) => widgets.flatMap((widget, index) =>
          differences(widget, wanted[time].widgets[index], {...evil, engine})
            .map((text) => `${wanted[time].widgets[index].tag} ${['', 'in use '][time]}${text}`)));
        // Not a list: of that the message of a failure would tell the length alone.
        if (told.length) expect.fail(told.slice(0, 8).join('\n'));
        const looksTheSame = !evil.narrow && !evil.scaled && !evil.translated;
        if (found[0].picture && looksTheSame) expectSamePicture(found, wanted);
      });
    }

    for (const {name, title, lines} of failuresOf(tags)) {
      it(`leaves what the author wrote in sight: ${title}`, async () => {
        const found = JSON.parse(await browser.run((page) => globalThis.visitFailure(page), {name, lines}));
        expect(found.links).to.deep.equal(tags.map(() => true));
        const said = found.faults.split('\n').filter(Boolean);
        expect(said).to.have.length(lines);
        for (const line of said) expect(line).to.match(/^error: stadtbausteine: <[a-z-]+> not loaded/);
      });
    }
  });
}
