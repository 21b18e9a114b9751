import type { Everything, Part, PartWork } from '#commons/manifest.ts'
import { runsIn } from '#commons/running.ts'
import type { Space } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'

/** Bodies without a district here take part in the network by this one. */
export const networkMember: Part = {
  id: 'network.member',
  name: { de: 'Mitglied des Netzwerks', en: 'Member of the network' },
  what: {
    de: 'Nimmt an Treffen, Herausforderungen und Gruppen des Netzwerks teil, ohne eigenen Landkreis.',
    en: 'Takes part in meetings, challenges and groups of the network, without a district here.',
  },
}

/** Parts one can apply for here: those of the network in the network, those of services that run here in a district. */
export function partsHere({ modules, services }: Everything, space: Pick<Space, 'kind' | 'services'>): readonly Part[] {
  const off = new Set(services().flatMap((service) => (runsIn(service, space) ? [] : [service.id])))
  return modules()
    .filter(({ id }) => space.kind === 'network' || !off.has(id))
    .flatMap(({ parts }) => parts ?? [])
    .filter(({ id }) => id.startsWith('network.') === (space.kind === 'network'))
}

/** The name of a part, whether or not one can apply for it here; its id when no module knows it any more. */
export function partName({ modules }: Everything, part: string, language: Language): string {
  const found = modules()
    .flatMap(({ parts }) => parts ?? [])
    .find(({ id }) => id === part)
  return found ? say(found.name, language) : part
}

/** An organisation's admission to a part has begun or ended here: whoever brings the part does what follows. */
export async function admissionChanged(
  { modules }: Everything,
  work: PartWork,
  { part, organisation }: { readonly part: string; readonly organisation: string },
): Promise<void> {
  for (const one of modules().flatMap(({ parts }) => parts ?? []))
    if (one.id === part) await one.changed?.(work, organisation)
}
