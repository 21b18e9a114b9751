import { page } from '#foundation/http/route.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { lessonAddresses as addresses } from '../addresses.ts'
import { lessonAt, subjectOf } from '../load.ts'
import { texts } from '../texts.ts'
import { LessonInputs } from './inputs.tsx'

export const editPage = page(access, {
  address: addresses.edit,
  action: 'lesson.write',
  only: 'network',
  load: lessonAt,
  subject: subjectOf,
  head: (lesson, visit) => ({
    title: texts(visit.language).edit,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.lesson({ erfahrung: lesson.slug }), title: lesson.title }),
  }),
  view(lesson, { language }) {
    const t = texts(language)
    const at = { erfahrung: lesson.slug }
    return (
      <Article title={t.edit} kicker={lesson.actor?.name}>
        <Form path={addresses.edit.path} action={addresses.edit(at)} submit={t.save} cancel={addresses.lesson(at)}>
          <HiddenInput name="version" value={lesson.version} />
          <LessonInputs lesson={lesson} />
        </Form>
        <Section title={t.remove} id="entfernen">
          <Form path={addresses.remove.path} action={addresses.remove(at)} prefix="r-">
            <p>{t.removeHint}</p>
            <Button look="danger">{t.remove}</Button>
          </Form>
        </Section>
      </Article>
    )
  },
})
