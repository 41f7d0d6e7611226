/* What a page's own markup does: names that cover what the browser has, old modes, narrow places. */

const wrapped = (style) => (widgets) => `<div style="${style}">${widgets}</div>`;

/** Wide enough for a column of 240 pixels per widget, however many there are. */
const inColumns = (widgets, count) => wrapped(`display: flex; gap: 8px; inline-size: ${248 * count}px`)(widgets);

export const documents = [
  {
    name: 'clobbered',
    title: 'Namen und ids, die Eingebautes verdecken',
    body: `<form id="fetch" name="customElements"><input name="attributes"><input name="parentNode"><input name="shadowRoot">
      <input name="localName"><input name="children"><input name="querySelectorAll"><input name="isConnected"></form>
      <img name="adoptedStyleSheets" alt=""><img name="fonts" alt=""><a id="document"></a><a id="JSON"></a><a id="Promise">x</a>
      <a id="Intl"></a><a id="name"></a><form name="cookie"></form><form name="scripts"></form><form name="dir"></form>
      <form name="hidden"></form><form name="title"></form><form name="baseURI"></form><form name="location"></form>`,
  },
  {
    name: 'same-ids',
    title: 'ids, die auch in den Widgets stehen',
    body: ['root', 'heading', 'detail', 'month', 'street', 'search', 'panel-filter', 'results'].map((id) =>
      `<div id="${id}" aria-label="falsch">falsch</div><a name="${id}"></a>`).join(''),
  },
  {
    name: 'window-name',
    title: 'Namen von Fenstern und Rahmen',
    body: '<iframe name="fetch" hidden></iframe><iframe name="history" hidden></iframe><iframe name="litHtml" hidden></iframe>',
    before() {
      window.name = '<img src=x onerror=alert(1)>';
    },
  },
  // Lines with smaller words in them are lower there (Quirks Mode Standard §3.1).
  {name: 'quirks', title: 'Ohne doctype', doctype: '', lower: 5},
  {
    name: 'base-elsewhere',
    title: 'base href in einem anderen Ordner',
    head: '<base href="/hostile/other/folder/" target="_blank">',
  },
  {
    name: 'sandboxed',
    title: 'In einem Rahmen ohne Herkunft: sandbox="allow-scripts"',
    head: '<script type="module" src="/hostile/assets/reporter.js" crossorigin></script>',
    sandbox: 'allow-scripts',
  },
  {
    name: 'small-zoom',
    title: 'Verkleinert: body {zoom: .8}',
    // As many pixels of its own as the clean page has.
    css: 'body {zoom: .8; inline-size: 760px}',
    scaled: .8,
  },
  {
    name: 'contained',
    title: 'Eingesperrt: contain und content-visibility',
    wrap: wrapped('contain: layout style paint; content-visibility: visible; isolation: isolate; transform: translateZ(0)'),
  },
  {name: 'flex-row', title: 'In einer Zeile aus Flexboxen', wrap: wrapped('display: flex; flex-direction: column; align-items: center'), narrow: 400},
  {name: 'flex-columns', title: 'In Spalten aus Flexboxen', wrap: inColumns, narrow: 200, wide: 280},
  {name: 'grid', title: 'In einem Raster', wrap: wrapped('display: grid; grid-template-columns: auto auto auto; gap: 8px'), narrow: 200},
  {name: 'grid-on-a-phone', title: 'In einem Raster auf dem Telefon', wrap: wrapped('inline-size: 320px; display: grid'), narrow: 300, wide: 320},
  {name: 'floating', title: 'Umflossen', css: 'main > * {float: left}', narrow: 400},
  {name: 'inline', title: 'Mitten in einer Zeile', css: 'main > * {display: inline-block}', narrow: 400},
  {name: 'table-cell', title: 'In einer Tabelle', wrap: (widgets) => `<table><tr><td>${widgets}</td></tr></table>`, narrow: 400},
  {
    name: 'squeezed-by-a-table',
    title: 'In einer Tabelle, deren andere Spalte breit ist',
    wrap: (widgets) => `<table style="inline-size: 200px"><tr><td><img alt="" width="200" height="9"><td>${widgets}</table>`,
    narrow: 90, wide: 160,
  },
  {
    name: 'beside-a-float',
    title: 'Neben einem Bild, das kaum Platz lässt',
    wrap: (widgets) => `<div style="inline-size: 340px"><img alt="" style="float: left" width="200" height="400">${widgets}</div>`,
    narrow: 340, wide: 340,
  },
  {name: 'large-text-on-a-phone', title: 'Große Schrift auf dem Telefon', wrap: wrapped('inline-size: 320px; --city-font-size: 32px'), narrow: 320, wide: 320},
  {name: 'tiny', title: 'In 160 Pixeln', wrap: wrapped('inline-size: 160px; overflow: hidden'), narrow: 150, wide: 160},
  {
    name: 'overlay',
    title: 'Hinter einem Schleier',
    css: '.veil {position: fixed; inset: 0; pointer-events: none; z-index: 2147483647}',
    body: '<div class="veil"></div>',
  },
  {
    name: 'host-rules',
    title: 'Regeln für unsere Namen',
    css: 'main > * {display: inline; font-size: 12px; color: red; text-align: center}',
  },
  {
    name: 'editor-markup',
    title: 'Was Editoren um alles herum schreiben',
    wrap: (widgets) => `<p>&nbsp;</p><center><font color="red" face="Arial" size="1"><b><i>${widgets}</i></b></font></center><br>`,
    css: 'b, i, font, center {display: block}',
  },
  {
    name: 'paragraphs',
    title: 'Absätze zwischen den Marken',
    wrap: (widgets) => widgets.replaceAll('<a ', '<p></p><br><p>&nbsp;<a ').replaceAll('</a>', '</a></p><!-- -->'),
  },
];
