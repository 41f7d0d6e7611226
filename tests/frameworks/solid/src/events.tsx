import {createMemo, createSignal, Show} from 'solid-js';
import type {CityEvent} from 'stadtbausteine/model';
import {events, today} from '../../shared/events';

export function Events(props: {count: number}) {
  const [free, setFree] = createSignal(false);
  const [shared, setShared] = createSignal(false);
  const [chosen, setChosen] = createSignal<CityEvent>();
  const items = createMemo(() => events.filter((event) => !free() || event.isAccessibleForFree));

  return <section id="events">
    <div class="choices">
      <label><input type="checkbox" checked={free()} onChange={() => setFree(!free())} /> Nur kostenfreie</label>
      <label><input type="checkbox" checked={shared()} onChange={() => setShared(!shared())} /> Adresse teilbar</label>
    </div>
    <city-events prop:items={items()} heading="Was ist los?" heading-level={2} limit={5} bool:deep-link={shared()}
      views="list" today={today} loading="eager" on:city-select={(event) => {
        event.preventDefault();
        setChosen(event.detail.item);
      }}>
      <p slot="footer">{items().length} Termine, {props.count}-mal neu gezeichnet</p>
    </city-events>
    <Show when={chosen()}>{(event) => <p class="chosen">Gewählt: <strong>{event().name}</strong></p>}</Show>
  </section>;
}
