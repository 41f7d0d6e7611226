/*
 * Looks at a hostile page from a clean one: the page stands in a frame, and everything that is asked is asked
 * with this page's own, untouched functions. A frame without an origin is asked to look at itself.
 */
import {goOn, look, lookForFallback} from './describe.js';

const frameNow = () => document.querySelector('iframe');
const page = () => frameNow().contentDocument;

function open(name, sandbox) {
  const frame = document.createElement('iframe');
  frame.width = '760';
  frame.height = '4000';
  // A scroll bar takes width.
  frame.scrolling = 'no';
  // The page begins where a layer does: slanted lines are rounded by that, and pages may make layers or be one.
  Object.assign(frame.style, {willChange: 'transform', border: 0});
  if (sandbox) frame.sandbox = sandbox;
  frame.src = `/hostile/${name}`;
  // An element that takes the focus in a frame may scroll the page around it.
  scrollTo(0, 0);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.replaceChildren(frame);
  return loaded;
}

const ask = (question) => new Promise((resolve) => {
  addEventListener('message', ({data}) => resolve(data), {once: true});
  frameNow().contentWindow.postMessage(question, '*');
});

/** Opens a hostile page; comes back with what is there when its widgets show their data. */
globalThis.visit = async ({name, taken, sandbox}) => {
  const loaded = open(name, sandbox);
  if (!sandbox) return look(page, taken);
  await loaded;
  return ask('look');
};

/** Goes on with the page that is open. */
globalThis.goOn = ({sandbox}) => sandbox ? ask('goOn') : goOn(page);

/** Opens a page whose widgets cannot come; comes back when it has said what there is to say. */
globalThis.visitFailure = ({name, lines}) => {
  void open(name);
  return lookForFallback(page, lines);
};
