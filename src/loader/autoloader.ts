/**
 * The one script a page needs: `<script type="module" src="…/stadtbausteine.js">`. It imports a widget's
 * module when its tag first appears and asks for what that module imports at the same time.
 */
import {discover} from './discovery.js';

/** Per tag the files its module imports, relative to this one. Written in by the build. */
declare const __WIDGETS__: Readonly<Record<string, readonly string[]>>;

const widgets = __WIDGETS__;
const address = (file: string) => new URL(file, import.meta.url).href;

function preload(file: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address(file);
  document.head.append(link);
}

function load(tag: string): void {
  widgets[tag]?.forEach(preload);
  import(address(`components/${tag}.js`)).catch((error: unknown) => {
    console.error(`stadtbausteine: <${tag}> could not be loaded`, error);
  });
}

const watch = discover(Object.keys(widgets), load);
watch(document);

/** Looks for widgets in a shadow root that was attached to an element already standing in the page. */
export {watch as discover};
