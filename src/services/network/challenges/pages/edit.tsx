import { page } from '#foundation/http/route.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { challengeAddresses as addresses } from '../addresses.ts'
import { challengeAt, subjectOf } from '../load.ts'
import { texts } from '../texts.ts'
import { ChallengeInputs } from './inputs.tsx'

export const editPage = page(access, {
  address: addresses.edit,
  action: 'challenge.write',
  only: 'network',
  load: challengeAt,
  subject: subjectOf,
  head: (challenge, visit) => ({
    title: texts(visit.language).edit,
    noIndex: true,
    trail: trailTo(visit, {
      to: addresses.challenge({ herausforderung: challenge.slug }),
      title: challenge.title,
    }),
  }),
  view(challenge, { language }) {
    const t = texts(language)
    const at = { herausforderung: challenge.slug }
    return (
      <Article title={t.edit} kicker={challenge.actor?.name}>
        <Form path={addresses.edit.path} action={addresses.edit(at)} submit={t.save} cancel={addresses.challenge(at)}>
          <HiddenInput name="version" value={challenge.version} />
          <ChallengeInputs challenge={challenge} />
        </Form>
        <Section title={t.remove} id="entfernen">
          <Form path={addresses.remove.path} action={addresses.remove(at)} prefix="r-">
            <p>{t.removeHint}</p>
            <Button look="danger">{t.remove}</Button>
          </Form>
        </Section>
      </Article>
    )
  },
})

/** Whoever asked tells what came of it. */
export const reportPage = page(access, {
  address: addresses.report,
  action: 'challenge.write',
  only: 'network',
  load: challengeAt,
  subject: subjectOf,
  head: (challenge, visit) => ({
    title: texts(visit.language).report,
    noIndex: true,
    trail: trailTo(visit, {
      to: addresses.challenge({ herausforderung: challenge.slug }),
      title: challenge.title,
    }),
  }),
  view(challenge, { language }) {
    const t = texts(language)
    const at = { herausforderung: challenge.slug }
    return (
      <Article title={t.report} kicker={challenge.title} lead={t.reportLead}>
        <Form
          path={addresses.report.path}
          action={addresses.report(at)}
          submit={t.save}
          cancel={addresses.challenge(at)}
        >
          <HiddenInput name="version" value={challenge.version} />
          <TextArea name="report" label={t.report} value={challenge.report} rows={6} maxlength={4000} />
        </Form>
      </Article>
    )
  },
})
