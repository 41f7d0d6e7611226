/**
 * The autoloader for pages whose content management system strips `type="module"`:
 * `<script src="…/loader.js">`. It finds the autoloader beside itself.
 */
const script = document.currentScript as HTMLScriptElement | null;

if (script?.src) {
  import(new URL('stadtbausteine.js', script.src).href).catch((error: unknown) => {
    console.error('stadtbausteine: the autoloader could not be loaded', error);
  });
} else {
  console.error('stadtbausteine: loader.js has to stand in a script tag of its own');
}

export {};
