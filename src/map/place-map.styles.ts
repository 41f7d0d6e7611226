import {css} from 'lit';

/** What Leaflet needs in order to lay out its panes; the rest of its style sheet is for controls that are not used. */
export const panes = css`
  .leaflet-pane, .leaflet-tile, .leaflet-tile-container, .leaflet-layer, .leaflet-pane > svg, .leaflet-pane > canvas {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .leaflet-container { overflow: hidden; direction: ltr; touch-action: pan-x pan-y; -webkit-tap-highlight-color: transparent; }
  .leaflet-tile { user-select: none; -webkit-user-drag: none; visibility: hidden; max-inline-size: none; padding: 0; }
  .leaflet-tile-loaded { visibility: inherit; }
  .leaflet-pane { z-index: 400; }
  .leaflet-tile-pane { z-index: 200; }
  .leaflet-shadow-pane { z-index: 500; }
  .leaflet-marker-pane { z-index: 600; }
  .leaflet-pane > svg path { pointer-events: none; }
  .leaflet-pane > svg path.leaflet-interactive { pointer-events: auto; cursor: pointer; }
  .leaflet-overlay-pane svg { overflow: visible; }
  .leaflet-overlay-pane > svg, .leaflet-overlay-pane > canvas { pointer-events: none; }
  .leaflet-overlay-pane > canvas.leaflet-interactive { pointer-events: auto; cursor: pointer; }
  .leaflet-zoom-animated { transform-origin: 0 0; }
  .leaflet-zoom-anim .leaflet-zoom-animated { transition: transform .25s cubic-bezier(0, 0, .25, 1); }
  .leaflet-grab { cursor: grab; }
  .leaflet-dragging, .leaflet-dragging * { cursor: grabbing; }
`;

/** Colours of a drawn ground, mixed from those of the widget. */
export const inks = css`
  .inks { position: absolute; visibility: hidden; inline-size: 0; block-size: 0; overflow: hidden; }
  .inks i { transition: color 1ms; }
  .land { color: color-mix(in oklab, var(--_text) 6%, var(--_surface)); }
  .water { color: color-mix(in oklab, var(--city-color-info, light-dark(#22609c, #8fbcff)) 32%, var(--_surface)); }
  .park { color: color-mix(in oklab, var(--city-color-success, light-dark(#1c6e3b, #74d194)) 20%, var(--_surface)); }
  .forest { color: color-mix(in oklab, var(--city-color-success, light-dark(#1c6e3b, #74d194)) 32%, var(--_surface)); }
  .building { color: color-mix(in oklab, var(--_text) 20%, var(--_surface)); }
  .street { color: light-dark(var(--_surface), color-mix(in oklab, var(--_text) 24%, var(--_surface))); }
  .casing { color: color-mix(in oklab, var(--_border) 70%, var(--_surface)); }
  .rail { color: var(--_text-muted); }
  .boundary { color: color-mix(in oklab, var(--_accent) 70%, var(--_surface)); }
  .label { color: color-mix(in oklab, var(--_text-muted) 60%, var(--_text)); }
  .inks [data-sign] { color: var(--_category); }
  .scheme { color: light-dark(rgb(255 255 255), rgb(0 0 0)); }

  @media (forced-colors: active) {
    .inks i { forced-color-adjust: none; color: CanvasText; }
    .inks :is(.land, .park, .forest, .street) { color: Canvas; }
    .inks .water { color: color-mix(in srgb, CanvasText 12%, Canvas); }
    .inks .building { color: color-mix(in srgb, CanvasText 25%, Canvas); }
    .inks .scheme { color: rgb(255 255 255); }
  }
`;

