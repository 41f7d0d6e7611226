import 'stadtbausteine/themes/base.css';
import {hydrate} from 'svelte';
import '../../shared/page.css';
import {define} from './define';
import ServerPage from './server-page.svelte';

const late = location.search === '?late';
if (!late) await define();
hydrate(ServerPage, {target: document.querySelector('#app')!});
if (late) document.addEventListener('click', define, {once: true});
