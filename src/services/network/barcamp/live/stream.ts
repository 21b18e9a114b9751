import type { Child } from 'hono/jsx'
import { z } from 'zod'
import type { LiveReading } from '#foundation/http/live.ts'
import { api } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { access } from '../../access.ts'
import { roomsOf } from '../../meetings/queries.ts'
import { campAt } from '../load.ts'
import { drawGrid } from '../pages/grid.tsx'
import { sessionsOf, slotsOf } from '../queries.ts'
import { liveAddresses as addresses } from './addresses.ts'
import { boardOf } from './board.ts'
import { markOf } from './mark.ts'
import { drawBoard } from './pages/board.tsx'

type Draw = (reading: LiveReading, meeting: string, treff: string) => Promise<(visit: Visit) => Child>

/** Parts that come with the message; another page is only told that something changed. */
const drawn: Readonly<Record<string, Draw | undefined>> = {
  tafel: async (reading, meeting, treff) => drawBoard(await boardOf(reading, meeting), treff),
  async raster({ tx, space }, meeting, treff) {
    const rooms = await roomsOf(tx, space.id, meeting)
    const slots = await slotsOf(tx, space.id, meeting)
    return drawGrid({ rooms, slots, sessions: await sessionsOf(tx, space.id, meeting, null) }, treff)
  },
}

/** Tells everybody who may read the barcamp when something of it has changed; the board comes with it. */
export const stream = api(access, {
  address: addresses.stream,
  action: 'exchange.read',
  only: 'network',
  query: z.object({
    teil: z.enum(['', 'tafel', 'raster']).catch(''),
    stand: z.string().max(40).catch(''),
  }),
  async answer(work, params, { teil, stand }) {
    const { meeting } = await campAt(work, params)
    const { id, slug } = meeting
    return work.follow(
      {
        thing: `network.camp ${id}`,
        part: teil,
        mark: (reading) => markOf(reading, id),
        draw: drawn[teil] && ((reading) => drawn[teil]?.(reading, id, slug) as ReturnType<Draw>),
      },
      stand,
    )
  },
})
