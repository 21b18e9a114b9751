import { frontPart } from '#commons/manifest.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { addresses } from '../addresses.ts'
import { texts } from '../texts/list.ts'
import { WhereAndWhen } from './find-form.tsx'

/** Where rooms are switched on, their search stands on the front page. Asks the database nothing. */
export const findOnFront = frontPart({
  id: 'rooms',
  position: 30,
  only: 'district',
  load: async () => null,
  view(_nothing, visit) {
    const t = texts(visit.language)
    return (
      <Section id="raeume" title={t.frontTitle} ruled more={{ to: addresses.list(), label: t.frontAll }}>
        <search aria-label={t.searchLabel}>
          <form method="get" action={hrefFor(visit, addresses.list())} class="filters">
            <WhereAndWhen />
            <Button look="second">{t.find}</Button>
          </form>
        </search>
      </Section>
    )
  },
})
