import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/properties.ts'],
    testTimeout: 30_000,
    // Left to itself it leaves one core of two unused.
    maxWorkers: 2,
  },
});
