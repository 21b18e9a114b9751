import { z } from 'zod'
import { deskTrail } from '#commons/desk/trail.ts'
import { page } from '#foundation/http/route.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { TabLinks } from '#foundation/ui/navigation.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { listCases, type WaitingCase } from '../queries.ts'
import { texts } from '../texts.ts'

const query = z.object({ ansicht: z.enum(['offen', 'erledigt']).default('offen') })

export const casesPage = page(access, {
  address: addresses.cases,
  action: 'case.decide',
  query,
  load: async ({ tx, space }, _params, { ansicht }) => {
    const done = ansicht === 'erledigt'
    return { done, cases: await listCases(tx, space.id, { done, limit: 100 }) }
  },
  head: (_data, visit) => ({ title: texts(visit.language).casesTitle, noIndex: true, trail: deskTrail(visit) }),
  view({ done, cases }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.casesTitle}>
        <TabLinks
          label={t.casesTitle}
          items={[
            { to: addresses.cases(), label: t.waiting, current: done ? undefined : 'page' },
            { to: addresses.cases({ ansicht: 'erledigt' }), label: t.done, current: done ? 'page' : undefined },
          ]}
        />
        {cases.length === 0 ? (
          <EmptyState title={done ? t.noneDone : t.noneWaiting} icon="check">
            {!done && <p>{t.noneWaitingHint}</p>}
          </EmptyState>
        ) : (
          <DataTable
            caption={done ? t.done : t.waiting}
            captionOutOfSight
            rows={cases}
            columns={[
              { label: t.colThing, value: ({ id, title }) => <Link to={addresses.case({ case: id })}>{title}</Link> },
              { label: t.colState, value: stateOf },
              { label: t.colReports, value: ({ reports }) => String(reports), number: true },
              { label: t.colSince, value: ({ since }) => dateTime(since, language) },
            ]}
          />
        )}
      </Article>
    )
    function stateOf({ state, decision, outcome }: WaitingCase) {
      if (state === 'open') return <StatusTag tone="warning">{t.stateOpen}</StatusTag>
      if (state === 'objected')
        return (
          <StatusTag tone="danger" icon="flag">
            {t.stateObjected}
          </StatusTag>
        )
      if (outcome) return outcome === 'reversed' ? t.outcomeReversed : t.outcomeUpheld
      return decision === 'hide' ? t.decisionHide : decision === 'restore' ? t.decisionRestore : t.decisionLeave
    }
  },
})
