import type { FC } from 'hono/jsx'
import { places } from '#commons/front/addresses.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import type { Barred } from '../drawings/availability.ts'
import { texts } from '../texts/resource.ts'

/** For whom it is, said to somebody it is not for, before anything is filled in. @param next where to go after logging in */
export const WhoMayBook: FC<{ barred: Barred; next: LocalAddress }> = ({ barred, next }) => {
  const { language, viewer, space } = useVisit()
  const t = texts(language)
  const sentence = viewer.person ? t.onlyOrganisationMember : t.onlyOrganisation
  return (
    <Notice>
      <p>{barred === 'account' ? t.onlyAccount : sentence}</p>
      {!viewer.person && (
        <p>
          <ActionLink to={places.login({ weiter: space.prefix + next })}>{t.logIn}</ActionLink>
        </p>
      )}
    </Notice>
  )
}
