import type {LitElement} from 'lit';
import {settle as settleSettings} from '../profile/profile-settings.js';
import type {Feed, Item} from './feed.js';
import {dressed, LazyPart} from './lazy-part.js';
import {searched} from './searched.js';

/** What a widget takes from the profile of its city. A page without a profile does not fetch it. */

const choices = new WeakMap<object, () => unknown>();

/** Waits for the profile; in a region the widget then says which municipality it is about. */
export async function settle<T extends Item>(host: HTMLElement, feed: Feed<T>): Promise<void> {
  await settleSettings(host, feed);
  const {region, asks} = feed;
  // Where a person searches and filters, the municipality is one of the filters.
  const isOffered = region && !region.isFixed && (asks || !searched.has(host));
  feed.choice = isOffered ? choices.get(host) ?? choiceFor(host as LitElement, feed) : undefined;
}

function choiceFor<T extends Item>(host: LitElement, feed: Feed<T>): () => unknown {
  const part = new LazyPart(host, () => import('./municipality-choice.js'), (module) => dressed(host, module));
  const choice = () => part.want()?.municipalityChoice(
    {host, region: feed.region!, asks: !!feed.asks, keeps: feed.isOfOne});
  choices.set(host, choice);
  return choice;
}
