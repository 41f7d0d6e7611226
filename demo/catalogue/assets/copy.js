/* Copying what stands in a box, by its button or by Enter while it has the focus. */
import {say} from './words.js';

const forget = 3000;

const regionOf = (source) => source.querySelector('[role=region]');
const contentOf = (source) => regionOf(source).firstElementChild;

/** The whole text of a source, even if it is shown shortened. */
export const textOf = (source) => source.dataset.copy || contentOf(source).textContent;

/**
 * Puts a text on the clipboard. Where that is forbidden it selects what shows the text.
 * @param {() => Element} shown what shows it
 * @param {Element} said says how it went, then nothing any more
 */
export async function copy(text, shown, said) {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = say('Kopiert', 'Copied');
  } catch {
    getSelection().selectAllChildren(shown());
    said.textContent = say('Markiert, bitte selbst kopieren', 'Selected, please copy it yourself');
  }
  setTimeout(() => {
    said.textContent = '';
  }, forget);
}

/** Gives a box its button, and Enter in it the same meaning. */
export function copyButton(source) {
  const region = regionOf(source);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = say('Kopieren', 'Copy');
  button.setAttribute('aria-label', `${button.textContent}: ${region.getAttribute('aria-label')}`);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.className = 'copied';
  const start = () => copy(textOf(source), () => contentOf(source), said);
  button.addEventListener('click', start);
  region.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === region) start();
  });
  if ('buttonFirst' in source.dataset) region.before(button, said);
  else source.append(said, button);
}
