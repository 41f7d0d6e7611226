import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {pictureUrl} from './picture-url.js';
import type {PictureHosts} from './picture-url.js';
import {around} from './published.js';

/** The picture of a published item. */
export interface Pictured {
  readonly image?: string;
  /** Description, for people who do not see it. */
  readonly imageAlt?: string;
  /** Who made it. */
  readonly imageCredit?: string;
}

// A broken picture tells nobody anything.
const hide = ({target}: Event) => {
  (target as HTMLImageElement).hidden = true;
};

/** The picture alone, if its host may be asked; not sooner than it comes into sight. */
export function pictureOf({image, imageAlt}: Pictured, hosts: PictureHosts): TemplateResult | typeof nothing {
  const url = pictureUrl(image, hosts);
  return url
    ? html`<img src=${url} alt=${imageAlt ?? ''} loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${hide}>`
    : nothing;
}

/** The picture with the name of who made it. */
export function pictureView(item: Pictured, hosts: PictureHosts): TemplateResult | typeof nothing {
  const picture = pictureOf(item, hosts);
  const {imageCredit} = item;
  return picture === nothing ? nothing : html`
    <figure>${picture}${imageCredit
      ? html`<figcaption part="meta">${around((place) => msg(str`Bild: ${place}`, {id: 'city.picture.credit'}), imageCredit)}</figcaption>`
      : nothing}</figure>`;
}
