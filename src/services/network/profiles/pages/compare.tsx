import type { Child } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { missing } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { fields } from '#foundation/ui/field.ts'
import { Article } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { profileAddresses as addresses } from '../addresses.ts'
import { type Aspect, aspects, type Profile } from '../profile.ts'
import { profilesOf } from '../queries.ts'
import { aspectWords, texts } from '../texts.ts'
import { CheckedOn, Standing } from './lines.tsx'

/** The services of one field side by side: what a tandem looks at together. */
export const comparePage = page(access, {
  address: addresses.compare,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load({ tx, space, viewer }, { feld }) {
    const field = fields.find((one) => one === feld) ?? missing()
    return { field, profiles: await profilesOf(tx, space.id, viewer, { field }) }
  },
  head: ({ field }, visit) => ({
    title: texts(visit.language).compare(frontTexts(visit.language)[field]),
    wide: true,
    trail: trailTo(visit, { to: addresses.list(), title: texts(visit.language).title }),
  }),
  view({ field, profiles }, { language }) {
    const t = texts(language)
    const title = t.compare(frontTexts(language)[field])
    const cell = (profile: Profile, row: 'status' | Aspect): Child => {
      if (row === 'status')
        return (
          <>
            <Standing of={profile.status} />
            <CheckedOn of={profile} />
          </>
        )
      return profile[row] ? <Prose of={markdownToHtml(profile[row], { language, headingBase: 4 })} /> : '–'
    }
    const rows = (['status', ...aspects] as const).filter(
      (row) => row === 'status' || profiles.some((profile) => profile[row]),
    )
    return (
      <Article title={title} lead={t.compareLead}>
        {profiles.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <>
            <ul class="plain-list">
              {profiles.map(({ slug, name, actor }) => (
                <li>
                  <Link to={addresses.profile({ steckbrief: slug })}>{name}</Link>, {actor.name}
                </li>
              ))}
            </ul>
            <DataTable<'status' | Aspect>
              caption={title}
              captionOutOfSight
              rows={rows}
              columns={[
                { label: t.aspect, value: (row) => (row === 'status' ? t.status : say(aspectWords[row], language)) },
                ...profiles.map((profile) => ({
                  label: `${profile.name}, ${profile.actor.name}`,
                  value: (row: 'status' | Aspect) => cell(profile, row),
                })),
              ]}
            />
          </>
        )}
      </Article>
    )
  },
})
