import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {chevronStart} from './chevrons.js';
import {icon} from './icons.js';

/** What every open item has, with the same words in every widget. */

interface DetailHead {
  readonly title: unknown;
  /** Level of the heading. */
  readonly level: number;
  back(): void;
}

/** The way back to the list, and the heading that takes the focus when a person opens an item (`Detail`). */
export const detailHead = ({title, level, back}: DetailHead): TemplateResult => html`
  <button type="button" class="quiet back" part="button" @click=${back}>
    ${icon(chevronStart)} ${msg('Zurück zur Liste', {id: 'city.back'})}</button>
  <p class="title" id="detail" tabindex="-1" role="heading" aria-level=${level}>${title}</p>`;

/** Hands the item on. */
export const shareButton = (share: () => void): TemplateResult => html`
  <button type="button" part="button" @click=${share}>${msg('Teilen', {id: 'city.share'})}</button>`;
