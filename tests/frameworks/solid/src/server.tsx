import {generateHydrationScript, renderToString} from 'solid-js/web';
import 'stadtbausteine/components/city-events.js';
import 'stadtbausteine/components/waste-calendar.js';
import {ServerPage} from './server-page';

/** The page's markup, and the line of script that hydration asks for. */
export const render = () => generateHydrationScript() + renderToString(() => <ServerPage />);
