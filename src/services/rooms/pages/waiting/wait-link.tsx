import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { ActionLink } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import type { Typed } from '../../bookings/offer.ts'
import type { Resource } from '../../resource.ts'
import { waitingTexts } from '../../texts/waiting.ts'
import { wishOf } from './wish-of.ts'

/** Where a time is taken: the way to its waiting list, with the wish along. */
export const WaitLink: FC<{ resource: Resource; typed: Typed }> = ({ resource, typed }) => {
  const t = waitingTexts(useVisit().language)
  return (
    <p>
      {t.linkTakenHint}{' '}
      <ActionLink to={addresses.wait({ resource: resource.slug }, wishOf(typed))} look="second">
        {t.linkTaken}
      </ActionLink>
    </p>
  )
}
