import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { type Enterable, enterable } from '../../bookings/request-queries.ts'
import { offeredBy } from '../../rights.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { requestTexts } from '../../texts/requests.ts'
import { waitingProviderTexts } from '../../texts/waiting-provider.ts'
import { requestsTrail } from '../requests/request.tsx'
import { WishedInputs } from './wished-inputs.tsx'

const query = z.object({ raum: z.uuid().optional().catch(undefined), tag: z.iso.date().optional().catch(undefined) })

/** Puts somebody on a list who has called. */
export const enterWaitingPage = page(access, {
  address: addresses.enterWaiting,
  action: 'resource.offer',
  query,
  load: async (work, _params, chosen) => ({ chosen, resources: await enterable(work, offeredBy(work.viewer)) }),
  head: (_data, visit) => ({
    title: waitingProviderTexts(visit.language).enter,
    trail: [
      ...requestsTrail(visit),
      { href: hrefFor(visit, addresses.waitingList()), label: waitingProviderTexts(visit.language).title },
    ],
    noIndex: true,
  }),
  view({ chosen, resources }, { language }) {
    const t = waitingProviderTexts(language)
    const b = bookingTexts(language)
    return (
      <Article title={t.enter} lead={t.enterLead}>
        {resources.length === 0 ? (
          <EmptyState title={t.noRooms} />
        ) : (
          <Form path={addresses.enterWaiting.path} submit={t.save} cancel={addresses.waitingList()}>
            <Select
              name="resource"
              label={requestTexts(language).resource}
              value={chosen.raum}
              choices={byHouse(resources)}
            />
            <Section title={t.wishedTime} id="wann">
              <WishedInputs typed={{ tag: chosen.tag }} resource={null} />
            </Section>
            <Section title={t.whom} id="wer">
              <TextInput name="name" label={b.name} maxlength={120} autocomplete="off" />
              <Columns as="even">
                <TextInput
                  name="phone"
                  label={b.phone}
                  hint={t.phoneHint}
                  type="tel"
                  maxlength={40}
                  autocomplete="off"
                  optional
                />
                <TextInput
                  name="mail"
                  label={b.mail}
                  hint={t.mailHint}
                  type="email"
                  maxlength={254}
                  autocomplete="off"
                  optional
                />
              </Columns>
              <TextArea name="words" label={t.words} rows={2} maxlength={500} optional />
            </Section>
          </Form>
        )}
      </Article>
    )
  },
})

const byHouse = (resources: readonly Enterable[]) =>
  [...Map.groupBy(resources, ({ building }) => building)].map(([group, inHouse]) => ({
    group,
    choices: inHouse.map(({ id, title }) => ({ value: id, label: title })),
  }))
