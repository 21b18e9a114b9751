import { page } from '#foundation/http/route.ts'
import { integer } from '#foundation/text/numbers.ts'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { challengeAddresses } from '../challenges/addresses.ts'
import { contactAddresses } from '../contacts/addresses.ts'
import { directoryAddresses } from '../directory/addresses.ts'
import { groupAddresses } from '../groupwork/addresses.ts'
import { isMember } from '../home.ts'
import { lessonAddresses } from '../lessons/addresses.ts'
import { meetingAddresses } from '../meetings/addresses.ts'
import { isOver, Meetings } from '../meetings/pages/list.tsx'
import { meetingsFor } from '../meetings/queries.ts'
import { methodAddresses } from '../methods/addresses.ts'
import { profileAddresses } from '../profiles/addresses.ts'
import { manyLessons, numbersOf } from './queries.ts'
import { texts } from './texts.ts'

/** Where the room begins. */
export const startPage = page(access, {
  address: addresses.start,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  load: async ({ tx, space, viewer }) => ({
    numbers: await numbersOf(tx, space.id, viewer),
    meetings: await meetingsFor(tx, space.id, viewer, false, 8),
  }),
  head: (_data, { language }) => ({ title: texts(language).title, description: texts(language).lead }),
  view({ numbers, meetings }, { language, viewer, now }) {
    const t = texts(language)
    const coming = meetings.filter((meeting) => !isOver(meeting, now)).toReversed()
    const last = meetings.find((meeting) => isOver(meeting, now))
    return (
      <Article title={t.title} lead={t.lead}>
        <Section title={t.meetings} id="treffen" more={{ to: meetingAddresses.list(), label: t.allMeetings }}>
          {coming.length > 0 ? <Meetings of={coming} /> : <p>{t.noMeeting}</p>}
          {last && (
            <>
              <h3>{t.lastMeeting}</h3>
              <Meetings of={[last]} />
            </>
          )}
        </Section>
        <Section title={t.find} id="nachsehen">
          <LinkList
            items={[
              // Visitors are asked to log in there; others who are no members cannot go in.
              ...(viewer.person === null || isMember(viewer)
                ? [{ to: contactAddresses.whoKnows(), title: t.whoKnows, note: t.whoKnowsNote }]
                : []),
              { to: challengeAddresses.list(), title: t.challenges, note: t.challengesNote(numbers.challenges) },
              { to: profileAddresses.list(), title: t.services, note: t.servicesNote(numbers.profiles) },
              {
                to: lessonAddresses.list(),
                title: t.lessons,
                note:
                  numbers.lessons < manyLessons
                    ? t.lessonsNote(numbers.lessons)
                    : t.lessonsMany(integer(manyLessons, language)),
              },
              { to: methodAddresses.list(), title: t.methods, note: t.methodsNote },
              { to: groupAddresses.topics(), title: t.groupWork, note: t.groupWorkNote },
              { to: meetingAddresses.initiatives(), title: t.initiatives, note: t.initiativesNote },
              { to: directoryAddresses.list(), title: t.directory, note: t.directoryNote(numbers.actors) },
            ]}
          />
        </Section>
      </Article>
    )
  },
})
