import { z } from 'zod'
import { startedFrom } from '#commons/links/started-from.ts'
import { may } from '#foundation/http/access.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { bodiesFor } from '../../profiles/pages/add.tsx'
import { lessonAddresses as addresses } from '../addresses.ts'
import { texts } from '../texts.ts'
import { LessonInputs } from './inputs.tsx'

/** Whether somebody may write for no body: who speaks for none, and the office, which takes lessons from public sources. */
export const mayWriteAlone = (work: Pick<Work, 'viewer' | 'space'>, bodies: readonly unknown[]): boolean =>
  bodies.length === 0 || may(work, access, 'directory.keep')

export const addPage = page(access, {
  address: addresses.add,
  action: 'members.take-part',
  only: 'network',
  query: z.object({ aus: z.string().max(200).catch('').default(''), fuer: z.string().max(40).catch('').default('') }),
  async load(work, _params, { aus, fuer }) {
    const bodies = await bodiesFor(work)
    const from = aus ? await startedFrom(work, aus) : undefined
    return { bodies, alone: mayWriteAlone(work, bodies), from, aus: from ? aus : '', fuer }
  },
  head: (_data, visit) => ({
    title: texts(visit.language).addFirst,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.list(), title: texts(visit.language).short }),
  }),
  view({ bodies, alone, from, aus, fuer }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.addFirst} lead={t.addLead}>
        {from && (
          <Notice>
            <p>{t.learnedFrom(from.title)}</p>
          </Notice>
        )}
        <Form path={addresses.add.path} submit={t.save} cancel={addresses.list()}>
          <HiddenInput name="from" value={aus} />
          {bodies.length > 0 && (
            <Select
              name="actor"
              label={t.forWhom}
              value={bodies.some(({ id }) => id === fuer) ? fuer : alone ? '' : bodies[0]?.id}
              empty={alone ? t.nobody : undefined}
              choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
              optional={alone}
            />
          )}
          <LessonInputs context={from && t.about(from.title)} />
        </Form>
      </Article>
    )
  },
})
