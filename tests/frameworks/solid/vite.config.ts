import {defineConfig} from 'vite';
import solid from 'vite-plugin-solid';

// What a server renders carries marks for the browser, and code that looks for them.
export default defineConfig(({mode, isSsrBuild}) => ({
  plugins: [solid({ssr: isSsrBuild || mode === 'development'})],
  publicDir: !isSsrBuild && '../shared/public',
  build: {rolldownOptions: {input: mode === 'development' ? 'hydrate.html' : 'index.html'}},
}));
