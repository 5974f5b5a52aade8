import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The server serves dist/ on its own port; `vite dev` passes what it does not serve itself on to it.
export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
  server: { proxy: { '/api': 'http://localhost:4000', '/trpc': 'http://localhost:4000' } },
});
