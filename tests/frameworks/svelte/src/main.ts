import 'stadtbausteine/themes/base.css';
import {mount} from 'svelte';
import '../../shared/page.css';
import App from './app.svelte';
import {define} from './define';

const late = location.search === '?late';
if (!late) await define();
mount(App, {target: document.querySelector('#app')!});
if (late) document.addEventListener('click', define, {once: true});
