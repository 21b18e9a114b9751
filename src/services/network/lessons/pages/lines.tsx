import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { say } from '#foundation/text/catalogue.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Row } from '#foundation/ui/layout.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import { FieldTag, StatusTag } from '#foundation/ui/tags.tsx'
import { lessonAddresses } from '../addresses.ts'
import type { Lesson, Listed } from '../lesson.ts'
import { kindWords, phaseWords, texts, workstreamWords } from '../texts.ts'

/** What it is, and when and where in an undertaking: words to tell lessons apart by. */
export const LessonTags: FC<{ of: Pick<Lesson, 'kind' | 'phase' | 'workstream' | 'field'> }> = ({ of }) => {
  const { language } = useVisit()
  const stumble = of.kind === 'stumble'
  return (
    <>
      <StatusTag tone={stumble ? 'warning' : 'success'} icon={stumble ? 'warning' : 'check'}>
        {say(kindWords[of.kind], language)}
      </StatusTag>
      <span class="small">
        {say(phaseWords[of.phase], language)} · {say(workstreamWords[of.workstream], language)}
      </span>
      {of.field && <FieldTag field={of.field}>{frontTexts(language)[of.field]}</FieldTag>}
    </>
  )
}

/** Lessons below each other, as an index has them: what was learned, what helped, from whom, and how many know it too. */
export const LessonLines: FC<{ of: readonly Listed[] }> = ({ of }) => {
  const t = texts(useVisit().language)
  return (
    <LinkList
      items={of.map((lesson) => ({
        to: lessonAddresses.lesson({ erfahrung: lesson.slug }),
        title: lesson.title,
        note: (
          <>
            <span>
              {lesson.helps && t.helped} {plainText(lesson.gist, 180)}
            </span>
            <Row>
              <LessonTags of={lesson} />
              {(lesson.actor || lesson.writer) && <span class="small">{lesson.actor?.name ?? lesson.writer}</span>}
              {lesson.sameHere > 0 && <StatusTag icon="people">{t.sameHere(lesson.sameHere)}</StatusTag>}
            </Row>
          </>
        ),
      }))}
    />
  )
}
