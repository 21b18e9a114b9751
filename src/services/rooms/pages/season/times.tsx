import { page } from '#foundation/http/route.ts'
import { CheckboxGroup } from '#foundation/ui/choices.tsx'
import { Details } from '#foundation/ui/details.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput, TimeInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { weekdays } from '../../offers/openings-input.ts'
import { offeredRooms, roomsToOffer } from '../../season/queries.ts'
import { weekday } from '../../season/words.ts'
import { seasonTexts } from '../../texts/season.ts'
import { staffTexts } from '../../texts/season-staff.ts'
import { loadSeason, seasonSubject, staffTrail } from './parts.tsx'
import { Hours } from './season.tsx'

/** Which rooms are given at which hours of the week. */
export const seasonTimesPage = page(access, {
  address: addresses.seasonTimes,
  action: 'season.keep',
  async load(work, params) {
    const { season } = await loadSeason(work, params)
    return {
      season,
      rooms: await offeredRooms(work, season.id),
      offerable: await roomsToOffer(work, season.organisation),
    }
  },
  subject: seasonSubject,
  head: ({ season }, visit) => ({
    title: staffTexts(visit.language).timesTitle,
    trail: staffTrail(visit, season, staffTexts(visit.language).manage),
    noIndex: true,
  }),
  view({ season, rooms, offerable }, { language }) {
    const t = staffTexts(language)
    const words = seasonTexts(language)
    const at = { season: season.id }
    const draft = season.state === 'draft'
    return (
      <Article title={t.timesTitle} kicker={season.title} lead={t.timesLead}>
        {rooms.length === 0 ? (
          <EmptyState title={t.noTimes} icon="calendar">
            <p>{t.noTimesHint}</p>
          </EmptyState>
        ) : (
          <DataTable
            caption={t.timesTitle}
            captionOutOfSight
            rows={rooms}
            columns={[
              { label: words.room, value: nameOf },
              { label: words.times, value: ({ open }) => <Hours of={open} /> },
              ...(draft
                ? [
                    {
                      label: t.removeRoom,
                      value: ({ id }: (typeof rooms)[number]) => (
                        <Form
                          path={addresses.withdrawSeasonRoom.path}
                          action={addresses.withdrawSeasonRoom({ ...at, room: id })}
                          prefix={`${id}-`}
                        >
                          <Button look="plain" icon="remove">
                            {t.removeRoom}
                          </Button>
                        </Form>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
        {(draft || season.state === 'open') && (
          <Section title={t.addTimes} id="hinzufuegen">
            {offerable.rooms.length === 0 ? (
              <p>{t.noRoomsToOffer}</p>
            ) : (
              <Form path={addresses.seasonTimes.path} action={addresses.seasonTimes(at)} submit={t.addTimesDeed}>
                <CheckboxGroup
                  name="rooms"
                  label={t.roomsLabel}
                  choices={offerable.rooms.map((room) => ({ value: room.id, label: nameOf(room) }))}
                />
                <div class="ticks-beside">
                  <CheckboxGroup
                    name="days"
                    label={t.days}
                    choices={weekdays.map((value) => ({ value, label: weekday(Number(value), language) }))}
                  />
                </div>
                <Columns as="even">
                  <TimeInput name="opens" label={t.opens} value="16:00" />
                  <TextInput name="closes" label={t.closes} hint={t.closesHint} value="22:00" maxlength={8} />
                </Columns>
              </Form>
            )}
            {offerable.others.length > 0 && (
              <Details summary={t.notOffered}>
                <p>{t.notOfferedWhy}</p>
                <ul>
                  {offerable.others.map((one) => (
                    <li>{nameOf(one)}</li>
                  ))}
                </ul>
              </Details>
            )}
          </Section>
        )}
        <ActionLink to={addresses.manageSeason(at)}>{t.manage}</ActionLink>
      </Article>
    )
  },
})

const nameOf = ({ title, building }: { title: string; building: string }) => `${title}, ${building}`
