import {bootstrapApplication} from '@angular/platform-browser';
import {App} from './app';
import {define} from './define';

const late = location.search === '?late';
if (!late) await define();
await bootstrapApplication(App);
if (late) document.addEventListener('click', define, {once: true});
