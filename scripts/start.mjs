/** `npm start`: installs what is missing, builds what is stale, serves the site. */
import { createServer } from 'node:net';
import { build, install } from './lib.mjs';

const asked = process.env.PORT ?? '3000';
const port = Number(asked);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a number from 0 to 65535, not "${asked}".`);
  process.exit(1);
}

/** Ask for the port before the long build: a taken port should be said at once. */
await new Promise((resolve) => {
  const probe = createServer();
  probe.once('error', (e) => {
    console.error(
      e.code === 'EADDRINUSE'
        ? `Port ${port} is in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`
        : e.message,
    );
    process.exit(1);
  });
  probe.listen(port, () => probe.close(resolve));
});

install();
build();
const { listen, siteServer } = await import('./serve.mjs');
const used = await listen(siteServer(), port);
console.log(`School Support is on http://localhost:${used}  (stop with Ctrl+C)`);
