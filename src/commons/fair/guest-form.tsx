import type { FC } from 'hono/jsx'
import { optionalText } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { HiddenInput } from '#foundation/ui/form.tsx'
import { useField } from '#foundation/ui/form-context.ts'
import { fairProblems, fairTexts } from './texts.ts'

/** Nobody reads and fills in a form faster than this. */
const leastSeconds = 2

/** What forms carry that everybody can send without an account. */
export const guestFields = {
  /** When the page with the form was made. */
  opened: optionalText(40),
  /** Out of sight: people leave it empty, machines that fill in everything do not. */
  again: optionalText(200),
}

/** Stands in such a form; shows nothing. Those who are logged in do not need it. */
export const GuestCheck: FC = () => {
  const { language, now, viewer } = useVisit()
  const opened = useField('opened')
  const trap = useField('again')
  if (viewer.person) return null
  return (
    <div class="out-of-sight" aria-hidden="true">
      <HiddenInput name="opened" value={opened.typed ?? now.toString()} />
      <label for={trap.id}>{fairTexts(language).leaveEmpty}</label>
      <input id={trap.id} name="again" type="text" tabindex={-1} autocomplete="off" />
    </div>
  )
}

/** Stops what machines send: they fill in what nobody sees, and are done before anybody could have read. Pressing again helps people. */
export function checkGuest(
  { viewer, now }: Pick<Work, 'viewer' | 'now'>,
  { opened, again }: { readonly opened: string | null; readonly again: string | null },
): void {
  if (viewer.person) return
  if (again) refuse(fairProblems.trap)
  const since = opened && instant(opened)
  if (!since || Temporal.Instant.compare(now, since.add({ seconds: leastSeconds })) < 0) refuse(fairProblems.tooFast)
}

function instant(text: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(text)
  } catch {
    return null
  }
}
