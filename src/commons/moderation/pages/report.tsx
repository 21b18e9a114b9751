import { z } from 'zod'
import { noteGuest } from '#commons/accounts/guests.ts'
import { sendMail } from '#commons/inbox/tell.ts'
import type { Everything } from '#commons/manifest.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { choice, id, longText, optionalMail, text } from '#foundation/http/fields.ts'
import { found, goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { ConfirmationPage } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { categories } from '../categories.ts'
import { addReport, thingToReport } from '../reports.ts'
import { categoryTexts, letters, texts } from '../texts.ts'

const query = z.object({ art: z.string().max(60).default(''), id: z.string().max(60).default('') })

/** Reporting something: the page, the deed, and the thanks. */
export function reportRoutes(everything: Everything) {
  const reportPage = page(access, {
    address: addresses.report,
    action: 'content.report',
    query,
    load: async ({ tx }, _params, { art, id }) => found(await thingToReport(everything, tx, art, id)),
    head: (_thing, { language }) => ({ title: texts(language).reportTitle, noIndex: true }),
    view(thing, { language, viewer }) {
      const t = texts(language)
      const c = categoryTexts(language)
      return (
        <Article title={t.reportTitle} lead={t.reportLead}>
          <p>
            {t.aboutThing}: {say(thing.reportable.name, language)} <Link to={thing.address}>{thing.title}</Link>
          </p>
          <Form
            path={addresses.report.path}
            action={addresses.report({ art: thing.kind, id: thing.id })}
            submit={t.send}
            cancel={thing.address}
          >
            <HiddenInput name="kind" value={thing.kind} />
            <HiddenInput name="id" value={thing.id} />
            <RadioGroup
              name="category"
              label={t.category}
              choices={categories.map((value) => ({ value, label: c[value] }))}
            />
            <TextArea name="words" label={t.words} hint={t.wordsHint} maxlength={4000} rows={6} />
            {viewer.person ? (
              <p class="small">{t.accountAnswer}</p>
            ) : (
              <TextInput name="mail" label={t.mail} hint={t.mailHint} type="email" autocomplete="email" optional />
            )}
          </Form>
        </Article>
      )
    },
  })

  const report = form(access, {
    address: addresses.report,
    action: 'content.report',
    fields: { kind: text(60), id: id(), category: choice(categories), words: longText(4000, 10), mail: optionalMail() },
    page: reportPage,
    async run(work, input) {
      await work.limit('report', work.clientAddress || work.viewer.person || 'nobody', 10, 60)
      const thing = found(await thingToReport(everything, work.tx, input.kind, input.id))
      await addReport(work, thing, input)
      if (work.viewer.person) await notePresence(work, work.viewer.person, 'moderation')
      else if (input.mail) {
        await noteGuest(work, input.mail, 'moderation')
        const l = letters(work.language)
        await sendMail(work, input.mail, { subject: l.receivedSubject, body: l.receivedBody(thing.title) })
      }
      return goTo(addresses.reported())
    },
  })

  const reportedPage = page(access, {
    address: addresses.reported,
    action: 'content.report',
    load: async () => null,
    head: (_data, { language }) => ({ title: texts(language).thanksTitle, noIndex: true }),
    view(_data, { language }) {
      const t = texts(language)
      return (
        <ConfirmationPage title={t.thanksTitle} next={<p>{t.thanksNext}</p>}>
          <ActionLink to={addresses.figures()}>{t.thanksFigures}</ActionLink>
        </ConfirmationPage>
      )
    },
  })
  return [reportPage, report, reportedPage]
}
