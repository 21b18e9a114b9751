import { optionalId } from '#foundation/http/fields.ts'
import { goTo, missing } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Section, Stack } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { feedsOf, makeFeedAddress, revokeFeedAddress } from '../../feeds/feed-address.ts'
import { feedNotices, feedTexts } from '../../texts/feeds.ts'
import { ProviderPage } from '../provider-page.tsx'
import { requestsTrail } from '../requests/request.tsx'

/** Secret addresses of the calendar with all bookings: made, made anew, revoked; one per provider. */
export const subscribePage = page(access, {
  address: addresses.providerFeeds,
  action: 'booking.queue',
  load: feedsOf,
  head: (_data, visit) => ({
    title: feedTexts(visit.language).title,
    trail: requestsTrail(visit),
    noIndex: true,
    wide: true,
  }),
  view(feeds, { language, space }) {
    const t = feedTexts(language)
    return (
      <ProviderPage title={t.title} lead={t.lead}>
        <p>{t.secret}</p>
        {feeds.length === 0 && (
          <EmptyState title={t.nothing} icon="calendar">
            <p>{t.nothingHint}</p>
          </EmptyState>
        )}
        {feeds.map(({ organisation, name, since }, index) => (
          <Section title={name ?? space.name} id={`adresse-${index + 1}`}>
            <Stack>
              <p>{since ? t.since(date(since, language)) : t.none}</p>
              <Form path={addresses.makeFeed.path} prefix={`m${index}-`} submit={since ? t.makeNew : t.make}>
                {since && <p class="quiet">{t.makeNewHint}</p>}
                <HiddenInput name="organisation" value={organisation ?? ''} />
              </Form>
              {since && (
                <Form path={addresses.revokeFeed.path} prefix={`w${index}-`} submit={t.revoke}>
                  <HiddenInput name="organisation" value={organisation ?? ''} />
                </Form>
              )}
            </Stack>
          </Section>
        ))}
        <p class="small">{t.busyHint}</p>
      </ProviderPage>
    )
  },
})

const changing = { action: 'booking.queue', page: subscribePage, fields: { organisation: optionalId() } } as const

export const makeFeedForm = form(access, {
  ...changing,
  address: addresses.makeFeed,
  async run(work, { organisation }) {
    const mine = (await feedsOf(work)).some((feed) => feed.organisation === organisation)
    if (!mine || !work.viewer.person) missing()
    const token = await makeFeedAddress(work, work.viewer.person, organisation)
    const href = work.origin + hrefFor({ ...work, language: 'de' }, addresses.providerFeed({ file: `${token}.ics` }))
    return goTo(addresses.providerFeeds(), feedNotices.made(href))
  },
})

export const revokeFeedForm = form(access, {
  ...changing,
  address: addresses.revokeFeed,
  async run(work, { organisation }) {
    await revokeFeedAddress(work, work.viewer.person, organisation)
    return goTo(addresses.providerFeeds(), feedNotices.revoked)
  },
})
