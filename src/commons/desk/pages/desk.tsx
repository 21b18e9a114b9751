import { places } from '#commons/front/addresses.ts'
import type { DeskItem, DeskPart, Everything, Module, Task } from '#commons/manifest.ts'
import { modulesIn } from '#commons/running.ts'
import { page } from '#foundation/http/route.ts'
import type { Space, Viewer } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { relativeDay } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { integer } from '#foundation/text/numbers.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { SideNavigation } from '#foundation/ui/navigation.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access, hasDesk } from '../access.ts'
import { texts } from '../texts.ts'
import { NothingHere, OwnOrganisations } from './own-things.tsx'

interface Pile {
  readonly part: DeskPart
  readonly items: readonly DeskItem[]
}

/** Everything that waits for somebody, urgent things first. One statement per part, and only the parts they may see. */
export function deskPage(everything: Everything) {
  return page(access, {
    address: places.desk,
    action: 'desk.see',
    async load(work) {
      const here = modulesIn(everything, work.space)
      const parts = here.flatMap(({ desk }) => desk ?? []).filter((part) => part.may(work))
      const piles: Pile[] = []
      for (const part of parts) {
        const items = await part.load(work)
        if (items.length) piles.push({ part, items: items.toSorted(urgentFirst) })
      }
      return { piles: piles.toSorted(mostUrgentFirst), tasks: tasksFor(here, work) }
    },
    head: (_data, { language }) => ({ title: texts(language).title, noIndex: true }),
    view({ piles, tasks }, visit) {
      const { language, now } = visit
      const t = texts(language)
      if (!hasDesk(visit)) return <NothingHere everything={everything} />
      const waiting = piles.reduce((sum, { items }) => sum + items.length, 0)
      const urgent = piles.flatMap(({ items }) => items).filter((item) => item.urgent).length
      const begin = tasks.filter(({ tool }) => !tool)
      const tools = [
        { title: t.tools, tasks: tasks.filter(({ tool }) => tool === 'work') },
        { title: t.place, tasks: tasks.filter(({ tool }) => tool === 'place') },
      ].filter((group) => group.tasks.length > 0)
      return (
        <Columns>
          <Article title={t.title} lead={waiting ? leadOf(waiting, urgent, language) : undefined}>
            {waiting === 0 && (
              <EmptyState title={t.empty} icon="success">
                <p>{t.emptyHint}</p>
              </EmptyState>
            )}
            {piles.map(({ part, items }) => (
              <Section
                id={part.id.replaceAll('.', '-')}
                title={`${say(part.title, language)} (${integer(items.length, language)})`}
              >
                <ul class="link-list">
                  {items.map((item) => (
                    <li>
                      <Link to={item.href}>{item.title}</Link>
                      <p class="row small">
                        {item.urgent && <StatusTag tone="danger">{t.urgent}</StatusTag>}
                        {item.note && <span>{item.note}</span>}
                        {item.since && <span>{relativeDay(item.since, now, language)}</span>}
                      </p>
                    </li>
                  ))}
                </ul>
              </Section>
            ))}
            <OwnOrganisations everything={everything} />
          </Article>
          <Stack gap="airy">
            {begin.length > 0 && (
              <Section id="beginnen" title={t.begin}>
                <Stack gap="tight">
                  {begin.map(({ label, address }) => (
                    <ActionLink to={address} look="second" icon="add">
                      {say(label, language)}
                    </ActionLink>
                  ))}
                </Stack>
              </Section>
            )}
            {tools.map((group) => (
              <SideNavigation
                title={group.title}
                items={group.tasks.map(({ label, address }) => ({ to: address, label: say(label, language) }))}
              />
            ))}
          </Stack>
        </Columns>
      )
    },
  })
}

function leadOf(waiting: number, urgent: number, language: Language): string {
  const t = texts(language)
  const all = t.lead(waiting === 1 ? t.oneWaits : t.manyWait(integer(waiting, language)))
  return urgent ? `${all} ${t.someUrgent(integer(urgent, language))}` : all
}

const tasksFor = (modules: readonly Module[], visit: { viewer: Viewer; space: Space }): Task[] =>
  modules
    .flatMap(({ tasks }) => tasks ?? [])
    .filter(({ only, may }) => (!only || only === visit.space.kind) && may(visit))

/** Urgent before the rest, then what has waited longest. */
function urgentFirst(a: DeskItem, b: DeskItem): number {
  const urgency = Number(b.urgent ?? false) - Number(a.urgent ?? false)
  if (urgency !== 0 || !a.since || !b.since) return urgency
  return Temporal.Instant.compare(a.since, b.since)
}

const mostUrgentFirst = (a: Pile, b: Pile): number =>
  Number(b.items.some(({ urgent }) => urgent)) - Number(a.items.some(({ urgent }) => urgent))
