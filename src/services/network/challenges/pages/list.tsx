import { z } from 'zod'
import { frontTexts } from '#commons/front/front-texts.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { fields } from '#foundation/ui/field.ts'
import { Filters } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { contactAddresses } from '../../contacts/addresses.ts'
import { trailTo } from '../../pieces.tsx'
import { challengeAddresses as addresses } from '../addresses.ts'
import { states } from '../challenge.ts'
import { findChallenges } from '../queries.ts'
import { stateWords, texts } from '../texts.ts'
import { ChallengeLines } from './lines.tsx'

const oneOf = <const Options extends readonly string[]>(options: Options) =>
  z
    .enum(['', ...options])
    .catch('')
    .default('')

/** All challenges somebody may read, open ones first. */
export const listPage = page(access, {
  address: addresses.list,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  query: z.object({
    q: z.string().trim().max(200).catch('').default(''),
    feld: oneOf(fields),
    stand: oneOf(states),
  }),
  load: async ({ tx, space, viewer }, _params, asked) => ({
    asked,
    challenges: await findChallenges(tx, space.id, viewer, asked),
  }),
  head: ({ asked }, visit) => ({
    title: texts(visit.language).title,
    description: texts(visit.language).lead,
    noIndex: Object.values(asked).some(Boolean),
    trail: trailTo(visit),
    crumb: texts(visit.language).short,
  }),
  view({ asked, challenges }, visit) {
    const { language } = visit
    const [t, f] = [texts(language), frontTexts(language)]
    const active = Object.values(asked).filter(Boolean).length
    return (
      <Article title={t.title} lead={t.lead}>
        {may(visit, access, 'members.take-part') && (
          <Row>
            <ActionLink to={addresses.add()} look="button" icon="add">
              {t.add}
            </ActionLink>
          </Row>
        )}
        <Filters to={addresses.list()} active={active} reset={active ? addresses.list() : undefined}>
          <TextInput name="q" label={t.q} value={asked.q} type="search" optional />
          <Select
            name="feld"
            label={t.field}
            empty={t.all}
            value={asked.feld}
            choices={fields.map((value) => ({ value, label: f[value] }))}
            optional
          />
          <Select
            name="stand"
            label={t.state}
            empty={t.all}
            value={asked.stand}
            choices={states.map((value) => ({ value, label: say(stateWords[value], language) }))}
            optional
          />
        </Filters>
        {challenges.length === 0 ? (
          <EmptyState title={active ? t.noneMatching : t.none}>
            <p>{t.noneHint}</p>
            {may(visit, access, 'members.read') && (
              <ActionLink to={contactAddresses.whoKnows({ q: asked.q })}>{t.askInstead}</ActionLink>
            )}
          </EmptyState>
        ) : (
          <ChallengeLines of={challenges} />
        )}
      </Article>
    )
  },
})
