/** Serves out/ with the headers of out/_headers, as a production host would. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

/** The rules of a _headers file: [address or prefix*, [[name, value] ...]]. */
function readRules(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [address, ...lines] = block.split('\n');
      return [
        address.trim(),
        lines.map((l) =>
          l
            .trim()
            .match(/^([^:]+):\s*(.*)$/)
            .slice(1),
        ),
      ];
    });
}

const matches = (rule, address) =>
  rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : rule === address;

/** @returns a server that is not listening yet. */
export function siteServer(folder = 'out') {
  const rules = readRules(`${folder}/_headers`);
  const setHeaders = (res, address) => {
    for (const [rule, headers] of rules)
      if (matches(rule, address)) for (const [name, value] of headers) res.setHeader(name, value);
  };
  const notFound = existsSync(`${folder}/404.html`) ? readFileSync(`${folder}/404.html`) : 'Not found';
  const files = sirv(folder, {
    etag: true,
    setHeaders: (res, address) => setHeaders(res, address),
    onNoMatch: (_, res) => {
      res.statusCode = 404;
      setHeaders(res, '/404.html');
      res.setHeader('Content-Type', 'text/html; charset=utf-8');
      res.end(notFound);
    },
  });
  return createServer(files);
}

/** Listens, or says in one line why not. */
export function listen(server, port) {
  return new Promise((resolve) => {
    server.once('error', (error) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`
          : error.message;
      console.error(why);
      process.exit(1);
    });
    server.listen(port, () => resolve(server.address().port));
  });
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const port = await listen(siteServer(), Number(process.env.PORT ?? 3000));
  console.log(`Serving out/ on http://localhost:${port}`);
}
