import type { FC } from 'hono/jsx'
import type { ShownGroup } from '#engines/opinions/picture.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { type Counted, groupName } from '../poll.ts'
import { resultTexts } from '../texts/results.ts'
import { texts } from '../texts/texts.ts'
import { GroupMap } from './group-map.tsx'

interface Props {
  readonly counted: Counted
  /** Words of statements by number; those that are gone are left out. */
  readonly words: ReadonlyMap<number, string>
}

/** So many statements of each kind stand at the top; all are in the table. */
const most = 5

/** What most people of every group say. */
export const Unites: FC<Props> = ({ counted: { picture, numbers }, words }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const list = picture.unites.flatMap(({ statement, side, shares }) => {
    const sentence = words.get(numbers[statement] as number)
    return sentence ? [{ sentence, side, least: Math.min(...shares) }] : []
  })
  return (
    <Section title={t.unites} id="eint">
      {list.length === 0 ? (
        <p>{t.unitesNone}</p>
      ) : (
        <>
          <p>{picture.groups.length > 0 ? t.unitesGroups : t.unitesAll}</p>
          <ol class="opinion-list opinion-unites">
            {list.slice(0, most).map(({ sentence, side }) => (
              <li>
                <strong lang="de">{sentence}</strong>
                <br />
                <span class="small">{texts(language)[side]}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  )
}

/** The map, and what marks each group. */
export const Groups: FC<Props> = ({ counted, words }) => {
  const t = resultTexts(useVisit().language)
  const { groups, clarity } = counted.picture
  if (groups.length === 0)
    return (
      <Section title={t.groups} id="gruppen">
        <p>{t.noGroups}</p>
      </Section>
    )
  return (
    <Section title={t.groups} id="gruppen">
      <p>{t.groupsLead}</p>
      {clarity === 'weak' && (
        <Notice kind="info">
          <p>{t.weak}</p>
        </Notice>
      )}
      <GroupMap groups={groups} />
      <div class="opinion-groups">
        {groups.map((group, at) => (
          <OneGroup group={group} at={at} counted={counted} words={words} />
        ))}
      </div>
    </Section>
  )
}

const OneGroup: FC<Props & { group: ShownGroup; at: number }> = ({ group, at, counted, words }) => {
  const t = resultTexts(useVisit().language)
  const telling = group.telling
    .flatMap((one) => {
      const sentence = words.get(counted.numbers[one.statement] as number)
      return sentence ? [{ ...one, sentence }] : []
    })
    .slice(0, 4)
  return (
    <section class={`opinion-card opinion-card-${at}`} aria-labelledby={`gruppe-${at}`}>
      <h3 id={`gruppe-${at}`}>{t.group(groupName(at))}</h3>
      <p class="small">{t.groupPeople(group.people)}</p>
      <p class="out-of-sight">{t.marks}</p>
      {telling.length === 0 && <p>{t.marksNone}</p>}
      <ul>
        {telling.map(({ sentence, side, inside, outside }) => (
          <li>
            <span lang="de">{sentence}</span>
            <br />
            <span class="small quiet">{t.inside(side, useTenths(inside), useTenths(outside))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Statements on which groups are furthest from each other. */
export const Divides: FC<Props> = ({ counted: { picture, numbers }, words }) => {
  const t = resultTexts(useVisit().language)
  const list = picture.divides.flatMap((one) => {
    const sentence = words.get(numbers[one.statement] as number)
    return sentence ? [{ ...one, sentence }] : []
  })
  if (list.length === 0) return null
  return (
    <Section title={t.divides} id="trennt">
      <ol class="opinion-list">
        {list.slice(0, most).map(({ sentence, most: high, least: low }) => (
          <li>
            <span lang="de">{sentence}</span>
            <br />
            <span class="small quiet">
              {t.dividing(groupName(high.group), useTenths(high.share), groupName(low.group), useTenths(low.share))}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** Shares in groups stand there in tenths only. */
const useTenths = (share: number): string => resultTexts(useVisit().language).tenths(Math.round(10 * share))
