/*
 * The page „Prüfen“: asks for a feed as a widget would, or takes a file, and shows what the published check finds. What
 * a page may not read it says, and how it goes all the same.
 */
import DOMPurify from 'dompurify';
import {copyButton} from './copy.js';
import {say} from './words.js';
import {checkResult} from '../check-result.mjs';

const {lang} = document.documentElement;
const find = (selector) => document.querySelector(selector);
const checking = await import(find('[data-checking]').href);

const form = find('[data-check-form]');
const result = find('[data-result]');
const progress = find('[data-progress]');

/** Items of the preview: a widget shows more on request. */
const shown = '5';

/** Each check gets a number; what an older one finds is late. */
let latest = 0;

const nodesOf = (markup) => DOMPurify.sanitize(markup.toString(lang), {
  RETURN_DOM_FRAGMENT: true, SANITIZE_DOM: false, SAFE_FOR_XML: false, ADD_ATTR: ['target'],
});

/** Values of the form that are given. */
const given = () => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()])
  .filter(([, value]) => value));

/** Shows what was read in the widget for it. */
function showPreview({kind, items}) {
  const place = result.querySelector('[data-preview]');
  if (!place) return;
  const widget = document.createElement(checking.widgetFor(kind));
  widget.setAttribute('limit', shown);
  widget.setAttribute('heading-level', '4');
  widget.setAttribute('loading', 'eager');
  place.append(widget);
  // Pictures are on hosts that nobody here has agreed to.
  const plain = items.map(({image: _, ...item}) => item);
  customElements.whenDefined(widget.localName).then(() => {
    widget.items = plain;
  });
}

function show(check, address) {
  result.replaceChildren(nodesOf(checkResult(check, checking, lang, address)));
  result.querySelectorAll('.source').forEach(copyButton);
  showPreview(check);
  progress.textContent = '';
  result.querySelector('h2').focus();
}

/** Runs a check and shows what it gives, unless a newer one was begun. */
async function run(work, address) {
  const own = ++latest;
  progress.textContent = say('Wird geprüft …', 'Checking …');
  form.setAttribute('aria-busy', 'true');
  try {
    const check = await work();
    if (own === latest) show(check, address);
  } catch (error) {
    if (own !== latest) return;
    if (error.src === undefined) throw error;
    show(checking.unreachable(error, address), address);
  } finally {
    if (own === latest) form.removeAttribute('aria-busy');
  }
}

/** Whether the policy of this page forbade a request; browsers say so beside the failure, not in it. */
function policyWatch() {
  let isBlocked = false;
  const hear = ({effectiveDirective}) => {
    if (effectiveDirective === 'connect-src') isBlocked = true;
  };
  document.addEventListener('securitypolicyviolation', hear);
  return {
    isBlocked: () => isBlocked,
    stop: () => document.removeEventListener('securitypolicyviolation', hear),
  };
}

async function checkAddress({address, relay, ...wanted}) {
  const policy = policyWatch();
  try {
    const {answer, delivery} = await checking.askFeed(address, {
      kind: wanted.kind, relay, seesAll: false, origin: location.origin, online: () => !policy.isBlocked(),
    });
    return await checking.checkFeed({...wanted, bytes: answer.bytes, delivery, url: answer.url});
  } catch (error) {
    if (error.src === undefined) throw error;
    const found = checking.unreachable(error, address, Boolean(relay));
    if (!policy.isBlocked()) return found;
    return {...found, problems: [checking.failure('blocked', `connect-src: ${new URL(address, document.baseURI).origin}`)]};
  } finally {
    policy.stop();
  }
}

/** No reader takes more, whatever is in it. */
const mostBytes = 40 * 2 ** 20;

async function checkFile(file, {kind, format, columns}) {
  const failed = (code, message) =>
    ({url: file.name, kinds: [], count: 0, items: [], problems: [checking.failure(code, message)]});
  if (file.size > mostBytes) return failed('too-large', `${Math.round(file.size / 2 ** 20)} MB`);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return {...await checking.checkFeed({bytes, kind, format, columns}), url: file.name};
  } catch (error) {
    // A folder is dropped as a file that cannot be read.
    if (error instanceof DOMException) return failed('no-file', error.message);
    throw error;
  }
}

function takeFile(file) {
  if (file) run(() => checkFile(file, given()));
}

function takeAddress() {
  const input = find('#address');
  const {address} = given();
  input.setCustomValidity(address ? '' : say('Bitte geben Sie eine Adresse an', 'Please give an address'));
  if (address) run(() => checkAddress(given()), address);
  else input.reportValidity();
}

function listenToDrops(zone) {
  const mark = (isOver) => zone.classList.toggle('over', isOver);
  // A file that misses the zone must not replace the page.
  addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  addEventListener('dragleave', ({relatedTarget}) => !relatedTarget && mark(false));
  addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    takeFile(event.dataTransfer.files[0]);
  });
}

function begin() {
  find('#kind').append(...checking.kinds.filter(checking.widgetFor).map((kind) => new Option(checking.kindName(kind, lang), kind)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    takeAddress();
  });
  find('#address').addEventListener('input', ({target}) => target.setCustomValidity(''));
  find('#file').addEventListener('change', ({target}) => takeFile(target.files[0]));
  find('[data-sample]').addEventListener('click', (event) => {
    event.preventDefault();
    find('#address').value = event.target.href;
    takeAddress();
  });
  listenToDrops(find('[data-drop]'));
  // A link may bring an address along; asking for it stays a person's decision.
  find('#address').value = new URLSearchParams(location.search).get('address') ?? '';
}

begin();
document.documentElement.dataset.check = 'ready';
