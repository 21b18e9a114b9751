import { sql } from 'kysely'
import { z } from 'zod'
import { deskTrail } from '#commons/desk/trail.ts'
import type { Everything } from '#commons/manifest.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { longText, text } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { CheckboxGroup } from '#foundation/ui/choices.tsx'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { blacken, findPlaces, mostPlaces } from '../redaction.ts'
import { problems, redacted, texts } from '../texts.ts'

interface Draft {
  readonly id: string
  readonly needle: string | null
}

const chosenPlaces = z
  .preprocess((value) => (Array.isArray(value) ? value : []), z.array(z.string().max(400)).max(5000))
  .meta({ many: true })

async function draft({ tx, space, viewer }: Work, id: string): Promise<Draft> {
  const { rows } = await sql<Draft>`
    select id, needle from moderation.redaction where space_id = ${space.id} and id::text = ${id} and made_by = ${viewer.person}`.execute(
    tx,
  )
  return found(rows[0])
}

/** Taking words out of free text: search, look, choose, black out. */
export function redactionRoutes(everything: Everything) {
  const searchPage = page(access, {
    address: addresses.redact,
    action: 'text.redact',
    load: async () => null,
    head: (_data, visit) => ({ title: texts(visit.language).redactTitle, noIndex: true, trail: deskTrail(visit) }),
    view(_data, { language }) {
      const t = texts(language)
      return (
        <Article title={t.redactTitle} lead={t.redactLead}>
          <Form path={addresses.redact.path} submit={t.find}>
            <TextInput name="needle" label={t.needle} hint={t.needleHint} maxlength={200} />
          </Form>
        </Article>
      )
    },
  })

  /** What is looked for stays out of the address: it is kept until the redaction is done, a day at most. */
  const search = form(access, {
    address: addresses.redact,
    action: 'text.redact',
    fields: { needle: text(200, 3) },
    page: searchPage,
    async run(work, { needle }) {
      const id = work.newId()
      await notePresence(work, work.viewer.person as string, 'moderation')
      await work.tx
        .insertInto('moderation.redaction')
        .values({
          space_id: work.space.id,
          id,
          needle,
          reason: null,
          made_by: work.viewer.person as string,
          made_at: work.now,
          done_at: null,
        })
        .execute()
      return goTo(addresses.redaction({ redaction: id }))
    },
  })

  const redactPage = page(access, {
    address: addresses.redaction,
    action: 'text.redact',
    showsPersons: true,
    async load(work, params) {
      const { id, needle } = await draft(work, params.redaction)
      return { id, places: needle ? await findPlaces(everything, work.tx, work.space.id, needle) : [] }
    },
    head: (_data, visit) => ({
      title: texts(visit.language).foundTitle,
      noIndex: true,
      trail: [{ href: hrefFor(visit, addresses.redact()), label: texts(visit.language).redactTitle }],
    }),
    view({ id, places }, { language }) {
      const t = texts(language)
      if (places.length === 0)
        return (
          <Article title={t.foundTitle}>
            <EmptyState title={t.nothingFound}>
              <p>{t.nothingFoundHint}</p>
              <ActionLink to={addresses.redact()}>{t.redactAgain}</ActionLink>
            </EmptyState>
          </Article>
        )
      return (
        <Article title={t.foundTitle}>
          {places.length >= mostPlaces && (
            <Notice kind="warning">
              <p>{t.tooManyPlaces}</p>
            </Notice>
          )}
          <Form path={addresses.redaction.path} action={addresses.redaction({ redaction: id })}>
            <CheckboxGroup
              name="places"
              label={t.places}
              choices={places.map((place) => ({
                value: place.id,
                label: `${say(place.part.name, language)}: ${place.before}${place.hit}${place.after}`,
                hint: place.address && <Link to={place.address}>{t.seeInContext}</Link>,
              }))}
            />
            <TextArea name="reason" label={t.redactReason} hint={t.redactReasonHint} maxlength={1000} rows={3} />
            <Notice kind="warning">
              <p>{t.redactWarning}</p>
            </Notice>
            <div class="form-actions">
              <button type="submit" class="kern-btn kern-btn--danger">
                <span class="kern-label">{t.redactDo}</span>
              </button>
              <Link to={addresses.redact()}>{t.redactAgain}</Link>
            </div>
          </Form>
        </Article>
      )
    },
  })

  const redact = form(access, {
    address: addresses.redaction,
    action: 'text.redact',
    fields: { places: chosenPlaces, reason: longText(1000, 5) },
    page: redactPage,
    load: (work, params) => draft(work, params.redaction),
    async run(work, { places, reason }, { id, needle }) {
      if (!needle) return refuse(problems.done)
      if (!places.length) refuse(problems.noPlace, 'places')
      const changed = await blacken(everything, work, needle, new Set(places))
      await work.tx
        .updateTable('moderation.redaction')
        .set({ needle: null, reason, places: changed, done_at: work.now })
        .where('space_id', '=', work.space.id)
        .where('id', '=', id)
        .execute()
      return goTo(addresses.redact(), redacted(changed))
    },
  })
  return [searchPage, search, redactPage, redact]
}
