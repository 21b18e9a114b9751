import type { FC } from 'hono/jsx'
import { hrefIn } from '#commons/spaces/find-space.ts'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import type { RelatedGroup } from './related.ts'

/** Beside a form: what others know about the same, folded open. */
export const RelatedThings: FC<{ of: readonly RelatedGroup[] }> = ({ of }) => {
  const visit = useVisit()
  return (
    <>
      {of.map(({ heading, things }) => (
        <Details summary={say(heading, visit.language)} open>
          <LinkList
            items={things.map(({ title, lead, address, place }) => ({
              to: { href: hrefIn(visit, place, address) },
              title,
              note: lead,
            }))}
          />
        </Details>
      ))}
    </>
  )
}
