import type { FC } from 'hono/jsx'
import { places } from '#commons/front/addresses.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Icon } from '#foundation/ui/icon.tsx'
import type { IconName } from '#foundation/ui/icons.ts'
import { Link } from '#foundation/ui/links.tsx'
import { addresses } from './addresses.ts'
import type { MarkKind } from './mark-kinds.ts'
import type { Marks as MarksOfThing } from './marks.ts'
import { mayRespond } from './respondable.ts'
import { texts } from './texts.ts'

const icons: Record<MarkKind, IconName> = {
  support: 'flag',
  dot: 'pin',
  follow: 'bell',
  'same-here': 'people',
  thanks: 'health',
}

/** The marks of a thing as buttons that work without script: how many there are, whether one's own is among them. */
export const Marks: FC<{ of: MarksOfThing }> = ({ of }) => {
  const visit = useVisit()
  const { language, viewer, here } = visit
  const t = texts(language)
  const { kind, id } = of.subject
  if (of.kinds.length === 0) return null
  return (
    <div class="marks no-print">
      {of.kinds.map((mark) => {
        const mine = of.mine.includes(mark)
        const number = of.numbers[mark] ?? 0
        const words = (
          <>
            <Icon name={mine ? 'check' : icons[mark]} size="small" />
            <span>{mine ? t[`${mark}On`] : t[mark]}</span>
            {number > 0 && <span class="mark-number">{number}</span>}
          </>
        )
        if (!viewer.person)
          return (
            <Link to={places.login({ weiter: visit.space.prefix + here })} class="mark">
              {words}
              <span class="out-of-sight"> ({t.loginMark})</span>
            </Link>
          )
        if (!mayRespond(visit, kind, mark)) return <span class="mark">{words}</span>
        return (
          <Form
            path={addresses.marks.path}
            action={addresses.marks({ kind, thing: id })}
            summary={false}
            class="mark-form"
            prefix={`${mark}-`}
          >
            <HiddenInput name="mark" value={mark} />
            <HiddenInput name="on" value={mine ? '' : 'yes'} />
            <button type="submit" class={mine ? 'mark mine' : 'mark'}>
              {words}
              {mine && <span class="out-of-sight"> ({t.setBack})</span>}
            </button>
          </Form>
        )
      })}
    </div>
  )
}
