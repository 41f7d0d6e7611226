import {hydrateRoot} from 'react-dom/client';
import 'stadtbausteine/themes/base.css';
import '../../shared/page.css';
import {define} from './define';
import {ServerPage} from './server-page';

const late = location.search === '?late';
if (!late) await define();
hydrateRoot(document.querySelector('#app')!, <ServerPage />, {onRecoverableError: (error) => console.error(error)});
if (late) document.addEventListener('click', define, {once: true});
