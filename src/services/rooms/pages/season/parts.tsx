import type { FC } from 'hono/jsx'
import { may } from '#foundation/http/access.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { localDay } from '../../rules/times.ts'
import { seasonById } from '../../season/queries.ts'
import { type GivenSlot, type OfferedRoom, type Phase, phaseOf, type Season } from '../../season/season.ts'
import { hours, type Names, weekday } from '../../season/words.ts'
import { seasonTexts } from '../../texts/season.ts'

/** Whose season it is, as far as rights depend on it. */
export const seasonSubject = ({ season }: { season: Season }) => ({ organisation: season.organisation })

/** One season for everybody; a draft only for those who make it. */
export async function loadSeason(work: Work, { season: id }: { season: string }): Promise<{ season: Season }> {
  const season = found(await seasonById(work, id))
  if (season.state === 'draft' && !may(work, access, 'season.keep', seasonSubject({ season }))) missing()
  return { season }
}

export const seasonTrail = (visit: Visit, season?: Season) => [
  { href: hrefFor(visit, addresses.list()), label: seasonTexts(visit.language).rooms },
  { href: hrefFor(visit, addresses.seasons()), label: seasonTexts(visit.language).title },
  ...(season ? [{ href: hrefFor(visit, addresses.season({ season: season.id })), label: season.title }] : []),
]

export const staffTrail = (visit: Visit, season: Season, label: string) => [
  ...seasonTrail(visit, season),
  { href: hrefFor(visit, addresses.manageSeason({ season: season.id })), label },
]

export const PhaseTag: FC<{ of: Season }> = ({ of }) => {
  const { language, now } = useVisit()
  const phase = phaseOf(of, localDay(now))
  const tones: Record<Phase, 'info' | 'success' | 'warning'> = {
    draft: 'warning',
    coming: 'info',
    open: 'success',
    over: 'info',
    closed: 'info',
    objections: 'warning',
    deciding: 'info',
    decided: 'success',
    booked: 'success',
  }
  return <StatusTag tone={tones[phase]}>{seasonTexts(language)[`${phase}Tag`]}</StatusTag>
}

/** Who, when, where: rooms below each other, days side by side. */
export const Plan: FC<{ rooms: readonly OfferedRoom[]; slots: readonly GivenSlot[]; names: Names }> = ({
  rooms,
  slots,
  names,
}) => {
  const { language } = useVisit()
  const t = seasonTexts(language)
  const used = [...new Set(rooms.flatMap(({ open }) => open.map((time) => time.weekday)))].sort()
  const given = rooms.filter(({ id }) => slots.some(({ room }) => room === id))
  if (given.length === 0) return <p>{t.planEmpty}</p>
  return (
    <DataTable
      caption={t.plan}
      captionOutOfSight
      rows={given}
      columns={[
        { label: t.room, value: ({ title }) => title },
        ...used.map((day) => ({
          label: weekday(day, language),
          value: ({ id }: OfferedRoom) => (
            <PlanCell slots={slots.filter((one) => one.room === id && one.weekday === day)} names={names} />
          ),
        })),
      ]}
    />
  )
}

const PlanCell: FC<{ slots: readonly GivenSlot[]; names: Names }> = ({ slots, names }) => {
  const { language } = useVisit()
  if (slots.length === 0) return <span class="small">–</span>
  return (
    <ul class="season-cell">
      {slots.map((slot) => (
        <li>
          <strong class="figures">{hours(slot, language)}</strong>
          <span>{names.applicationOf(slot.wish)?.organisationName}</span>
          <span class="small">
            {names.wish(slot.wish)?.title}
            {slot.reason !== null && ` (${seasonTexts(language).byHand})`}
          </span>
        </li>
      ))}
    </ul>
  )
}
