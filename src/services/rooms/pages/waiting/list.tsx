import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { dateRange, dateTime, relativeDay } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { TabLinks } from '#foundation/ui/navigation.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { settledBy } from '../../rights.ts'
import { lengthWords } from '../../texts/lengths.ts'
import { waitingTexts } from '../../texts/waiting.ts'
import { waitingProviderTexts } from '../../texts/waiting-provider.ts'
import { waitingStateWords } from '../../texts/waiting-words.ts'
import { type Listed, waitingsOfProviders } from '../../waiting/waiting-queries.ts'
import { ProviderPage } from '../provider-page.tsx'
import { requestsTrail } from '../requests/request.tsx'

const query = z.object({ ansicht: z.enum(['wartend', 'beendet']).catch('wartend') })

/** Who waits for what, by room and time, in the order in which it is their turn. */
export const waitingListPage = page(access, {
  address: addresses.waitingList,
  action: 'booking.queue',
  showsPersons: true,
  query,
  async load(work, _params, { ansicht }) {
    const ended = ansicht === 'beendet'
    return { ended, entries: await waitingsOfProviders(work, settledBy(work.viewer), ended) }
  },
  head: (_data, visit) => ({
    title: waitingProviderTexts(visit.language).title,
    trail: requestsTrail(visit),
    noIndex: true,
    wide: true,
  }),
  view({ ended, entries }, visit) {
    const t = waitingProviderTexts(visit.language)
    return (
      <ProviderPage title={t.title} lead={t.lead}>
        {may(visit, access, 'resource.offer') && (
          <Row>
            <ActionLink to={addresses.enterWaiting()} look="second" icon="add">
              {t.enter}
            </ActionLink>
          </Row>
        )}
        <TabLinks
          label={t.views}
          items={[
            { to: addresses.waitingList(), label: t.active, current: ended ? undefined : 'page' },
            { to: addresses.waitingList({ ansicht: 'beendet' }), label: t.ended, current: ended ? 'page' : undefined },
          ]}
        />
        {entries.length === 0 && (
          <EmptyState title={ended ? t.noneEnded : t.none} icon="clock">
            {!ended && <p>{t.noneHint}</p>}
          </EmptyState>
        )}
        {[...Map.groupBy(entries, ({ resource }) => resource).values()].map((ofRoom) => (
          <OfRoom entries={ofRoom} ended={ended} />
        ))}
      </ProviderPage>
    )
  },
})

const OfRoom: FC<{ entries: readonly Listed[]; ended: boolean }> = ({ entries, ended }) => {
  const { language, now } = useVisit()
  const t = waitingProviderTexts(language)
  const [first] = entries
  if (!first) return null
  const title = `${first.title}, ${first.building}`
  return (
    <Section title={title} id={`raum-${first.slug}`}>
      <DataTable
        caption={title}
        captionOutOfSight
        rows={entries}
        columns={[
          {
            label: t.when,
            moment: true,
            value: ({ id, span, flexibleMinutes }) => (
              <>
                <Link to={addresses.waitingRequest({ waiting: id })}>{dateRange(span, language)}</Link>
                {flexibleMinutes > 0 && (
                  <span class="small"> {waitingTexts(language).moved(lengthWords(flexibleMinutes, language))}</span>
                )}
              </>
            ),
          },
          ...(ended ? [] : [{ label: t.place, value: ({ before }: Listed) => `${before + 1}.`, number: true }]),
          { label: t.who, value: whoWaits },
          { label: t.since, value: ({ madeAt }) => relativeDay(madeAt, now, language) },
          {
            label: t.state,
            value: ({ state, offer }) =>
              state === 'offered' || state === 'accepted' ? (
                <StatusTag tone="success">
                  {state === 'offered' && offer
                    ? t.openUntil(dateTime(offer.until, language))
                    : waitingStateWords(state, language)}
                </StatusTag>
              ) : (
                waitingStateWords(state, language)
              ),
          },
        ]}
      />
    </Section>
  )
}

/** The organisation and the person; for several seats, how many. */
export const whoWaits = ({ bookerName, name, quantity }: Pick<Listed, 'bookerName' | 'name' | 'quantity'>): string =>
  [bookerName, name].filter(Boolean).join(', ') + (quantity > 1 ? ` (${quantity} ×)` : '')
