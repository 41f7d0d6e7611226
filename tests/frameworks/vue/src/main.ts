import 'stadtbausteine/themes/base.css';
import {createApp} from 'vue';
import '../../shared/page.css';
import App from './app.vue';
import {define} from './define';

const late = location.search === '?late';
if (!late) await define();
createApp(App).mount('#app');
if (late) document.addEventListener('click', define, {once: true});
