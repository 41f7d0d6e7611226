import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {messages} from '../i18n/generated/city-news.js';
import type {Place} from '../model/place.js';
import {categoryColors} from '../styles/category-colors.styles.js';
import {map} from '../styles/map.styles.js';
import {customElement, define} from '../widget/custom-element.js';
import {FeedElement} from '../widget/feed-element.js';
import {MapPart} from '../widget/map-part.js';
import {OwnPosition} from '../widget/own-position.js';

/** The smallest widget with a map: the names of places, and the map above them. */
@customElement('map-trial', messages)
export class MapTrial extends FeedElement<Place> {
  static override styles = [...FeedElement.styles, map, categoryColors];

  protected override readonly kind = 'places';

  @property() center = '';
  @property({type: Number}) zoom?: number;
  @property() tiles = '';
  @property() attribution = '';
  @property() selected = '';

  readonly position = new OwnPosition(this);

  readonly map = new MapPart(this, {
    places: () => this.items,
    selected: () => this.selected,
    select: (id) => {
      this.selected = id;
    },
    leave: () => this.renderRoot.querySelector<HTMLElement>('.list')!.focus(),
    told: () => this.feed,
    position: this.position,
  });

  protected override ownHeading(): string {
    return 'Orte';
  }

  protected override emptyText(): string {
    return 'Keine Orte';
  }

  protected override renderItems(): TemplateResult {
    return html`${this.map.view()}<div class="list" tabindex="-1">${this.items.length} Orte</div>`;
  }
}

define(MapTrial);
