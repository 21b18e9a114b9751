import { type ServerType, serve } from '@hono/node-server'
import type { Peer } from './server.ts'

/**
 * Gives the server a port.
 * @returns the port (useful with 0) and a stop that lets running requests end (10 s at most)
 */
export function listen(
  fetch: (request: Request, peer: Peer) => Promise<Response>,
  port: number,
  host?: string,
): Promise<{ port: number; stop: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve(
      {
        fetch: (request, env) =>
          fetch(request, {
            address:
              (env as { incoming?: { socket?: { remoteAddress?: string } } }).incoming?.socket?.remoteAddress ?? '',
          }),
        port,
        ...(host ? { hostname: host } : {}),
        autoCleanupIncoming: false,
      },
      (info) =>
        resolve({
          port: info.port,
          stop: () =>
            new Promise((stopped) => {
              const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 10_000)
              server.close(() => {
                clearTimeout(late)
                stopped()
              })
              if ('closeIdleConnections' in server) server.closeIdleConnections()
            }),
        }),
    )
    // Longer than proxies keep a connection they do not use (nginx: 60 s): otherwise one is closed the moment a request comes on it, and
    // somebody sees an error for nothing. Node's own five seconds are too few.
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = 75_000
    server.on('error', reject)
  })
}
