import {defineConfig} from 'vite';
import solid from 'vite-plugin-solid';

// Markup from a server carries marks for hydration, and the code has to look for them.
export default defineConfig(({mode, isSsrBuild}) => ({
  plugins: [solid({ssr: isSsrBuild || mode === 'development'})],
  publicDir: !isSsrBuild && '../shared/public',
  build: {rolldownOptions: {input: mode === 'development' ? 'hydrate.html' : 'index.html'}},
}));
