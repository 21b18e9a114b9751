import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureToEdit, subjectOf } from '../../measures/load-measure.ts'
import { today } from '../../measures/save-measure.ts'
import { texts } from '../../measures/texts.ts'
import { fresh, partAddresses } from '../addresses.ts'
import { kinds } from '../kinds.ts'
import { whatIsMissing } from '../rules/missing.ts'
import { partStaffTexts } from '../texts.ts'
import { trailTo } from './trail.ts'

/** Everything that belongs to a measure, kind by kind, with what is still missing. */
export const partsPage = page(access, {
  address: partAddresses.parts,
  action: 'measure.update',
  load: async (work, params) => ({ measure: await measureToEdit(work, params), today: today(work) }),
  subject: ({ measure }) => subjectOf(measure),
  head: ({ measure }, visit) => ({
    title: partStaffTexts(visit.language).title,
    noIndex: true,
    trail: trailTo(visit, measure, 'measure'),
  }),
  view({ measure, today }, { language }) {
    const t = partStaffTexts(language)
    const missing = whatIsMissing(measure, today)
    return (
      <Article title={t.title} kicker={measure.title} lead={t.lead}>
        <Stack gap="airy">
          <Details summary={`${t.missing} (${missing.length})`}>
            {missing.length === 0 ? (
              <p>{t.nothingMissing}</p>
            ) : (
              <ul>
                {missing.map(({ sentence }) => (
                  <li>{say(sentence, language)}</li>
                ))}
              </ul>
            )}
          </Details>
          <Columns as="even">
            {kinds.map((kind) => {
              const words = kind.words(language)
              const parts = kind.of(measure)
              const to = (teil: string) => partAddresses.of[kind.id]({ measure: measure.slug, teil } as never)
              return (
                <Section title={words.many} id={kind.id}>
                  {parts.length === 0 ? (
                    <p>{t.nothing}</p>
                  ) : (
                    <LinkList items={parts.map((part) => ({ to: to(part.id), ...kind.line(part, language) }))} />
                  )}
                  <ActionLink to={to(fresh)}>{words.add}</ActionLink>
                </Section>
              )
            })}
          </Columns>
          <ActionLink to={addresses.measure({ measure: measure.slug })} look="plain">
            {texts(language).title}: {measure.title}
          </ActionLink>
        </Stack>
      </Article>
    )
  },
})
