import type { FC } from 'hono/jsx'
import { dateShort } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import type { Making } from '../making.ts'
import { makingStaffTexts, makingTexts } from '../texts.ts'
import { AddPiece, PieceLink } from './piece-link.tsx'

/** Groups with their sessions and what came of them. */
export const Circles: FC<{ of: Making; writes: boolean }> = ({ of: { circles, sessions }, writes }) => {
  const { language } = useVisit()
  const [t, s] = [makingTexts(language), makingStaffTexts(language)]
  return (
    <>
      {circles.length === 0 && <p>{t.noCircles}</p>}
      {circles.map(({ id, kind, name, purpose }) => {
        const own = sessions.filter(({ circleId }) => circleId === id)
        return (
          <Section
            title={<PieceLink kind="gruppen" id={id} words={name} writes={writes} />}
            id={`gruppe-${id}`}
            level={3}
          >
            {name !== t[kind] && <p class="small quiet">{t[kind]}</p>}
            {purpose && <p>{purpose}</p>}
            {own.length > 0 && (
              <DataTable
                caption={`${t.sessions}: ${name}`}
                captionOutOfSight
                rows={own}
                columns={[
                  {
                    label: t.topic,
                    value: (session) => (
                      <PieceLink kind="sitzungen" id={session.id} words={session.topic} writes={writes} />
                    ),
                  },
                  {
                    label: t.day,
                    value: ({ day, place }) => [dateShort(day, language), place].filter(Boolean).join(', '),
                  },
                  {
                    label: t.result,
                    value: ({ result }) => (result ? <Prose of={markdownToHtml(result, { language })} /> : t.noResult),
                  },
                ]}
              />
            )}
          </Section>
        )
      })}
      {writes && (
        <Row>
          <AddPiece kind="gruppen" words={s.addCircle} />
          {circles.length > 0 && <AddPiece kind="sitzungen" words={s.addSession} />}
        </Row>
      )}
    </>
  )
}
