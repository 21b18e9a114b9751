import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { places } from '#commons/front/addresses.ts'
import { Lines } from '#commons/gatherings/registration-state.tsx'
import { found, missing } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { type Offer, offerFor, type Typed } from '../../bookings/offer.ts'
import { resourceBySlug } from '../../queries.ts'
import type { Resource } from '../../resource.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { lengthWords } from '../../texts/lengths.ts'
import { problemWords } from '../../texts/problems.ts'
import { waitingTexts } from '../../texts/waiting.ts'
import type { WaitingRule } from '../../waiting/waiting.ts'
import { aheadOf, waitingRuleOf } from '../../waiting/waiting-queries.ts'
import { ContactInputs } from '../who-inputs.tsx'
import { wishOf } from './wish-of.ts'
import { WishedInputs } from './wished-inputs.tsx'

const one = z.string().max(40).optional().catch(undefined)
const query = z.object({ tag: one, von: one, bistag: one, bis: one, personen: one, gruppe: one, zweck: one })

/** A resource one can book here, and so wait for. */
export async function waitable(work: Pick<Work, 'tx' | 'space' | 'language'>, slug: string): Promise<Resource> {
  const resource = found(await resourceBySlug(work.tx, work.space.id, slug, work.language))
  if (resource.state !== 'published' || resource.hidden || !resource.admitted) missing()
  return resource
}

/** Puts oneself on the list for a time; says first how many wait already. */
export const waitPage = page(access, {
  address: addresses.wait,
  action: 'booking.make',
  query,
  async load(work, params, asked) {
    const resource = await waitable(work, params.resource)
    const typed: Typed = work.attempt?.form === addresses.wait.path ? work.attempt.values : asked
    const as = work.viewer.memberships.length > 0 ? 'organisation' : work.viewer.person ? 'account' : 'guest'
    const offer = await offerFor(work, resource, typed, as)
    const ahead =
      offer.kind === 'taken' ? await aheadOf(work, resource, { span: offer.span, flexibleMinutes: 0 }) : null
    return { resource, typed, offer, ahead, rule: await waitingRuleOf(work, resource.id) }
  },
  head: ({ resource }, visit) => ({
    title: waitingTexts(visit.language).title(resource.title),
    trail: [{ href: hrefFor(visit, addresses.resource({ resource: resource.slug })), label: resource.title }],
    noIndex: true,
  }),
  view({ resource, typed, offer, ahead, rule }, { language }) {
    const t = waitingTexts(language)
    return (
      <Article title={t.title(resource.title)} lead={rule.open ? t.lead : undefined}>
        {rule.open ? (
          <Columns>
            <div class="stack">
              <Standing offer={offer} ahead={ahead} resource={resource} typed={typed} />
              <WaitForm resource={resource} typed={typed} />
            </div>
            <How rule={rule} />
          </Columns>
        ) : (
          <EmptyState title={t.noList} icon="clock">
            <p>{t.noListHint}</p>
            <ActionLink to={addresses.list()}>{bookingTexts(language).otherRooms}</ActionLink>
          </EmptyState>
        )}
        <p>
          <ActionLink to={addresses.resource({ resource: resource.slug })}>
            {bookingTexts(language).backTo(resource.title)}
          </ActionLink>
        </p>
      </Article>
    )
  },
})

/** How it stands with the time that was asked for. */
const Standing: FC<{ offer: Offer; ahead: number | null; resource: Resource; typed: Typed }> = ({
  offer,
  ahead,
  resource,
  typed,
}) => {
  const { language } = useVisit()
  const t = waitingTexts(language)
  switch (offer.kind) {
    case 'taken':
      return (
        <Notice kind="info" title={t.taken}>
          <p>{dateRange(offer.span, language)}</p>
          <p>{t.ahead(ahead ?? 0)}</p>
        </Notice>
      )
    case 'free':
      // Of seats there may be one, while several are wanted.
      return resource.takes === 'one' ? null : (
        <Notice kind="success" title={t.isFree}>
          <p>{dateRange(offer.span, language)}</p>
          <ActionLink to={addresses.book({ resource: resource.slug }, wishOf(typed))} look="button">
            {t.bookNow}
          </ActionLink>
        </Notice>
      )
    case 'not-allowed':
      return offer.problem ? (
        <Notice kind="warning" title={bookingTexts(language).notPossible}>
          <p>{problemWords(offer.problem, language)}</p>
        </Notice>
      ) : null
    default:
      return null
  }
}

const How: FC<{ rule: WaitingRule }> = ({ rule }) => {
  const { language } = useVisit()
  const t = waitingTexts(language)
  return (
    <Section title={t.how} id="wie">
      <div class="prose">
        <ul>
          <li>{t.howOrder}</li>
          <li>{t.howOffer(lengthWords(rule.answerHours * 60, language))}</li>
          <li>{t.howFit}</li>
          <li>{t.howFree}</li>
        </ul>
      </div>
    </Section>
  )
}

const WaitForm: FC<{ resource: Resource; typed: Typed }> = ({ resource, typed }) => {
  const visit = useVisit()
  const { viewer, language } = visit
  const t = waitingTexts(language)
  const b = bookingTexts(language)
  const guest = viewer.person === null
  const here = visit.url.pathname + visit.url.search
  return (
    <Form path={addresses.wait.path} action={addresses.wait({ resource: resource.slug })} submit={t.submit}>
      <Section title={t.wish} id="wann">
        <WishedInputs typed={typed} resource={resource} />
      </Section>
      <Section title={t.who} id="wer">
        {guest && (
          <p>
            {t.asGuest}{' '}
            <Link to={{ href: `${hrefFor(visit, places.login())}?weiter=${encodeURIComponent(here)}` }}>
              {b.haveAccount}
            </Link>
          </p>
        )}
        <ContactInputs resource={resource} mailHint={t.mailHint} phoneHint={t.phoneHint} wordsHint={t.wordsHint} />
        <Details summary={b.dataTitle}>
          <p>
            <Lines of={t.dataText} />
          </p>
        </Details>
      </Section>
    </Form>
  )
}

/** After the guest's form: what is still to be done. */
export const waitLookForMailPage = page(access, {
  address: addresses.waitLookForMail,
  action: 'booking.make',
  load: (work, { resource }) => waitable(work, resource),
  head: (_resource, { language }) => ({ title: bookingTexts(language).lookForMail, noIndex: true }),
  view({ slug, title }, { language }) {
    const t = waitingTexts(language)
    return (
      <Article title={bookingTexts(language).lookForMail} lead={<Lines of={t.lookForMailLead} />} kicker={title}>
        <p>
          <Lines of={t.noMail} />
        </p>
        <p>
          <Link to={addresses.resource({ resource: slug })}>{bookingTexts(language).backTo(title)}</Link>
        </p>
      </Article>
    )
  },
})
