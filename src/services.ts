import type { Service } from '#commons/manifest.ts'
import { events } from './services/events/service.ts'
import { network } from './services/network/service.ts'
import { news } from './services/news/service.ts'
import { participation } from './services/participation/service.ts'
import { rooms } from './services/rooms/service.ts'
import { strategy } from './services/strategy/service.ts'

/** All services. Whoever adds one adds a line here, and nowhere else. */
export const services: readonly Service[] = [news, events, participation, rooms, strategy, network]
