import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';

// Only React's development build says where the markup of the server and that of the browser differ.
export default defineConfig(({mode, isSsrBuild}) => ({
  plugins: [react()],
  publicDir: !isSsrBuild && '../shared/public',
  build: {rolldownOptions: {input: mode === 'development' ? 'hydrate.html' : 'index.html'}},
}));