export const placeMap = css`
  :host(:focus-visible) { outline: 2px solid var(--_focus); outline-offset: 2px; }
  .frame {
    position: relative;
    isolation: isolate;
    border: var(--_border-width) solid var(--_hairline);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .stage {
    position: relative;
    block-size: var(--_map-height);
    background: color-mix(in oklab, var(--_text) 5%, var(--_surface));
  }
  .stage:focus-visible { outline-offset: -4px; }
  .skip { margin-block-end: var(--_space); }
  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
    inline-size: .0625em;
    block-size: .0625em;
    min-block-size: 0;
    overflow: hidden;
    padding: 0;
    border: 0;
  }

  .tools {
    position: absolute;
    z-index: 700;
    inset-block-end: var(--_space);
    inset-inline-end: var(--_space);
    display: flex;
    align-items: end;
    gap: var(--_space);
    pointer-events: none;
  }
  .column { display: grid; gap: calc(var(--_space) * .5); }
  .tool { pointer-events: auto; padding: 0; inline-size: var(--_target); }
  .tool[aria-disabled] { color: var(--_text-muted); cursor: default; }
  .tool.known { color: var(--_accent); }
  .tool:focus-visible { outline-offset: 0; }
  .movers {
    display: grid;
    grid-template: '. up .' 'left . right' '. down .';
    gap: calc(var(--_space) * .25);
    direction: ltr;
  }
  .ArrowUp { grid-area: up; }
  .ArrowLeft { grid-area: left; }
  .ArrowRight { grid-area: right; }
  .ArrowDown { grid-area: down; }

  .hint {
    position: absolute;
    z-index: 800;
    inset: 0;
    display: grid;
    place-content: center;
    padding: calc(var(--_space) * 2);
    text-align: center;
    opacity: 0;
    pointer-events: none;
    transition: opacity var(--city-motion, 160ms);
  }
  .hint span {
    padding: var(--_space) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    color: var(--_surface);
    background: color-mix(in srgb, var(--_text) 88%, transparent);
  }
  .hint[data-shown] { opacity: 1; }

  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 calc(var(--_space) * 2);
  }
  .foot a { color: inherit; }

  .frame[data-dark] .tiles { filter: invert(1) hue-rotate(180deg) brightness(.95) contrast(.9); }

  .mark, .here { position: absolute; inset-block-start: 0; inset-inline-start: 0; }
  .mark {
    display: grid;
    place-content: center;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
  }
  .mark:hover { background: none; }
  .single {
    inline-size: var(--_target);
    block-size: var(--_target);
    margin-block-start: calc(var(--_target) / -2);
    margin-inline-start: calc(var(--_target) / -2);
    color: var(--_category);
  }
  .single svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: currentColor;
    stroke: var(--_surface);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .mark:is(:hover, :focus-visible, [aria-current]) { z-index: 1; }
  .single[aria-current] svg { transform: scale(1.4); stroke: var(--_text); stroke-width: 2; }
  .mark:focus-visible { outline-offset: 0; border-radius: calc(100% / 2); }
  .name {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 50%;
    translate: -50%;
    inline-size: max-content;
    max-inline-size: 14em;
    padding: .1em .5em;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font-size: .875em;
    line-height: 1.3;
    pointer-events: none;
  }
  .single:not(:hover, :focus-visible, [aria-current]) .name { clip-path: inset(50%); }
  .cluster {
    --_size: 2em;
    inline-size: var(--_size);
    block-size: var(--_size);
    margin-block-start: calc(var(--_size) / -2);
    margin-inline-start: calc(var(--_size) / -2);
    border: calc(var(--_border-width) * 2) solid var(--_category);
    border-radius: calc(100% / 2);
    font-size: .9375em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .cluster, .cluster:hover { background: var(--_surface); }
  .count { white-space: nowrap; hyphens: none; }
  .mark .visually-hidden { position: absolute; }
  .cluster:focus-visible { outline-offset: 2px; }
  .here {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: -.5em;
    margin-inline-start: -.5em;
    border: calc(var(--_border-width) * 3) solid var(--_surface);
    border-radius: calc(100% / 2);
    background: var(--_accent);
    outline: 2px solid var(--_accent);
  }
  .here[hidden] { display: none; }

  @media (prefers-reduced-motion: reduce) {
    .hint { transition: none; }
  }
  @media (forced-colors: active) {
    .single svg { fill: CanvasText; stroke: Canvas; forced-color-adjust: none; }
    .single[aria-current] svg { fill: Highlight; }
    .here { background: Highlight; forced-color-adjust: none; }
  }
  @media print {
    .skip, .tools, .hint, .foot button, [role='status'] { display: none; }
    .frame { break-inside: avoid; }
    .stage { print-color-adjust: exact; }
    .frame[data-dark] .tiles { filter: none; }
  }
`;
