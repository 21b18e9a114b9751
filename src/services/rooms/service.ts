import type { Service } from '#commons/manifest.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { providerTasks, requestsOnDesk } from './desk.ts'
import { namedBooking, namedBuilding, namedResource } from './named.ts'
import { providerDeeds } from './provider-deeds.ts'
import { roomsPart } from './provider-part.ts'
import { providerRoutes } from './provider-routes.ts'

/** Räume: rooms, seats and things of organisations, municipalities and the district, booked by anybody, never twice. */
export const rooms: Service = {
  id: 'rooms',
  folder: 'services/rooms',
  field: 'education',
  name: { de: 'Räume', en: 'Rooms' },
  summary: {
    de: 'Räume, Arbeitsplätze und Geräte finden und buchen, auch ohne Konto.',
    en: 'Find and book rooms, workplaces and things, also without an account.',
  },
  start: addresses.list(),
  access: [access],
  routes: [...providerRoutes],
  parts: [roomsPart],
  desk: [requestsOnDesk],
  tasks: [...providerTasks],
  deeds: { ...providerDeeds },
  named: [namedResource, namedBuilding, namedBooking],
}
