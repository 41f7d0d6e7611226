import {createSignal, For} from 'solid-js';
import {streets, today} from '../../shared/events';

export function Streets() {
  const [shown, setShown] = createSignal(streets);

  return <section id="streets" class="wide">
    <h2>Drei Straßen auf einen Blick</h2>
    <div class="choices">
      <button onClick={() => setShown(shown().toReversed())}>Umdrehen</button>
      <button onClick={() => setShown(shown().slice(1))}>Erste entfernen</button>
      <button onClick={() => setShown(streets)}>Alle zeigen</button>
    </div>
    <ul class="streets">
      <For each={shown()}>{({name, src}) => <li>
        <waste-calendar src={src} heading={name} heading-level={3} limit="1" today={today} loading="eager" />
      </li>}</For>
    </ul>
  </section>;
}
