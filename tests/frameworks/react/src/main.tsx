import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import 'stadtbausteine/themes/base.css';
import '../../shared/page.css';
import {App} from './app';
import {define} from './define';

const late = location.search === '?late';
if (!late) await define();
createRoot(document.querySelector('#app')!).render(<StrictMode><App /></StrictMode>);
if (late) document.addEventListener('click', define, {once: true});
