import { sql } from 'kysely'
import { z } from 'zod'
import type { Everything } from '#commons/manifest.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import { optionalLongText, text } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Route, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { partsHere } from '../parts.ts'
import { admissionsOf, type Organisation, organisationById } from '../queries.ts'
import { source } from '../source.ts'
import { notices, texts } from '../texts.ts'

const subject = ({ organisation }: { organisation: Organisation }) => ({ organisation: organisation.id })

/** Applying for a part: the list comes from all services that run here. */
export function applyRoutes(everything: Everything): readonly Route[] {
  const load = async (work: Work, { organisation: id }: { organisation: string }) => {
    const organisation = found(await organisationById(work, id))
    const taken = new Set(
      (await admissionsOf(work, organisation.id)).flatMap(({ part, state }) =>
        state === 'asked' || state === 'admitted' ? [part] : [],
      ),
    )
    return { organisation, parts: partsHere(everything, work.space).filter(({ id: part }) => !taken.has(part)) }
  }
  const applyPage = page(access, {
    address: addresses.apply,
    action: 'admission.ask',
    query: z.object({ aufgabe: z.string().max(60).catch('').default('') }),
    load: async (work, params, { aufgabe }) => ({ ...(await load(work, params)), aufgabe }),
    subject,
    head: ({ organisation }, visit) => ({
      title: texts(visit.language).apply,
      noIndex: true,
      trail: [{ href: hrefFor(visit, addresses.one({ organisation: organisation.id })), label: organisation.name }],
    }),
    view({ organisation, parts, aufgabe }, { language, space }) {
      const t = texts(language)
      return (
        <Article title={t.apply} lead={t.applyLead(space.name)}>
          {parts.length === 0 ? (
            <EmptyState title={t.applyNothing}>
              <p>{t.applyNothingHint}</p>
              <ActionLink to={addresses.one({ organisation: organisation.id })}>{organisation.name}</ActionLink>
            </EmptyState>
          ) : (
            <Form
              path={addresses.apply.path}
              submit={t.applySend}
              cancel={addresses.one({ organisation: organisation.id })}
            >
              <RadioGroup
                name="part"
                label={t.applyPart}
                value={aufgabe || (parts.length === 1 ? parts[0]?.id : undefined)}
                choices={parts.map(({ id, name, what }) => ({
                  value: id,
                  label: say(name, language),
                  hint: say(what, language),
                }))}
              />
              <TextArea
                name="message"
                label={t.applyMessage}
                hint={t.applyMessageHint}
                rows={4}
                maxlength={2000}
                optional
              />
            </Form>
          )}
        </Article>
      )
    },
  })
  const applyForm = form(access, {
    address: addresses.apply,
    action: 'admission.ask',
    page: applyPage,
    fields: { part: text(60), message: optionalLongText(2000) },
    load,
    subject,
    async run(work, { part, message }, { organisation }) {
      const { tx, space, newId, now, viewer } = work
      const person = found(viewer.person)
      if (!partsHere(everything, space).some(({ id }) => id === part)) refuse(notices.unknownPart, 'part')
      // One open application per part: the index decides when two owners apply at once.
      const { rows } = await sql`
        insert into organisations.admission (space_id, id, organisation_id, part, state, message, asked_by, asked_at)
        values (${space.id}, ${newId()}, ${organisation.id}, ${part}, 'asked', ${message ?? ''}, ${person}, ${now})
        on conflict do nothing returning id`.execute(tx)
      if (rows.length === 0) refuse(notices.alreadyApplied, 'part')
      await notePresence(work, person, 'organisations')
      return goTo(addresses.one({ organisation: organisation.id }), notices.applied)
    },
  })
  return [applyPage, applyForm]
}

const one = async (work: Work, { organisation, admission }: { organisation: string; admission: string }) => ({
  organisation: found(await organisationById(work, organisation)),
  admission: found(isUuid(admission) ? admission : null),
})

/** The organisation takes its application back, or gives a part back. */
export const withdrawForm = form(access, {
  address: addresses.withdraw,
  action: 'admission.ask',
  fields: {},
  load: one,
  subject,
  async run(work, _input, { organisation, admission }) {
    const { rows } = await sql`
      update organisations.admission set state = 'ended', decided_at = ${work.now}, decided_by = ${work.viewer.person}
      where space_id = ${work.space.id} and id = ${admission} and organisation_id = ${organisation.id} and state in ('asked', 'admitted') returning id`.execute(
      work.tx,
    )
    if (rows.length === 0) refuse(notices.tooLate)
    await publish(work, source, [organisation.id])
    return goTo(addresses.one({ organisation: organisation.id }), notices.withdrawn)
  },
})

export const extendForm = form(access, {
  address: addresses.extend,
  action: 'admission.ask',
  fields: {},
  load: one,
  subject,
  async run({ tx, space, now }, _input, { organisation, admission }) {
    const { rows } = await sql`
      update organisations.admission set extension_asked_at = ${now}
      where space_id = ${space.id} and id = ${admission} and organisation_id = ${organisation.id} and state = 'admitted' and expires_on is not null returning id`.execute(
      tx,
    )
    if (rows.length === 0) refuse(notices.tooLate)
    return goTo(addresses.one({ organisation: organisation.id }), notices.extensionAsked)
  },
})
