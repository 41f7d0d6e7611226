/*
 * Style sheets of a page that touch everything on it. Only universal rules count here: a rule for `waste-calendar {…}`
 * is meant to change the widget.
 */

export const looks = [
  {
    name: 'reset-all',
    title: 'Alles zurückgesetzt: * {all: unset !important}',
    css: '* {all: unset !important} script, style, link, meta, title, head {display: none !important}',
  },
  {
    name: 'reset-boxes',
    title: 'Ränder und Kästen zurückgesetzt',
    css: '*, ::before, ::after {margin: 0 !important; padding: 0 !important; border: 0 !important;'
      + ' box-sizing: content-box !important; outline: 0 !important; vertical-align: baseline !important}',
  },
  {
    name: 'small-root',
    title: 'Kleine Wurzel: html {font-size: 62.5%}',
    css: 'html {font-size: 62.5%} body {font-size: 1.6rem}',
  },
  {
    name: 'large-root',
    title: 'Große Wurzel: html {font-size: 200%}',
    css: 'html {font-size: 200%} body {font-size: .5rem}',
  },
  {
    name: 'no-controls',
    title: 'Keine Knöpfe: button, input, select {display: none !important}',
    css: 'button, input, select, label, form, table, summary, h2, h3, p, ul, li, svg {display: none !important}',
  },
  {
    name: 'inherited',
    title: 'Vererbte Eigenschaften für alles',
    css: `* {
      color: red !important; font: italic small-caps bold 9px/3 monospace !important; letter-spacing: .5em !important;
      word-spacing: 2em !important; text-transform: uppercase !important; text-align: right !important;
      text-indent: 4em !important; white-space: pre !important; word-break: break-all !important;
      cursor: wait !important; text-shadow: 2px 2px red !important; list-style: square inside !important;
      border-collapse: separate !important; border-spacing: 9px !important; caption-side: bottom !important;
      hyphens: none !important; tab-size: 20 !important; quotes: none !important; font-variant-numeric: oldstyle-nums
      !important; font-feature-settings: "smcp" !important; line-break: anywhere !important; overflow-wrap: normal
      !important; text-wrap: nowrap !important; -webkit-text-fill-color: red !important;
      -webkit-text-stroke: 1px red !important; user-select: none !important; -webkit-user-select: none !important}`,
  },
  {
    name: 'inherited-by-elements',
    title: 'Vererbte Eigenschaften für eigene Elemente',
    css: `:not(:is(html, body, main, main *, a, p)), main > * {color: lime !important; font-style: italic !important;
      font-weight: 900 !important; letter-spacing: 3px !important; text-transform: uppercase !important;
      text-align: center !important; white-space: nowrap !important}`,
  },
  {
    name: 'writing',
    title: 'Schreibrichtung per CSS verdreht',
    css: 'main * {direction: rtl !important; unicode-bidi: bidi-override !important; writing-mode: vertical-rl !important}',
    narrow: 400,
  },
  {
    name: 'pictures',
    title: 'Bilder und Zeichnungen: svg {width: 100%; fill: red}',
    css: '* {fill: red !important; stroke: lime !important; stroke-width: 9 !important} img {max-width: none !important;'
      + ' width: 3000px !important} svg {width: 100% !important; height: auto !important}',
  },
  {
    name: 'wild-motion',
    title: 'Alles bewegt sich',
    css: '* {transition: all 3s !important; animation-duration: 9s !important}',
  },
  {
    name: 'dark-page',
    title: 'Helles Widget auf dunkler Seite',
    css: 'html {background: #000; color: #eee} :root[data-theme="dark"] {--page-text: #eee} a {color: yellow}',
    html: 'data-theme="dark" data-bs-theme="dark" class="dark"',
  },
  {
    name: 'dark-island',
    title: 'Dunkles System, helle Seite',
    css: ':root {color-scheme: only light}',
  },
  {
    name: 'parts-of-others',
    title: 'Klassen mit unseren Namen',
    css: `.root, .bar, .next, .days, .event, .notice, .bone, .primary, .quiet, .detail, .visually-hidden {display: none
      !important; color: red !important; clip-path: none !important} [part], [role] {display: none !important}
      #heading, #detail, #month, #street {display: none !important}`,
  },
  {
    name: 'private-properties',
    title: 'Eigene CSS-Variablen der Seite',
    css: '* {--text: red !important; --color: red; --space: 99px; --font-size: 99px; --_x: 1; --surface: red}',
  },
  {
    name: 'counters',
    title: 'Zähler, Umbrüche und Spalten der Seite',
    css: 'main {columns: 1; counter-reset: a; orphans: 9; widows: 9; hanging-punctuation: first; text-justify: auto}',
  },
  {
    name: 'blend',
    title: 'Auswahl, Fokus und Bildlauf der Seite',
    css: '*:focus, *:focus-visible {outline: none !important} ::selection {background: red} * {scroll-behavior: smooth'
      + ' !important; overscroll-behavior: none !important; -webkit-tap-highlight-color: red !important}',
  },
];
