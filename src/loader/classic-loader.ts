/**
 * The autoloader for pages whose content management system strips `type="module"`:
 * `<script src="…/loader.js">`. It finds the autoloader beside itself and hands on what its tag says.
 */
const script = document.currentScript as HTMLScriptElement | null;

interface Autoloader {
  configure(data: DOMStringMap): void;
}

if (script?.src) {
  import(new URL('stadtbausteine.js', script.src).href).then(
    ({configure}: Autoloader) => configure(script.dataset),
    (error: unknown) => console.error('stadtbausteine: the autoloader could not be loaded', error));
} else {
  console.error('stadtbausteine: loader.js has to stand in a script tag of its own');
}

export {};
