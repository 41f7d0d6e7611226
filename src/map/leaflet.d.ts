/** The part of Leaflet 2 that `src/map/` uses: it comes without types, and those of Leaflet 1 do not fit. */
declare module 'leaflet' {
  export class Point {
    constructor(x: number, y: number);
    x: number;
    y: number;
    add(other: Point): Point;
    subtract(other: Point): Point;
    divideBy(divisor: number): Point;
    round(): Point;
  }

  export class LatLng {
    constructor(latitude: number, longitude: number);
    lat: number;
    lng: number;
  }

  export class LatLngBounds {
    constructor(southWest: readonly [number, number], northEast: readonly [number, number]);
    contains(position: LatLng | readonly [number, number]): boolean;
    getWest(): number;
    getNorth(): number;
    getEast(): number;
    getSouth(): number;
    isValid(): boolean;
  }

  type Listener = (event: {readonly center: LatLng; readonly zoom: number; readonly tile: HTMLImageElement}) => void;

  export class Evented {
    on(names: string, listener: Listener, context?: unknown): this;
    off(names: string, listener: Listener, context?: unknown): this;
  }

  interface MapOptions {
    readonly zoomControl?: boolean;
    readonly attributionControl?: boolean;
    readonly keyboard?: boolean;
    readonly boxZoom?: boolean;
    readonly trackResize?: boolean;
    readonly zoomAnimation?: boolean;
    readonly fadeAnimation?: boolean;
    readonly inertia?: boolean;
    readonly minZoom?: number;
    readonly maxZoom?: number;
    readonly zoomSnap?: number;
    readonly worldCopyJump?: boolean;
    readonly tapHold?: boolean;
  }

  interface MoveOptions {
    readonly animate?: boolean;
    readonly maxZoom?: number;
    readonly padding?: readonly [number, number];
  }

  interface Handler {
    enable(): unknown;
    disable(): unknown;
  }

  class LeafletMap extends Evented {
    constructor(element: HTMLElement, options?: MapOptions);
    readonly dragging: Handler & {moved(): boolean};
    setView(center: LatLng | readonly [number, number], zoom: number, options?: MoveOptions): this;
    fitBounds(bounds: LatLngBounds, options?: MoveOptions): this;
    panTo(center: LatLng | readonly [number, number], options?: MoveOptions): this;
    panBy(offset: Point, options?: MoveOptions): this;
    zoomIn(delta?: number, options?: MoveOptions): this;
    zoomOut(delta?: number, options?: MoveOptions): this;
    setMaxZoom(zoom: number): this;
    getZoom(): number;
    getMinZoom(): number;
    getMaxZoom(): number;
    getBoundsZoom(bounds: LatLngBounds): number;
    getCenter(): LatLng;
    getBounds(): LatLngBounds;
    getSize(): Point;
    getPixelOrigin(): Point;
    getPane(name: string): HTMLElement;
    createPane(name: string): HTMLElement;
    getContainer(): HTMLElement;
    project(position: LatLng, zoom: number): Point;
    containerPointToLayerPoint(point: Point): Point;
    latLngToContainerPoint(position: readonly [number, number]): Point;
    invalidateSize(options?: {readonly animate?: boolean; readonly pan?: boolean}): this;
    remove(): this;
  }
  export {LeafletMap as Map};

  export class Layer extends Evented {
    addTo(map: LeafletMap): this;
    remove(): this;
  }

  export class GridLayer extends Layer {
    constructor(options?: {readonly maxNativeZoom?: number; readonly maxZoom?: number; readonly className?: string});
    protected createTile(
      coords: Point & {readonly z: number}, done: (error: unknown, tile: HTMLElement) => void,
    ): HTMLElement;
  }

  /** One element over the whole map. Leaflet calls these methods of a class that extends it. */
  export class BlanketOverlay extends Layer {
    constructor(options?: {readonly padding?: number; readonly pane?: string});
    protected _container: HTMLElement;
    protected _map: LeafletMap;
    protected _initContainer(): void;
    protected _destroyContainer(): void;
    protected _resizeContainer(): Point;
    protected _onSettled(): void;
    protected readonly _bounds: {readonly min: Point; readonly max: Point};
  }

  export class Renderer extends BlanketOverlay {
    constructor(options?: {readonly padding?: number; readonly pane?: string});
  }
  export class SVG extends Renderer {}
  export class Canvas extends Renderer {}

  interface PathStyle {
    readonly color?: string;
    readonly weight?: number;
    readonly opacity?: number;
    readonly fill?: boolean;
    readonly fillOpacity?: number;
    readonly className?: string;
  }

  export class GeoJSON extends Layer {
    constructor(geometry: unknown, options?: {
      readonly renderer?: Renderer;
      readonly style?: PathStyle;
      readonly pane?: string;
      readonly bubblingPointerEvents?: boolean;
      readonly pointToLayer?: () => undefined;
    });
    setStyle(style: PathStyle): this;
    bringToFront(): this;
  }
}
