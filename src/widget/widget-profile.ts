import type {LitElement} from 'lit';
import {settle as settleSettings} from '../profile/profile-settings.js';
import type {Told} from '../profile/profile-settings.js';
import type {WidgetRegion} from '../profile/widget-region.js';
import type {FeedState} from './feed-state.js';
import {dressed, LazyPart} from './lazy-part.js';
import type * as ChoiceModule from './municipality-choice.js';
import {searched} from './searched.js';

/** What a widget takes from the profile of its city. A page without a profile does not fetch it. */

const parts = new WeakMap<object, LazyPart<typeof ChoiceModule>>();

/** Waits for the profile; in a region the widget then says which municipality it is about. */
export async function settle(host: HTMLElement & Stateful, feed: Told): Promise<void> {
  await settleSettings(host, feed);
  const {region} = feed;
  if (!region || region.profile.isFixed) return;
  const {profile, asks, municipality} = region;
  const choice = choiceOf(host as LitElement, region);
  // Where a person searches and filters, the municipality is one of the filters; an empty list has none.
  const isOffered = () => asks || !searched.has(host) || /idle|empty/.test(host.state ?? '') && municipality && !profile.isAsked;
  region.choice = () => isOffered() ? choice() : undefined;
}

interface Stateful {
  readonly state?: FeedState;
}

/** The part is kept: a choice that was made is not to vanish for a moment. */
function choiceOf(host: LitElement, region: WidgetRegion): () => unknown {
  const part = parts.get(host)
    ?? new LazyPart(host, () => import('./municipality-choice.js'), (module) => dressed(host, module));
  parts.set(host, part);
  const {profile, asks, isOfOne: keeps, publishers} = region;
  return () => part.want()?.municipalityChoice({host, region: profile, asks, keeps, publishers});
}
