import 'stadtbausteine/components/city-events.js';
import 'stadtbausteine/components/waste-calendar.js';
import {render as renderPage} from 'svelte/server';
import ServerPage from './server-page.svelte';

/** The page's markup. */
export const render = () => renderPage(ServerPage).body;
