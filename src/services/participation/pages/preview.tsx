import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit, VisitContext } from '#foundation/ui/context.ts'
import { Filters } from '#foundation/ui/form.tsx'
import { Article, Section, Stack } from '#foundation/ui/layout.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { phaseAt } from '../dialogues/load-dialogue.ts'
import { methodOf } from '../methods/all.ts'
import { type Moment, momentIn, moments, type Role, roles, viewerAs, withDates } from '../phases/as-seen-by.ts'
import { type Phase, rightsPhaseOf } from '../phases/phase.ts'
import { loadPhase, PhaseView } from '../phases/phase-view.tsx'
import { staffTexts } from '../texts/staff.ts'
import { roleWords, standingWords } from '../texts/words.ts'
import { trailToEdit } from './trail.ts'

const query = z.object({
  als: z.enum(roles).catch('visitor'),
  wann: z.enum(moments).catch('during'),
})

/** A phase as each role will see it, before, while and after it runs; nothing in it can be sent. */
export const previewPage = page(access, {
  address: addresses.preview,
  action: 'dialogue.write',
  query,
  async load(work, params, { als, wann }) {
    const found = await phaseAt(work, params)
    const at = { ...found, phase: withDates(found.phase, work.now) }
    const seen = { viewer: viewerAs(als), now: momentIn(at.phase, wann) }
    return { als, wann, seen, shown: await loadPhase({ ...work, ...seen }, at) }
  },
  head: ({ shown }, visit) => ({
    title: `${staffTexts(visit.language).preview}: ${shown.at.phase.title}`,
    noIndex: true,
    trail: trailToEdit(visit, shown.at.dialogue),
  }),
  view({ als, wann, seen, shown }, visit) {
    const { language } = visit
    const t = staffTexts(language)
    const { dialogue, phase } = shown.at
    return (
      <Article title={`${t.preview}: ${phase.title}`} lead={t.previewLead}>
        <Section title={t.rightsTable} id="rechte">
          <Rights phase={phase} />
        </Section>
        <Filters to={addresses.preview({ dialogue: dialogue.slug, phase: phase.slug })}>
          <Select
            name="als"
            label={t.previewAs}
            value={als}
            choices={roles.map((role) => ({ value: role, label: say(roleWords[role], language) }))}
          />
          <Select
            name="wann"
            label={t.previewAt}
            value={wann}
            choices={moments.map((moment) => ({ value: moment, label: say(standingWords[moment], language) }))}
          />
        </Filters>
        <VisitContext.Provider value={{ ...visit, ...seen }}>
          <fieldset class="as-seen" disabled>
            <legend>
              {say(roleWords[als], language)}: {say(standingWords[wann], language)}
            </legend>
            <Stack>
              <PhaseView of={shown} />
            </Stack>
          </fieldset>
        </VisitContext.Provider>
      </Article>
    )
  },
})

/** Deed × role, each with the moments in which it is allowed. */
const Rights: FC<{ phase: Phase }> = ({ phase }) => {
  const { language, space } = useVisit()
  const t = staffTexts(language)
  const method = methodOf(phase.method)
  const table = method.access
  if (!table) return <p>{t.nothingToDo}</p>
  const allowed = (action: string, role: Role): Moment[] =>
    moments.filter((moment) => {
      const subject = { phase: rightsPhaseOf(phase, momentIn(phase, moment)) }
      return table.rules[action]?.some((rule) => rule.allows(viewerAs(role), space, subject))
    })
  return (
    <DataTable
      caption={t.rightsTable}
      captionOutOfSight
      columns={[
        { label: t.deed, value: (action) => say(method.deeds[action] ?? { de: action, en: action }, language) },
        ...roles.map((role) => ({
          label: say(roleWords[role], language),
          value: (action: string) =>
            allowed(action, role)
              .map((moment) => say(standingWords[moment], language))
              .join(', ') || t.no,
        })),
      ]}
      rows={Object.keys(table.rules)}
    />
  )
}
