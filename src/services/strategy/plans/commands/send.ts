import { mostLines, readSpreadsheet } from '#foundation/files/spreadsheet.ts'
import { sayFileProblem } from '#foundation/files/texts.ts'
import { upload } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { planAddresses } from '../addresses.ts'
import { mostBytes, tablesPage } from '../pages/tables.tsx'
import { keepPlan } from '../sent-plans.ts'
import { planNotices } from '../texts.ts'

/** An editor sends a table; nothing is changed, the preview follows. */
export const sendPlan = form(access, {
  address: planAddresses.tables,
  action: 'measure.write',
  fields: { file: upload(mostBytes) },
  page: tablesPage,
  async run(work, { file }) {
    if (!file) refuse(planNotices.noFile, 'file')
    const read = await readSpreadsheet(await file.bytes(), { name: file.name, limit: mostBytes })
    if (!read.ok) refuse({ de: sayFileProblem(read.problem, 'de'), en: sayFileProblem(read.problem, 'en') }, 'file')
    if (read.value.some(({ rows }) => rows.length >= mostLines)) refuse(planNotices.tooManyLines(mostLines), 'file')
    const id = await keepPlan(work, file.name.slice(0, 120), read.value)
    return goTo(planAddresses.preview({ tabelle: id }))
  },
})
