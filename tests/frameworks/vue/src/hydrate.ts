import 'stadtbausteine/themes/base.css';
import {createSSRApp} from 'vue';
import '../../shared/page.css';
import {define} from './define';
import ServerPage from './server-page.vue';

const late = location.search === '?late';
if (!late) await define();
createSSRApp(ServerPage).mount('#app');
if (late) document.addEventListener('click', define, {once: true});
