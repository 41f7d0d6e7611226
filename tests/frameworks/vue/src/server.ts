import 'stadtbausteine/components/city-events.js';
import 'stadtbausteine/components/waste-calendar.js';
import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import ServerPage from './server-page.vue';

/** The page's markup. */
export const render = () => renderToString(createSSRApp(ServerPage));
