import type { Duplex } from 'node:stream'

/**
 * Makes a connection send what is written in one turn of the program as one piece: statements that go out together then wake the
 * server once, not one by one. (A tenth of the program's time on a busy machine.)
 */
export function inOneWrite<Stream extends Duplex>(stream: Stream): Stream {
  const write = stream.write.bind(stream)
  let waiting = false
  stream.write = ((...written: Parameters<typeof write>) => {
    if (!waiting) {
      waiting = true
      stream.cork()
      process.nextTick(() => {
        waiting = false
        stream.uncork()
      })
    }
    return write(...written)
  }) as typeof stream.write
  return stream
}
