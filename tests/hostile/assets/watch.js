/*
 * The first script of a hostile page: keeps what the evil may replace, hears what goes wrong, and tells the
 * page around it, if there is one.
 */
{
  const {setInterval, clearInterval, Promise} = window;
  // Also on pages that say nothing of widgets: there it only listens.
  const {tags = 'none'} = document.currentScript.dataset;
  const root = document.documentElement;
  const say = (text) => {
    root.setAttribute('data-faults', `${root.getAttribute('data-faults') ?? ''}${text}\n`);
  };
  const sayError = (error) => say(error?.stack ? `${error} ${error.stack}` : String(error));

  addEventListener('error', (event) => {
    if (event.error || event.message) sayError(event.error ?? event.message);
  });
  addEventListener('unhandledrejection', ({reason}) => sayError(reason));
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => say(`${violatedDirective} ${blockedURI}`));
  for (const level of ['error', 'warn']) {
    const own = console[level];
    console[level] = (...words) => {
      say(`${level}: ${words.map(String).join(' ')}`);
      own.apply(console, words);
    };
  }

  window.widgets = () => document.querySelectorAll(tags);
  const ready = () => {
    const found = document.querySelectorAll(tags);
    if (found.length !== tags.split(',').length) return false;
    for (const {state, isUpdatePending} of found) {
      // On another day there may be nothing to show.
      if (state !== 'ready' && state !== 'empty' || isUpdatePending) return false;
    }
    return true;
  };
  window.readyAgain = () => new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!ready()) return;
      clearInterval(timer);
      resolve();
    }, 20);
  });
  // Widgets show what they have, and are ready, until they have read their feed anew for another day or language.
  window.readAgain = async () => {
    const readings = [];
    for (const widget of window.widgets()) readings.push(widget.reload());
    await Promise.all(readings);
    await window.readyAgain();
  };
  window.whenReady = async (run) => {
    root.dataset.busy = '';
    await window.readyAgain();
    await run();
    await window.readyAgain();
    delete root.dataset.busy;
  };
}
