import { page } from '#foundation/http/route.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { meetingAddresses } from '../../meetings/addresses.ts'
import { subject } from '../../meetings/load.ts'
import { trailTo } from '../../pieces.tsx'
import { materialAddresses as addresses } from '../addresses.ts'
import { MaterialLines } from '../lines.tsx'
import { materialsAt, mayAdd } from '../load.ts'
import { materialsOf } from '../queries.ts'
import { texts } from '../texts.ts'

/** Everything that was shown at a meeting, as far as the reader may have it. */
export const listPage = page(access, {
  address: addresses.list,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work, params) {
    const at = await materialsAt(work, params)
    const of = { meeting: at.meeting.id }
    return { ...at, all: await materialsOf(work.tx, work.space.id, work.viewer, of, at.runs) }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).title,
    noIndex: true,
    trail: trailTo(visit, { to: meetingAddresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ all, ...at }, { language }) {
    const t = texts(language)
    const treff = at.meeting.slug
    return (
      <Article title={t.title} kicker={at.meeting.title} lead={t.lead}>
        {all.length > 0 ? (
          <MaterialLines of={all} treff={treff} runs={at.runs} places />
        ) : (
          <EmptyState title={t.none} icon="download">
            <p>{t.noneHint}</p>
          </EmptyState>
        )}
        <Row>
          {mayAdd(at) && (
            <ActionLink to={addresses.add({ treff })} icon="add">
              {t.add}
            </ActionLink>
          )}
          <ActionLink to={meetingAddresses.meeting({ treff })} icon="back">
            {t.back}
          </ActionLink>
        </Row>
      </Article>
    )
  },
})
