import { page } from '#foundation/http/route.ts'
import { ConfirmForm, Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { localDay } from '../../rules/times.ts'
import { objectionsOf } from '../../season/queries.ts'
import { phaseOf } from '../../season/season.ts'
import { seasonTexts } from '../../texts/season.ts'
import { clubSubject, loadClub } from './apply.tsx'
import { seasonTrail } from './parts.tsx'

/** Asks before an application is withdrawn. */
export const withdrawPage = page(access, {
  address: addresses.withdrawApplication,
  action: 'season.apply',
  load: loadClub,
  subject: clubSubject,
  head: ({ season }, visit) => ({
    title: seasonTexts(visit.language).withdrawTitle,
    trail: seasonTrail(visit, season),
    noIndex: true,
  }),
  view({ season, organisation, club }, { language }) {
    const t = seasonTexts(language)
    const at = { season: season.id, organisation }
    return (
      <Article title={t.withdrawTitle} kicker={`${club} · ${season.title}`}>
        <ConfirmForm
          path={addresses.withdrawApplication.path}
          action={addresses.withdrawApplication(at)}
          deed={t.withdrawDeed}
          cancel={addresses.apply(at)}
          danger
        >
          <p>{t.withdrawText}</p>
        </ConfirmForm>
      </Article>
    )
  },
})

/** A club says what is wrong with the proposal, and reads what was answered. */
export const objectPage = page(access, {
  address: addresses.object,
  action: 'season.apply',
  async load(work, params) {
    const club = await loadClub(work, params)
    return { ...club, objections: await objectionsOf(work, club.season.id, club.organisation) }
  },
  subject: clubSubject,
  head: ({ season }, visit) => ({
    title: seasonTexts(visit.language).objectTitle,
    trail: seasonTrail(visit, season),
    noIndex: true,
  }),
  view({ season, organisation, club, objections }, { language, now }) {
    const t = seasonTexts(language)
    return (
      <Article title={t.objectTitle} kicker={`${club} · ${season.title}`} lead={t.objectLead}>
        {objections.length > 0 && (
          <Section title={t.earlier} id="frueher">
            {objections.map(({ words, answer }) => (
              <DescriptionList
                of={[
                  [t.objectWords, words],
                  [t.answer, answer ?? t.unanswered],
                ]}
              />
            ))}
          </Section>
        )}
        {phaseOf(season, localDay(now)) === 'objections' && (
          <Form
            path={addresses.object.path}
            action={addresses.object({ season: season.id, organisation })}
            submit={t.objectSend}
            cancel={addresses.season({ season: season.id })}
          >
            <TextArea name="words" label={t.objectWords} rows={6} maxlength={4000} />
          </Form>
        )}
      </Article>
    )
  },
})
