import {useState} from 'react';
import {Events} from './events';
import {Services} from './services';
import {Streets} from './streets';
import {Waste} from './waste';

export function App() {
  const [open, setOpen] = useState(true);
  const [count, setCount] = useState(0);

  return <>
    <header className="masthead">
      <h1>Eschenfurt</h1>
      <p>Was heute ansteht in der Stadt an der Marle</p>
    </header>
    <main>
      {open && <>
        <Waste count={count} />
        <Events count={count} />
        <Services />
        <Streets />
      </>}
      <div className="choices wide">
        <button onClick={() => setCount(count + 1)}>Neu zeichnen ({count})</button>
        <button aria-pressed={!open} onClick={() => setOpen(!open)}>Alles ausblenden</button>
      </div>
    </main>
  </>;
}
