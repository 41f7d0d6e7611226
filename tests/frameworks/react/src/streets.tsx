import {useState} from 'react';
import {streets, today} from '../../shared/events';

export function Streets() {
  const [shown, setShown] = useState(streets);

  return <section id="streets" className="wide">
    <h2>Drei Straßen auf einen Blick</h2>
    <div className="choices">
      <button onClick={() => setShown(shown.toReversed())}>Umdrehen</button>
      <button onClick={() => setShown(shown.slice(1))}>Erste entfernen</button>
      <button onClick={() => setShown(streets)}>Alle zeigen</button>
    </div>
    <ul className="streets">
      {shown.map(({id, name, src}) => <li key={id}>
        <waste-calendar src={src} heading={name} heading-level={3} limit={1} today={today} loading="eager" />
      </li>)}
    </ul>
  </section>;
}
