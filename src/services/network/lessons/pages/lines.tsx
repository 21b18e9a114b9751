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
  return (
    <>
      <StatusTag
        tone={of.kind === 'stumble' ? 'warning' : 'success'}
        icon={of.kind === 'stumble' ? 'warning' : 'check'}
      >
        {say(kindWords[of.kind], language)}
      </StatusTag>
      <StatusTag>{say(phaseWords[of.phase], language)}</StatusTag>
      <StatusTag>{say(workstreamWords[of.workstream], language)}</StatusTag>
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
            <span>{plainText(lesson.gist, 180)}</span>
            <Row>
              <LessonTags of={lesson} />
              {[lesson.actor?.name ?? lesson.writer, lesson.sameHere > 0 && t.sameHere(lesson.sameHere)]
                .filter(Boolean)
                .map((words) => (
                  <span>{words}</span>
                ))}
            </Row>
          </>
        ),
      }))}
    />
  )
}
