import { z } from 'zod'
import { writeCsv } from '#foundation/files/csv.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { type AtText, textAt } from './load.ts'
import { remarksOfPhase } from './queries.ts'
import { statuses, whats } from './remark.ts'
import { paragraphsIn } from './review.ts'

/** A contribution as open data: nothing that says whose it was. */
const openRemark = z.object({
  id: z.string(),
  version: z.number(),
  paragraph: z.string(),
  what: z.enum(whats),
  passage: z.string(),
  text: z.string(),
  wording: z.string(),
  wordsThen: z.string(),
  channel: z.enum(['online', 'paper', 'telephone', 'on-site']),
  day: z.string(),
  supports: z.number(),
  status: z.enum(statuses).nullable(),
  answer: z.string().nullable(),
})
type OpenRemark = z.output<typeof openRemark>

async function openRemarks(work: Work, { at, review, version }: AtText): Promise<OpenRemark[]> {
  const remarks = await remarksOfPhase(work, at.phase.id)
  const versions = await paragraphsIn(
    work,
    review,
    Array.from({ length: version }, (_, index) => index + 1),
  )
  const numbers = new Map(
    [...versions].flatMap(([of, paragraphs]) => paragraphs.map(({ id, number }) => [`${of} ${id}`, number] as const)),
  )
  return remarks.map((remark) => {
    const { id, what, passage, wording, wordsThen, channel, supports, status, answer } = remark
    const day = (remark.confirmedAt ?? remark.createdAt).toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString()
    const paragraph = numbers.get(`${remark.version} ${remark.paragraphId}`) ?? ''
    const said = { id, version: remark.version, paragraph, what, passage, text: remark.body, wording }
    // Only a proposal needs the words it would change.
    return { ...said, wordsThen: what === 'wording' ? wordsThen : '', channel, day, supports, status, answer }
  })
}

/** All contributions of a phase as a table, without persons. */
export const remarksCsv = api(access, {
  address: addresses.csv,
  action: 'text.read',
  async answer(work, params) {
    const here = await textAt(work, params)
    const head = Object.keys(openRemark.shape)
    const rows = (await openRemarks(work, here)).map((remark) =>
      head.map((name) => String(remark[name as keyof OpenRemark] ?? '')),
    )
    return new Response(writeCsv([head, ...rows]), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="beitraege-${here.at.phase.slug}.csv"`,
      },
    })
  },
})

/** The same for programs. */
export const remarksJson = api(access, {
  address: addresses.json,
  action: 'text.read',
  async answer(work, params) {
    const here = await textAt(work, params)
    const { dialogue, phase } = here.at
    return Response.json({
      dialogue: dialogue.title,
      phase: phase.title,
      text: here.review.title,
      version: here.version,
      contributions: await openRemarks(work, here),
    })
  },
  describe: {
    summary: 'Contributions to a text under review, whichever way they came, without persons',
    answer: z.object({
      dialogue: z.string(),
      phase: z.string(),
      text: z.string(),
      version: z.number(),
      contributions: z.array(openRemark),
    }),
    tag: 'participation',
  },
})
