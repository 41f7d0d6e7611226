import {render} from 'solid-js/web';
import 'stadtbausteine/themes/base.css';
import '../../shared/page.css';
import {App} from './app';
import {define} from './define';

const late = location.search === '?late';
if (!late) await define();
render(() => <App />, document.querySelector('#app')!);
if (late) document.addEventListener('click', define, {once: true});
