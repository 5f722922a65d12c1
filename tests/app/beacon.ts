import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Beacon {
  readonly address: string;
  /** Every path that anybody asked for. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** A server that answers anything and remembers what it was asked. */
export async function startBeacon(): Promise<Beacon> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
