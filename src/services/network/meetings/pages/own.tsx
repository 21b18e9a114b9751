import { page } from '#foundation/http/route.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { PrintButton } from '#foundation/ui/islands.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { meetingAddresses as addresses } from '../addresses.ts'
import { meetingAt, subject } from '../load.ts'
import { itemsOf } from '../queries.ts'
import { overlaps } from '../rules/conflicts.ts'
import { texts } from '../texts/texts.ts'
import { Programme } from './programme.tsx'

/** What one has chosen, in the order of the day; what is at the same time is said. */
export const ownPage = page(access, {
  address: addresses.own,
  action: 'programme.own',
  only: 'network',
  async load(work, params) {
    const at = await meetingAt(work, params)
    const items = await itemsOf(work.tx, work.space.id, at.meeting.id, work.viewer.person)
    return { ...at, items: items.filter(({ mine }) => mine) }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).ownProgramme,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, items }, { language }) {
    const t = texts(language)
    const clashing = items.flatMap((one, index) =>
      items.slice(index + 1).flatMap((other) => (overlaps(one, other) ? [[one, other] as const] : [])),
    )
    return (
      <Article title={t.ownProgramme} kicker={meeting.title} lead={t.ownLead}>
        {clashing.length > 0 && (
          <Notice kind="warning">
            <ul>
              {clashing.map(([one, other]) => (
                <li>
                  {one.title} / {other.title}: {t.parallel}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {items.length === 0 ? (
          <EmptyState title={t.ownEmpty} icon="pin">
            <p>{t.ownEmptyHint}</p>
          </EmptyState>
        ) : (
          <>
            <PrintButton />
            <Programme of={items} meeting={meeting} level={2} />
          </>
        )}
        <ActionLink to={addresses.meeting({ treff: meeting.slug })} icon="back">
          {t.back}
        </ActionLink>
      </Article>
    )
  },
})
