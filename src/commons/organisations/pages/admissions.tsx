import { z } from 'zod'
import { deskTrail } from '#commons/desk/trail.ts'
import type { Everything } from '#commons/manifest.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { choice, longText, optionalDay, optionalLongText } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Route, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date, homeZone } from '#foundation/text/dates.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { DateInput, TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { Pagination, TabLinks } from '#foundation/ui/navigation.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { moveAdmission } from '../decide.ts'
import { admissionChanged, partName } from '../parts.ts'
import { type Admission, type AdmissionState, admissionById, admissionsHere } from '../queries.ts'
import { tellOwners } from '../tell-owners.ts'
import { notices, texts } from '../texts.ts'

const perPage = 30
const tabs = ['offen', 'aufgenommen', 'frueher'] as const
const statesOf: Record<(typeof tabs)[number], readonly AdmissionState[]> = {
  offen: ['asked'],
  aufgenommen: ['admitted'],
  frueher: ['refused', 'ended'],
}
const tones = { asked: 'warning', admitted: 'success', refused: 'danger', ended: 'info' } as const
const optional = (day: Temporal.PlainDate | null, language: 'de' | 'en' | 'leicht') => (day ? date(day, language) : '')

/** What staff see and decide about organisations that want to take part. */
export function admissionRoutes(everything: Everything): readonly Route[] {
  const admissionsPage = page(access, {
    address: addresses.admissions,
    action: 'admission.decide',
    query: z.object({ zeige: z.enum(tabs).catch('offen').default('offen'), vor: z.uuid().optional().catch(undefined) }),
    async load(work, _params, { zeige, vor }) {
      const list = await admissionsHere(work, statesOf[zeige], vor ?? null, perPage + 1)
      return { list: list.slice(0, perPage), more: list.length > perPage, zeige, vor }
    },
    head: (_data, visit) => ({
      title: texts(visit.language).applications,
      noIndex: true,
      wide: true,
      trail: deskTrail(visit),
    }),
    view({ list, more, zeige, vor }, { language }) {
      const t = texts(language)
      const words = { offen: t.tabOpen, aufgenommen: t.tabAdmitted, frueher: t.tabPast }
      return (
        <Article title={t.applications} lead={t.applicationsLead}>
          <TabLinks
            label={t.applications}
            items={tabs.map((tab) => ({
              to: addresses.admissions({ zeige: tab }),
              label: words[tab],
              current: tab === zeige ? 'page' : undefined,
            }))}
          />
          {list.length === 0 ? (
            <EmptyState title={t.applicationsNone}>
              <p>{t.applicationsNoneHint}</p>
            </EmptyState>
          ) : (
            <DataTable<Admission>
              caption={t.applications}
              captionOutOfSight
              rows={list}
              columns={[
                {
                  label: t.organisation,
                  value: ({ id, name }) => <Link to={addresses.admission({ admission: id })}>{name}</Link>,
                },
                { label: t.applyPart, value: ({ part }) => partName(everything, part, language) },
                { label: t.askedOn, value: ({ askedAt }) => date(askedAt, language) },
                {
                  label: t.state,
                  value: ({ state, expiresOn, extensionAskedAt }) => (
                    <>
                      <StatusTag tone={tones[state]}>{t[state]}</StatusTag>{' '}
                      {state === 'admitted' && expiresOn && t.until(date(expiresOn, language))}{' '}
                      {state === 'admitted' && extensionAskedAt && (
                        <StatusTag tone="warning">{t.extensionAsked}</StatusTag>
                      )}
                    </>
                  ),
                },
              ]}
            />
          )}
          <Pagination
            earlier={more ? addresses.admissions({ zeige, vor: list.at(-1)?.id ?? '' }) : undefined}
            later={vor ? addresses.admissions({ zeige }) : undefined}
          />
        </Article>
      )
    },
  })

  const load = async (work: Work, { admission }: { admission: string }) => found(await admissionById(work, admission))

  const admissionPage = page(access, {
    address: addresses.admission,
    action: 'admission.decide',
    showsPersons: true,
    load,
    head: ({ name }, visit) => ({
      title: name,
      noIndex: true,
      trail: [{ href: hrefFor(visit, addresses.admissions()), label: texts(visit.language).applications }],
    }),
    view(admission, { language }) {
      const t = texts(language)
      return (
        <Article
          title={admission.name}
          kicker={<StatusTag tone={tones[admission.state]}>{t[admission.state]}</StatusTag>}
        >
          <DescriptionList
            of={[
              [
                t.organisation,
                <Link to={addresses.one({ organisation: admission.organisation })}>{admission.name}</Link>,
                t[admission.kind],
              ],
              [t.about, admission.description],
              [t.applyPart, partName(everything, admission.part, language)],
              [t.message, admission.message],
              [t.askedOn, date(admission.askedAt, language)],
              [t.askedBy, admission.askedBy],
              [t.decidedOn, admission.decidedAt && date(admission.decidedAt, language)],
              [t.decidedBy, admission.decidedBy],
              [t.expires, optional(admission.expiresOn, language)],
              [t.reason, admission.reason],
            ]}
          />
          {admission.state === 'asked' && <Decide />}
          {admission.state === 'admitted' && <Prolong admission={admission} />}
        </Article>
      )
    },
  })

  const decideForm = form(access, {
    address: addresses.admission,
    action: 'admission.decide',
    page: admissionPage,
    fields: {
      decision: choice(['accept', 'refuse', 'prolong']),
      reason: optionalLongText(1000),
      expiresOn: optionalDay(),
    },
    load,
    async run(work, { decision, reason, expiresOn }, admission) {
      const { space, now, viewer } = work
      if (decision === 'refuse' && !reason) refuse(notices.needsReason, 'reason')
      const today = now.toZonedDateTimeISO(homeZone).toPlainDate()
      if (decision !== 'refuse' && expiresOn && Temporal.PlainDate.compare(expiresOn, today) < 0)
        refuse(notices.dayPast, 'expiresOn')
      if (decision === 'refuse')
        await moveAdmission(work, admission, ['asked'], { state: 'refused', reason, expiresOn: null })
      else
        await moveAdmission(work, admission, [decision === 'accept' ? 'asked' : 'admitted'], {
          state: 'admitted',
          reason,
          expiresOn,
        })
      await admissionChanged(everything, work, admission)
      await tellOwners(work, admission.organisation, (language) => {
        const t = texts(language)
        const part = partName(everything, admission.part, language)
        if (decision === 'refuse')
          return { subject: t.toldRefused(admission.name, space.name), body: t.toldReason(part, reason ?? '') }
        const subject =
          decision === 'accept'
            ? t.toldAdmitted(admission.name, space.name)
            : t.toldProlonged(admission.name, space.name)
        return { subject, body: t.toldAdmittedBody(part, optional(expiresOn, language)) }
      })
      if (viewer.person) await notePresence(work, viewer.person, 'organisations')
      return goTo(addresses.admissions(), notices.decided)
    },
  })

  const endForm = form(access, {
    address: addresses.end,
    action: 'admission.decide',
    page: admissionPage,
    fields: { endReason: longText(1000) },
    load,
    async run(work, { endReason }, admission) {
      await moveAdmission(work, admission, ['admitted'], {
        state: 'ended',
        reason: endReason,
        expiresOn: admission.expiresOn,
      })
      await admissionChanged(everything, work, admission)
      await tellOwners(work, admission.organisation, (language) => {
        const t = texts(language)
        return {
          subject: t.toldEnded(admission.name, work.space.name),
          body: t.toldReason(partName(everything, admission.part, language), endReason),
        }
      })
      if (work.viewer.person) await notePresence(work, work.viewer.person, 'organisations')
      return goTo(addresses.admissions(), notices.decided)
    },
  })

  return [admissionsPage, admissionPage, decideForm, endForm]
}

