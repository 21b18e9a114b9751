import type { FC } from 'hono/jsx'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput, TimeInput } from '#foundation/ui/inputs.tsx'
import { Article, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { weekdays } from '../../offers/openings-input.ts'
import { purposes } from '../../resource.ts'
import { localDay } from '../../rules/times.ts'
import { choiceRows, type WishRow, wishRows } from '../../season/application-input.ts'
import { applicationOf, offeredRooms, organisationName } from '../../season/queries.ts'
import { type Application, type OfferedRoom, phaseOf, type Season, type SeasonWish } from '../../season/season.ts'
import { clock, weekday, when, wishWords } from '../../season/words.ts'
import { seasonTexts } from '../../texts/season.ts'
import { purposeWords } from '../../texts/words.ts'
import { loadSeason, seasonTrail } from './parts.tsx'

export interface ClubSeason {
  readonly season: Season
  readonly organisation: string
  readonly club: string
  readonly application: Application | undefined
}

/** A season and what a club wants of it. */
export async function loadClub(work: Work, params: { season: string; organisation: string }): Promise<ClubSeason> {
  const { season } = await loadSeason(work, params)
  return {
    season,
    organisation: params.organisation,
    club: found(await organisationName(work, params.organisation)),
    application: await applicationOf(work, season.id, params.organisation),
  }
}

export const clubSubject = ({ organisation }: { organisation: string }) => ({ organisation })

/** A club's application: to fill in while it is time for it, to read afterwards. */
export const applyPage = page(access, {
  address: addresses.apply,
  action: 'season.apply',
  async load(work, params) {
    const club = await loadClub(work, params)
    return { ...club, rooms: await offeredRooms(work, club.season.id) }
  },
  subject: clubSubject,
  head: ({ season }, visit) => ({
    title: seasonTexts(visit.language).applyTitle,
    trail: seasonTrail(visit, season),
    noIndex: true,
  }),
  view({ season, organisation, club, application, rooms }, { language, now }) {
    const t = seasonTexts(language)
    const open = phaseOf(season, localDay(now)) === 'open'
    const at = { season: season.id, organisation }
    return (
      <Article title={t.applyTitle} kicker={`${club} · ${season.title}`} lead={open ? t.formLead : undefined}>
        {application?.state === 'withdrawn' && <Notice kind="warning">{t.withdrawnNote}</Notice>}
        {open ? (
          <ApplyForm season={season} organisation={organisation} application={application} rooms={rooms} />
        ) : (
          <>
            <p>{t.fixed}</p>
            {application && <Wishes of={application.wishes} rooms={rooms} level={2} />}
          </>
        )}
        {open && application?.state === 'sent' && (
          <ActionLink to={addresses.withdrawApplication(at)} icon="remove">
            {t.withdraw}
          </ActionLink>
        )}
      </Article>
    )
  },
})

interface FormProps {
  season: Season
  organisation: string
  application: Application | undefined
  rooms: readonly OfferedRoom[]
}

const ApplyForm: FC<FormProps> = ({ season, organisation, application, rooms }) => {
  const { language, attempt } = useVisit()
  const t = seasonTexts(language)
  const typed = attempt?.form === addresses.apply.path ? attempt.values : null
  const isFilled = (row: WishRow) =>
    application?.wishes[row - 1] !== undefined || Boolean(typed && (typed[`title${row}`] || typed[`room${row}1`]))
  return (
    <Form
      path={addresses.apply.path}
      action={addresses.apply({ season: season.id, organisation })}
      submit={application?.state === 'sent' ? t.save : t.send}
      cancel={addresses.season({ season: season.id })}
    >
      <HiddenInput name="version" value={application?.version ?? 0} />
      {season.priorities.length > 0 ? (
        <Select
          name="priority"
          label={t.priority}
          value={application ? String(application.priority) : undefined}
          choices={season.priorities.map((label, value) => ({ value: String(value), label }))}
        />
      ) : (
        <HiddenInput name="priority" value={0} />
      )}
      {wishRows.map((row) => {
        const inputs = <WishInputs row={row} wish={application?.wishes[row - 1]} rooms={rooms} />
        return row === 1 || isFilled(row) ? (
          <Section title={t.wish(row)} id={`wunsch-${row}`}>
            {inputs}
          </Section>
        ) : (
          <Details summary={`${t.anotherWish} (${row})`}>{inputs}</Details>
        )
      })}
      <TextArea
        name="remarks"
        label={t.remarks}
        hint={t.remarksHint}
        value={application?.remarks}
        rows={3}
        maxlength={2000}
        optional
      />
      <Details summary={t.dataTitle}>
        <p>{t.dataText}</p>
      </Details>
    </Form>
  )
}

const WishInputs: FC<{ row: WishRow; wish: SeasonWish | undefined; rooms: readonly OfferedRoom[] }> = ({
  row,
  wish,
  rooms,
}) => {
  const { language } = useVisit()
  const t = seasonTexts(language)
  const first = row === 1
  return (
    <Stack>
      <TextInput
        name={`title${row}`}
        label={t.wishTitle}
        hint={first ? t.wishTitleHint : undefined}
        value={wish?.title}
        maxlength={80}
        optional={!first}
      />
      <div class="season-numbers">
        <TextInput
          name={`minutes${row}`}
          label={t.minutes}
          inputmode="numeric"
          value={wish ? String(wish.minutes) : first ? '90' : undefined}
          optional={!first}
        />
        <TextInput
          name={`times${row}`}
          label={t.timesPerWeek}
          inputmode="numeric"
          value={wish ? String(wish.times) : first ? '1' : undefined}
          optional={!first}
        />
        <TextInput
          name={`persons${row}`}
          label={t.persons}
          inputmode="numeric"
          value={wish?.persons ? String(wish.persons) : undefined}
          optional
        />
      </div>
      <Select
        name={`purpose${row}`}
        label={t.purpose}
        value={wish?.purpose}
        choices={purposes.map((value) => ({ value, label: purposeWords(language)[value] }))}
        optional
      />
      <div class="season-numbers">
        {choiceRows.map((at) => (
          <Select
            name={`room${row}${at}`}
            label={t.roomChoice(at)}
            value={wish?.rooms[at - 1]}
            empty={t.noRoom}
            choices={rooms.map(({ id, title }) => ({ value: id, label: title }))}
            optional={!first || at > 1}
          />
        ))}
      </div>
      {choiceRows.map((at) => {
        const window = wish?.windows[at - 1]
        return (
          <div class="season-numbers">
            <Select
              name={`day${row}${at}`}
              label={t.dayChoice(at)}
              value={window && String(window.weekday)}
              empty={t.noDay}
              choices={weekdays.map((value) => ({ value, label: weekday(Number(value), language) }))}
              optional={!first || at > 1}
            />
            <TimeInput name={`from${row}${at}`} label={t.fromTime} value={window && clock(window.from)} optional />
            <TimeInput name={`to${row}${at}`} label={t.toTime} value={window && clock(window.to)} optional />
          </div>
        )
      })}
    </Stack>
  )
}

/** Wishes to read. */
export const Wishes: FC<{ of: readonly SeasonWish[]; rooms: readonly OfferedRoom[]; level?: 2 | 3 }> = ({
  of,
  rooms,
  level = 3,
}) => {
  const { language } = useVisit()
  const t = seasonTexts(language)
  const title = (id: string) => rooms.find((room) => room.id === id)?.title ?? '–'
  return (
    <>
      {of.map((wish, at) => (
        <Section title={wish.title} id={`wunsch-${at + 1}`} level={level}>
          <DescriptionList
            of={[
              [t.timesPerWeek, wishWords(wish, language)],
              [t.room, ...wish.rooms.map(title)],
              [t.times, ...wish.windows.map((window) => when(window, language))],
              [t.purpose, purposeWords(language)[wish.purpose]],
            ]}
          />
        </Section>
      ))}
    </>
  )
}
