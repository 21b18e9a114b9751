import type { Everything, Module } from '#commons/manifest.ts'
import { personalData } from '#commons/privacy/personal-data.ts'
import { access } from './access.ts'
import { carryEdge } from './carry.ts'
import { linkThings, unlinkThings } from './commands/edit-links.ts'
import { deeds } from './deeds.ts'
import { kindsFrom } from './kinds.ts'
import { namedThing } from './named.ts'
import { editPage } from './pages/edit.tsx'

const personal = personalData({
  'links.edge.made_by': {
    why: {
      de: 'zeigt der Verwaltung, wer zwei Dinge verknüpft hat',
      en: 'shows the administration who linked two things',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: { de: 'solange es die Verknüpfung gibt', en: 'as long as the link exists' },
    onDeletion: 'forget',
    exported: ['relation', 'from_kind', 'to_kind', 'made_at'],
  },
})

/** Typed links between any two things of any services, also across districts. */
export function linksModule(everything: Everything): Module {
  kindsFrom(() => everything.modules().flatMap(({ links }) => links ?? []))
  return {
    id: 'links',
    folder: 'commons/links',
    access: [access],
    personal,
    deeds,
    named: [namedThing],
    jobs: [carryEdge],
    routes: [editPage, linkThings, unlinkThings],
  }
}
