import { pieces } from '#commons/documents/differences.ts'
import { Pieces } from '#commons/documents/document-view.tsx'
import { found } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { profileAddresses as addresses } from '../addresses.ts'
import { profileAt } from '../load.ts'
import { aspects, type Earlier, type Profile } from '../profile.ts'
import { earlierOf } from '../queries.ts'
import { aspectWords, texts } from '../texts.ts'
import { Standing } from './lines.tsx'

/** What one change did to a profile, word by word. */
export const earlierPage = page(access, {
  address: addresses.earlier,
  action: 'exchange.read',
  only: 'network',
  async load(work, { fassung, ...params }) {
    const profile = await profileAt(work, params)
    const all = await earlierOf(work.tx, work.space.id, profile.id)
    const index = all.findIndex(({ version }) => String(version) === fassung)
    const before = found(all[index])
    const after = all[index - 1] ?? { status: profile.status, texts: textsOf(profile) }
    return { profile, before, after }
  },
  head: ({ profile, before }, visit) => ({
    title: texts(visit.language).earlier(date(before.heldUntil, visit.language)),
    noIndex: true,
    trail: trailTo(visit, { to: addresses.profile({ steckbrief: profile.slug }), title: profile.name }),
  }),
  view({ profile, before, after }, { language }) {
    const t = texts(language)
    const changed = aspects.filter((aspect) => (before.texts[aspect] ?? '') !== (after.texts[aspect] ?? ''))
    return (
      <Article title={t.earlier(date(before.heldUntil, language))} kicker={profile.name} lead={t.earlierLead}>
        {before.status !== after.status && (
          <p>
            <Standing of={before.status} /> → <Standing of={after.status} />
          </p>
        )}
        {changed.length === 0 && <p>{t.nothingChanged}</p>}
        {changed.map((aspect) => (
          <Section title={say(aspectWords[aspect], language)} id={aspect}>
            <p>
              <Pieces of={pieces(before.texts[aspect] ?? '', after.texts[aspect] ?? '')} />
            </p>
          </Section>
        ))}
        <ActionLink to={addresses.profile({ steckbrief: profile.slug })} icon="back">
          {profile.name}
        </ActionLink>
      </Article>
    )
  },
})

const textsOf = (profile: Profile): Earlier['texts'] =>
  Object.fromEntries(aspects.map((aspect) => [aspect, profile[aspect]]))
