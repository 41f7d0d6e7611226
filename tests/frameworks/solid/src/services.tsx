import {createSignal, Show} from 'solid-js';
import {today} from '../../shared/events';

export function Services() {
  const [change, setChange] = createSignal('');
  const [left, setLeft] = createSignal('');

  return <section id="services" class="wide">
    <service-finder src="/services.json" heading="Rathaus" heading-level={2} today={today}
      loading="eager" popular="perso, umzug"
      on:city-change={({detail: {name, value}}) => setChange(`${name}: ${String(value)}`)}
      on:city-navigate={(event) => {
        event.preventDefault();
        setLeft(event.detail.href);
      }}>
      <p slot="footer">Oder rufen Sie an: 115</p>
    </service-finder>
    <Show when={change()}><p class="note changed">{change()}</p></Show>
    <Show when={left()}><p class="note left">{left()}</p></Show>
  </section>;
}
