import type { FC } from 'hono/jsx'
import { addresses as registration } from '#commons/gatherings/addresses.ts'
import { picturesFor } from '#commons/pictures/choose.ts'
import { allWordings } from '#commons/translations/wordings.ts'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type Event, eventBySlug, kind } from '../queries.ts'
import { texts } from '../texts.ts'
import { EventInputs } from './event-inputs.tsx'
import { choosableOrganisers } from './plan.tsx'

/** One event for the forms that change it. */
export const loadEvent = async ({ tx, space }: Work, params: { event: string }) =>
  found(await eventBySlug(tx, space.id, params.event))

/** Whose event it is, as far as rights depend on it. */
export const subjectOf = ({ organisation }: Event) => ({ organisation })

export const editPage = page(access, {
  address: addresses.edit,
  action: 'event.write',
  async load(work, params) {
    const event = await loadEvent(work, params)
    return {
      event,
      wordings: (await allWordings(work.tx, kind, [event.id])).get(event.id),
      ...(await choosableOrganisers(work)),
      pictures: await picturesFor(work, event.pictureId),
    }
  },
  subject: ({ event }) => subjectOf(event),
  head: ({ event }, visit) => ({
    title: texts(visit.language).editTitle(event.title),
    trail: [
      { href: hrefFor(visit, addresses.list()), label: texts(visit.language).title },
      { href: hrefFor(visit, addresses.event({ event: event.slug })), label: event.title },
    ],
    noIndex: true,
  }),
  view({ event, wordings, organisers, own, pictures }, { language }) {
    const t = texts(language)
    const at = { event: event.slug }
    return (
      <Article title={t.editTitle(event.title)} kicker={<State of={event} />}>
        <Columns>
          <Form
            path={addresses.edit.path}
            action={addresses.edit(at)}
            files
            submit={t.save}
            cancel={addresses.event(at)}
          >
            <HiddenInput name="version" value={event.version} />
            <EventInputs event={event} wordings={wordings} organisers={organisers} own={own} pictures={pictures} />
          </Form>
          <Beside event={event} />
        </Columns>
      </Article>
    )
  },
})

const State: FC<{ of: Event }> = ({ of }) => {
  const t = texts(useVisit().language)
  const [tone, word] = (
    {
      draft: ['info', t.draft],
      published: ['success', t.published],
      cancelled: ['danger', t.cancelledState],
      withdrawn: ['warning', t.withdrawn],
    } as const
  )[of.state]
  return <StatusTag tone={tone}>{word}</StatusTag>
}

/** What else can be done with the event: each deed its own small form, so that saving never does it by accident. */
const Beside: FC<{ event: Event }> = ({ event }) => {
  const t = texts(useVisit().language)
  const at = { event: event.slug }
  const gathering = { gathering: event.gathering.id }
  return (
    <Stack gap="airy">
      <Stack gap="tight">
        <ActionLink to={addresses.event(at)} icon="eye">
          {t.see}
        </ActionLink>
        {event.gathering.registration === 'here' && (
          <ActionLink to={registration.questions(gathering)} icon="info">
            {t.questions}
          </ActionLink>
        )}
        <ActionLink to={registration.list(gathering)} icon="people">
          {t.list}
        </ActionLink>
      </Stack>
      {(event.state === 'draft' || event.state === 'withdrawn') && (
        <Section title={t.publishTitle} id="veroeffentlichen">
          <p>{t.publishHint}</p>
          <Form path={addresses.publish.path} action={addresses.publish(at)} prefix="p-">
            <div>
              <Button look="second">{t.publishTitle}</Button>
            </div>
          </Form>
        </Section>
      )}
      {event.state === 'published' && (
        <>
          <Section title={t.cancel} id="absagen">
            <p>{t.cancelShort}</p>
            <p>
              <ActionLink to={addresses.cancel(at)} look="second">
                {t.cancelGo}
              </ActionLink>
            </p>
          </Section>
          <Section title={t.withdraw} id="zurueckziehen">
            <p>{t.withdrawHint}</p>
            <Form path={addresses.withdraw.path} action={addresses.withdraw(at)} prefix="w-">
              <div>
                <Button look="second">{t.withdraw}</Button>
              </div>
            </Form>
          </Section>
        </>
      )}
      <Form path={addresses.copy.path} action={addresses.copy(at)} prefix="c-">
        <div>
          <Button look="plain" icon="copy">
            {t.copy}
          </Button>
        </div>
      </Form>
    </Stack>
  )
}
