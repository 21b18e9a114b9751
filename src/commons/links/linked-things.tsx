import type { Child, FC } from 'hono/jsx'
import type { LinkKind } from '#commons/manifest.ts'
import { hrefIn } from '#commons/spaces/find-space.ts'
import { may } from '#foundation/http/access.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import type { Target } from '#foundation/ui/target.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { linkKinds } from './kinds.ts'
import { groupName, type Linked, type Links } from './links-of.ts'
import { texts } from './texts.ts'

interface Props {
  of: Links
  /** Of the thing itself, for those who make something new of it. */
  title: string
  level?: 2 | 3
}

/** What a thing is linked with, in plain words and both directions; staff can change it, and make something of it. */
export const LinkedThings: FC<Props> = ({ of, title, level }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const edits = may(visit, access, 'link.edit')
  const starters = linkKinds().flatMap(({ starter }) =>
    starter?.may(visit) && !(starter.only === 'district' && visit.space.kind === 'network') ? [starter] : [],
  )
  if (of.groups.length === 0 && !edits && starters.length === 0) return null
  return (
    <Section id="verknuepft" title={t.title} level={level}>
      <LinkGroups of={of} />
      {starters.length > 0 && (
        <div class="row no-print">
          <span>{t.starters}:</span>
          {starters.map((starter) => (
            <ActionLink to={formOf(starter, { ...of.of, title }, visit)}>
              {say(starter.label, visit.language)}
            </ActionLink>
          ))}
        </div>
      )}
      {edits && (
        <ActionLink to={addresses.edit({ kind: of.of.kind, thing: of.of.id })} icon="link">
          {t.edit}
        </ActionLink>
      )}
    </Section>
  )
}

/** The form of a starter, which may be in the network. */
function formOf(
  { address, only }: NonNullable<LinkKind['starter']>,
  from: { kind: string; id: string; title: string },
  visit: Visit,
): Target {
  const there = only === 'network' && visit.space.kind === 'district'
  return there ? { href: hrefIn(visit, { slug: '', kind: 'network', hosts: [] }, address(from)) } : address(from)
}

/** The groups alone. @param deed something behind each thing: a button to remove it */
export const LinkGroups: FC<{ of: Links; deed?: (thing: Linked) => Child }> = ({ of, deed }) => {
  const { language } = useVisit()
  if (of.groups.length === 0) return null
  return (
    <dl class="linked">
      {of.groups.map((group) => (
        <div>
          <dt>{groupName(group, language)}</dt>
          {group.things.map((thing) => (
            <dd>
              <LinkedThing of={thing} /> {deed?.(thing)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

const LinkedThing: FC<{ of: Linked }> = ({ of }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const kind = say(of.kindName, visit.language)
  if (of.title === null || of.address === null)
    return <span class="quiet">{of.gone ? t.gone(kind) : t.notPublic(kind)}</span>
  const to = of.place ? { href: hrefFor(visit, of.address, { space: of.place }) } : of.address
  return (
    <>
      <Link to={to}>{of.title}</Link>{' '}
      <span class="small quiet">{[kind, of.place?.name, of.note].filter(Boolean).join(', ')}</span>
    </>
  )
}
