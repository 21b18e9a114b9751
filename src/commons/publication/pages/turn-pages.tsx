import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { HiddenInput } from '#foundation/ui/form.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { perPage, type Wanted } from '../search/find-entries.ts'
import { texts } from '../texts.ts'

/** Earlier and later results, posted like the search itself. */
export const TurnPages: FC<{ wanted: Wanted; total: number; action: string }> = ({ wanted, total, action }) => {
  const t = texts(useVisit().language)
  const pages = Math.ceil(total / perPage)
  if (pages <= 1) return null
  return (
    <form method="post" action={action} class="turn-pages">
      <HiddenInput name="q" value={wanted.text} />
      {wanted.kind && <HiddenInput name="art" value={wanted.kind} />}
      {wanted.municipality && <HiddenInput name="gemeinde" value={wanted.municipality} />}
      {wanted.time && <HiddenInput name="zeit" value={wanted.time} />}
      {wanted.page > 0 && (
        <Button look="second" icon="back" name="seite" value={String(wanted.page - 1)}>
          {t.previous}
        </Button>
      )}
      <span class="quiet">{t.pageOf(wanted.page + 1, pages)}</span>
      {wanted.page + 1 < pages && (
        <Button look="second" icon="forward" name="seite" value={String(wanted.page + 1)}>
          {t.more}
        </Button>
      )}
    </form>
  )
}
