/*
 * Changes to a widget after it has loaded: it is moved, copied, translated. The functions run in the page when every
 * widget shows its data; the page is compared when every widget shows it again.
 */

/* global widgets, readyAgain, readAgain */

export const movers = [
  {
    name: 'moved',
    title: 'jQuery trägt die Widgets durch die Seite',
    async after() {
      const main = document.querySelector('main');
      for (const widget of widgets()) {
        const place = document.createComment('');
        widget.before(place);
        widget.remove();
        document.body.append(widget);
        const wrapper = document.createElement('div');
        widget.replaceWith(wrapper);
        wrapper.append(widget);
        main.prepend(wrapper);
        const parked = document.createDocumentFragment();
        parked.append(wrapper);
        place.replaceWith(parked);
        wrapper.replaceWith(...wrapper.childNodes);
      }
    },
  },
  {
    name: 'moved-while-loading',
    title: 'Umgehängt, noch während geladen wird',
    before() {
      const timer = setInterval(() => {
        for (const widget of document.querySelectorAll('main > *')) widget.parentNode.append(widget);
      }, 5);
      setTimeout(() => clearInterval(timer), 200);
    },
  },
  {
    name: 'cloned',
    title: 'Ein Dialog zeigt eine Kopie',
    async after() {
      const main = document.querySelector('main');
      for (const widget of widgets()) widget.replaceWith(widget.cloneNode(true));
      await readyAgain();
      const copy = main.cloneNode(true);
      main.replaceWith(copy);
    },
  },
  {
    name: 'written-anew',
    title: 'innerHTML gelesen und wieder geschrieben',
    async after() {
      const main = document.querySelector('main');
      main.innerHTML += '';
      await readyAgain();
      main.innerHTML = main.innerHTML.replace(/ {2}/g, ' ');
    },
  },
  {
    name: 'translated',
    title: 'Vom Browser übersetzt, dann neu gezeichnet',
    async after() {
      const wrapAll = (root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        const texts = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (node.shadowRoot) wrapAll(node.shadowRoot);
          if (node.nodeType === Node.TEXT_NODE && node.data.trim() && !/^(style|script)$/i.test(node.parentNode.localName)) {
            texts.push(node);
          }
        }
        for (const text of texts) {
          const outer = document.createElement('font');
          const inner = document.createElement('font');
          outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
          inner.textContent = text.data.replace(/\b[A-ZÄÖÜ]\w+/g, 'Translated');
          outer.append(inner);
          text.replaceWith(outer);
        }
      };
      document.documentElement.classList.add('translated-ltr');
      wrapAll(document.body);
      await new Promise((done) => setTimeout(done, 50));
      for (const widget of widgets()) widget.heading = 'Neu';
      await readyAgain();
      wrapAll(document.body);
      document.documentElement.lang = 'en';
      await readAgain();
      document.documentElement.lang = 'de';
      for (const widget of widgets()) widget.heading = undefined;
      await readAgain();
    },
  },
  {
    name: 'texts-set',
    title: 'Eine Erweiterung setzt Texte: textContent = …',
    async after() {
      const set = (root) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) set(element.shadowRoot);
          if (!element.firstElementChild && element.textContent.trim()) element.textContent = 'Translated';
        }
      };
      for (const change of [{today: '2026-03-16', limit: 2}, {today: '2026-03-02', limit: 4}]) {
        set(document.body);
        await new Promise((done) => setTimeout(done, 20));
        for (const widget of widgets()) Object.assign(widget, change);
        await readAgain();
      }
    },
  },
  {
    name: 'roots-written-anew',
    title: 'Eine Erweiterung liest und schreibt das innerHTML der Schattenwurzeln',
    async after() {
      for (const change of [{today: '2026-03-16', limit: 2}, {today: '2026-03-02', limit: 4}]) {
        for (const {shadowRoot} of widgets()) shadowRoot.innerHTML = shadowRoot.innerHTML.replaceAll('März', 'March');
        for (const widget of widgets()) Object.assign(widget, change);
        await readAgain();
      }
    },
  },
  {
    name: 'retyped',
    title: 'Vom Browser übersetzt: Text in den Knoten ersetzt',
    async after() {
      const retype = (root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (node.shadowRoot) retype(node.shadowRoot);
          if (node.nodeType === Node.TEXT_NODE && node.data.trim()) node.data = `${node.data} (en)`;
        }
      };
      retype(document.body);
      for (const widget of widgets()) widget.limit = 2;
      await readyAgain();
      for (const widget of widgets()) widget.limit = 4;
      await readyAgain();
    },
    translated: true,
  },
];
