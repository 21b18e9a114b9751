import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { intlTag } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { standingOf } from '../../../phases/phase.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { criteriaOf, maxPoints } from '../criteria.ts'
import { type Judged, judgedIdeas, ownPoints } from '../jury.ts'
import { ideasToEdit, ideaToEdit, paramsOf } from '../load-idea.ts'
import { problems } from '../texts/notices.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'
import { trailToPhase } from './write.tsx'

/** By what ideas are chosen: said before the first one comes. */
export const criteriaPage = page(access, {
  address: addresses.criteria,
  action: 'idea.judge',
  load: ideasToEdit,
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).criteria,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at }, { language, now }) {
    const t = staffTexts(language)
    const criteria = criteriaOf(at.phase)
    if (standingOf(at.phase, now) !== 'before')
      return (
        <Article title={t.criteria}>
          <Notice>
            <p>{say(problems.criteriaFixed, language)}</p>
          </Notice>
          <ul>
            {criteria.map(({ name }) => (
              <li>{name}</li>
            ))}
          </ul>
        </Article>
      )
    return (
      <Article title={t.criteria} lead={t.criteriaLead}>
        <Form
          path={addresses.criteria.path}
          action={addresses.criteria(paramsOf(at))}
          submit={t.saveCriteria}
          cancel={rooms.phase(paramsOf(at))}
        >
          <TextArea
            name="criteria"
            label={t.criteriaField}
            value={criteria.map(({ name }) => name).join('\n')}
            rows={8}
            maxlength={2000}
            optional
          />
        </Form>
      </Article>
    )
  },
})

/** Somebody's own points for one idea. */
export const pointsPage = page(access, {
  address: addresses.points,
  action: 'idea.judge',
  async load(work, params) {
    const here = await ideaToEdit(work, params)
    return { ...here, points: await ownPoints(work, here.idea.id) }
  },
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).givePoints,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, idea, points, standing }, { language }) {
    const t = staffTexts(language)
    const params = { ...paramsOf(at), idea: idea.id }
    return (
      <Article title={t.givePoints} kicker={idea.title}>
        <p class="comment-words">{idea.body}</p>
        {standing !== 'after' ? (
          <Notice>
            <p>{say(problems.tooEarly, language)}</p>
          </Notice>
        ) : (
          <Form
            path={addresses.points.path}
            action={addresses.points(params)}
            submit={t.savePoints}
            cancel={addresses.jury(paramsOf(at))}
          >
            {criteriaOf(at.phase).map(({ id, name }, index) => (
              <TextInput
                name={`points${index + 1}`}
                label={name}
                hint={t.pointsHint(maxPoints)}
                value={points.get(id)?.toString()}
                inputmode="numeric"
                wide="short"
                optional
              />
            ))}
          </Form>
        )}
      </Article>
    )
  },
})

/** All ideas by their points, and who wins. */
export const juryPage = page(access, {
  address: addresses.jury,
  action: 'idea.judge',
  async load(work, params) {
    const here = await ideasToEdit(work, params)
    return { ...here, judged: await judgedIdeas(work, here.at.phase.id, criteriaOf(here.at.phase)) }
  },
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).juryTitle,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, judged, standing }, { language }) {
    const t = staffTexts(language)
    const number = new Intl.NumberFormat(intlTag[language], { maximumFractionDigits: 1 })
    return (
      <Article title={t.juryTitle} lead={t.juryLead}>
        {standing !== 'after' ? (
          <Notice>
            <p>{say(problems.tooEarly, language)}</p>
          </Notice>
        ) : (
          <DataTable
            caption={t.juryTitle}
            captionOutOfSight
            columns={[
              {
                label: t.idea,
                value: ({ id, title }: Judged) => (
                  <Link to={addresses.points({ ...paramsOf(at), idea: id })}>{title}</Link>
                ),
              },
              { label: t.points, number: true, value: ({ points }) => (points === null ? '–' : number.format(points)) },
              { label: t.judges, number: true, value: ({ judges }) => judges },
              {
                label: texts(language).winner,
                value: (one) => <WinnerForm of={one} params={paramsOf(at)} />,
              },
            ]}
            rows={judged}
          />
        )}
      </Article>
    )
  },
})

const WinnerForm: FC<{ of: Judged; params: { dialogue: string; phase: string } }> = ({ of, params }) => {
  const t = staffTexts(useVisit().language)
  return (
    <Form
      path={addresses.winner.path}
      action={addresses.winner({ ...params, idea: of.id })}
      summary={false}
      class="mark-form"
      prefix={`${of.id}-`}
    >
      <HiddenInput name="winner" value={of.winner ? '' : 'yes'} />
      <Button look={of.winner ? 'plain' : 'second'}>
        {of.winner ? t.noWinner : t.makeWinner}
        <span class="out-of-sight">: {of.title}</span>
      </Button>
    </Form>
  )
}
