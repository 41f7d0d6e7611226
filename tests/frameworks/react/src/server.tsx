import {renderToString} from 'react-dom/server';
import 'stadtbausteine/components/city-events.js';
import 'stadtbausteine/components/waste-calendar.js';
import {ServerPage} from './server-page';

/** The page's markup. */
export const render = () => renderToString(<ServerPage />);