const Decide = () => {
  const t = texts(useVisit().language)
  return (
    <Section id="entscheiden" title={t.decide}>
      <Form path={addresses.admission.path} submit={t.decide} cancel={addresses.admissions()}>
        <RadioGroup
          name="decision"
          label={t.decision}
          choices={[
            { value: 'accept', label: t.accept },
            { value: 'refuse', label: t.refuse },
          ]}
        />
        <DateInput name="expiresOn" label={t.expires} hint={t.expiresHint} optional />
        <TextArea name="reason" label={t.reasonLabel} hint={t.reasonHint} rows={3} optional />
      </Form>
    </Section>
  )
}

const Prolong = ({ admission }: { admission: Admission }) => {
  const t = texts(useVisit().language)
  return (
    <>
      <Section id="frist" title={t.prolong}>
        <Form path={addresses.admission.path}>
          <DateInput
            name="expiresOn"
            label={t.expires}
            hint={t.expiresHint}
            value={admission.expiresOn?.toString()}
            optional
          />
          <div class="form-actions">
            <Button name="decision" value="prolong">
              {t.prolong}
            </Button>
          </div>
        </Form>
      </Section>
      <Section id="beenden" title={t.end}>
        <Form path={addresses.end.path} action={addresses.end({ admission: admission.id })}>
          <TextArea name="endReason" label={t.endReason} hint={t.endHint} rows={3} />
          <div class="form-actions">
            <Button look="danger">{t.end}</Button>
          </div>
        </Form>
      </Section>
    </>
  )
}
