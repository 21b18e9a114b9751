import type { Space } from '#foundation/http/visit.ts'
import type { Everything, Module, Service } from './manifest.ts'

/** Whether a service runs in a space: it is made for this kind of space, and runs in every one or was switched on. */
export const runsIn = (
  { id, only, everywhere }: Pick<Service, 'id' | 'only' | 'everywhere'>,
  { kind, services }: Pick<Space, 'kind' | 'services'>,
): boolean => (!only || only === kind) && (everywhere === true || services.includes(id))

/** The modules that work in a space: all of commons, and the services that run there. */
export function modulesIn({ modules, services }: Everything, space: Pick<Space, 'kind' | 'services'>): Module[] {
  const off = new Set(
    services()
      .filter((service) => !runsIn(service, space))
      .map(({ id }) => id),
  )
  return modules().filter(({ id }) => !off.has(id))
}
