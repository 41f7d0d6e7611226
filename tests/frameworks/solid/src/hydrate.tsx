import {hydrate} from 'solid-js/web';
import 'stadtbausteine/themes/base.css';
import '../../shared/page.css';
import {define} from './define';
import {ServerPage} from './server-page';

const late = location.search === '?late';
if (!late) await define();
hydrate(() => <ServerPage />, document.querySelector('#app')!);
if (late) document.addEventListener('click', define, {once: true});
