/** Events every widget fires. All bubble and are composed, so that a page can listen at its root. */
export interface WidgetEvents {
  /** A feed was read, or a kept copy stands in for it. */
  'city-load': {readonly count: number; readonly stale: boolean; readonly asOf: Date | null};
  /** A feed could not be read. */
  'city-error': {readonly code: string; readonly message: string; readonly src: string; readonly status?: number};
  /** A person chose an item, or the first of several `items`; cancel it to show a detail view of your own. */
  'city-select': {readonly item: unknown; readonly items?: readonly unknown[]};
  /** A person changed something: `name` says what (`view`, `query`, `category`, `filter`, `sort`, `street` …). */
  'city-change': {readonly name: string; readonly value: unknown};
  /** The clock or a refresh, not the person, changed what the widget shows. */
  'city-update': {readonly name: string; readonly value: unknown};
  /** A dialogue is about to send; cancel it to send it yourself. */
  'city-submit': {readonly data: unknown; readonly files: readonly File[]};
  /** A dialogue has sent, or has put it in the queue; with a token once, and again when the id is known. */
  'city-sent': {readonly id?: string; readonly token?: string; readonly href?: string; readonly queued: boolean};
  /** A person follows a link out of the widget; cancel it to take it over. */
  'city-navigate': {readonly href: string; readonly purpose: string};
  /** A person allowed or refused a third party. */
  'city-consent': {readonly host: string; readonly granted: boolean};
}

declare global {
  // The event maps of elements, documents and windows all extend this one.
  interface GlobalEventHandlersEventMap {
    'city-load': CustomEvent<WidgetEvents['city-load']>;
    'city-error': CustomEvent<WidgetEvents['city-error']>;
    'city-select': CustomEvent<WidgetEvents['city-select']>;
    'city-change': CustomEvent<WidgetEvents['city-change']>;
    'city-update': CustomEvent<WidgetEvents['city-update']>;
    'city-submit': CustomEvent<WidgetEvents['city-submit']>;
    'city-sent': CustomEvent<WidgetEvents['city-sent']>;
    'city-navigate': CustomEvent<WidgetEvents['city-navigate']>;
    'city-consent': CustomEvent<WidgetEvents['city-consent']>;
  }
}

/** The purpose of a link, by its scheme; `data-purpose` at the link overrides it. */
const purposes: Readonly<Record<string, string>> = {
  'tel:': 'tel', 'mailto:': 'mail', 'geo:': 'route', 'webcal:': 'calendar',
};

const cancelable = /select|submit|navigate|consent/;

/** Fires an event of the contract at `host`; `false` when a listener cancelled it. */
export function emit<Name extends keyof WidgetEvents>(
  host: EventTarget, name: Name, detail: WidgetEvents[Name],
): boolean {
  return host.dispatchEvent(
    new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable: cancelable.test(name)}));
}

/** Listener for a widget's root: every link followed inside is announced as `city-navigate` first. */
export const announceLinks = (host: EventTarget) => (event: Event): void => {
  const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
  if (!link?.href || event.defaultPrevented) return;
  const purpose = link.dataset['purpose'] ?? purposes[link.protocol] ?? 'web';
  if (!emit(host, 'city-navigate', {href: link.href, purpose})) event.preventDefault();
};
