/*
 * What the catalogue adds where scripts run: frames as high as their content, choices that apply at once,
 * a playground that follows each key, and buttons to copy. Without it every page still works as forms
 * and links.
 */

const choiceNames = ['lang', 'theme', 'dir'];

/** Keeps a frame as high as what it shows. */
function fit(frame) {
  const observe = () => {
    const root = frame.contentDocument?.documentElement;
    if (!root) return;
    const resize = () => {
      frame.style.height = `${Math.ceil(root.getBoundingClientRect().height)}px`;
    };
    new frame.contentWindow.ResizeObserver(resize).observe(root);
    resize();
  };
  frame.addEventListener('load', observe);
  if (frame.contentDocument?.readyState === 'complete') observe();
}

function applyChoices(form) {
  const values = new FormData(form);
  for (const frame of document.querySelectorAll('iframe[data-chosen]')) {
    const url = new URL(frame.src);
    for (const name of choiceNames) url.searchParams.set(name, values.get(name));
    if (url.href !== frame.src) frame.src = url.href;
    const width = values.get('width');
    if (width === 'full') frame.removeAttribute('width');
    else frame.width = width;
  }
  const address = new URL(location.href);
  for (const [name, value] of values) address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}

function choices(form) {
  form.addEventListener('change', () => applyChoices(form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    applyChoices(form);
  });
}

const quoted = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What the playground's fields say, as pairs; an empty field is no attribute. */
const attributesOf = (form) => [...form.elements]
  .filter(({name, type, checked, value}) => name && value !== '' && (type !== 'checkbox' || checked))
  .map(({name, type, value}) => [name, type === 'checkbox' ? null : value]);

function playground(form) {
  const frame = document.querySelector('iframe[name=playground]');
  const code = document.querySelector('[data-result] code');
  let timer;
  const show = () => {
    const tag = form.dataset.playground;
    const attributes = attributesOf(form);
    const written = attributes.map(([name, value]) => (value === null ? name : `${name}="${quoted(value)}"`));
    code.textContent = `<${[tag, ...written].join(' ')}></${tag}>`;
    const url = new URL(frame.src);
    const kept = choiceNames.map((name) => [name, url.searchParams.get(name) ?? '']);
    url.search = new URLSearchParams([...kept, ...attributes.map(([name, value]) => [name, value ?? 'true'])]);
    if (url.href !== frame.src) frame.src = url.href;
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, 300);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
}

/** A button beside a source that copies all of it, also what is shown shortened. */
function copyButton(source) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Kopieren';
  button.setAttribute('aria-label', `Kopieren: ${source.querySelector('pre').getAttribute('aria-label')}`);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.className = 'copied';
  button.addEventListener('click', async () => {
    const text = source.dataset.copy || source.querySelector('code').textContent;
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = 'Kopiert';
    } catch {
      getSelection().selectAllChildren(source.querySelector('code'));
      said.textContent = 'Markiert, bitte selbst kopieren';
    }
    setTimeout(() => {
      said.textContent = '';
    }, 3000);
  });
  source.append(said, button);
}

document.querySelectorAll('iframe[data-fit]').forEach(fit);
document.querySelectorAll('form[data-choices]').forEach(choices);
document.querySelectorAll('form[data-playground]').forEach(playground);
document.querySelectorAll('.source').forEach(copyButton);
document.documentElement.classList.add('with-script');
