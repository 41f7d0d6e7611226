import {createSignal, Show} from 'solid-js';
import {Events} from './events';
import {Services} from './services';
import {Streets} from './streets';
import {Waste} from './waste';

export function App() {
  const [open, setOpen] = createSignal(true);
  const [count, setCount] = createSignal(0);

  return <>
    <header class="masthead">
      <h1>Eschenfurt</h1>
      <p>Was heute ansteht in der Stadt an der Marle</p>
    </header>
    <main>
      <Show when={open()}>
        <Waste count={count()} />
        <Events count={count()} />
        <Services />
        <Streets />
      </Show>
      <div class="choices wide">
        <button onClick={() => setCount(count() + 1)}>Neu zeichnen ({count()})</button>
        <button aria-pressed={!open()} onClick={() => setOpen(!open())}>Alles ausblenden</button>
      </div>
    </main>
  </>;
}
