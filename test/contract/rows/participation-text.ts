import { rows } from '../contract.ts'
import { textIds } from '../text-ids.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const done = { other: 403, editor: 303, administrator: 303 } as const
const phase = { dialogue: 'textdialog', phase: 'ordnung' }
const working = { dialogue: 'textdialog', phase: 'in-arbeit' }
const empty = { dialogue: 'textdialog', phase: 'ohne-text' }
const paragraph = { ...phase, paragraph: textIds.paragraph }
const remark = { ...phase, remark: textIds.remark }
const below = '/mitreden/:dialogue/phasen/:phase'

export const textRows = rows([
  {
    route: `page ${below}/absatz/:number`,
    params: { ...phase, number: '1' },
    status: 200,
    statements: 6,
    bytes: 30_000,
  },
  { route: `page ${below}/absaetze/:paragraph/neuer-beitrag`, params: paragraph, status: 200, statements: 5 },
  { route: `form ${below}/absaetze/:paragraph/neuer-beitrag`, params: paragraph, status: 422, statements: 11 },
  { route: `page ${below}/beitraege/:remark`, params: remark, status: 200, statements: 9, bytes: 30_000 },
  { route: `form ${below}/beitraege/:remark/zuruecknehmen`, params: remark, status: 403, statements: 7 },
  { route: `page ${below}/beitrag-eintragen`, params: phase, status: editorsOnly, statements: 6 },
  { route: `form ${below}/beitrag-eintragen`, params: phase, status: refused, statements: 12 },
  { route: `page ${below}/beitraege-beantworten`, params: phase, status: editorsOnly, statements: 7 },
  { route: `form ${below}/beitraege-beantworten`, params: phase, status: refused, statements: 13 },
  { route: `page ${below}/auswertung-des-textes`, params: phase, status: 200, statements: 6, bytes: 30_000 },
  {
    route: `page ${below}/fassungen/:version`,
    params: { ...phase, version: '2' },
    status: 200,
    statements: 6,
    bytes: 30_000,
  },
  { route: `api ${below}/auswertung-des-textes/tabelle`, params: phase, status: 200, statements: 7, type: 'text/csv' },
  {
    route: `api ${below}/auswertung-des-textes/daten`,
    params: phase,
    status: 200,
    statements: 7,
    type: 'application/json',
  },
  { route: `page ${below}/text`, params: phase, status: editorsOnly, statements: 7 },
  { route: `form ${below}/text`, params: working, status: refused, statements: 12 },
  { route: `form ${below}/text/einfuegen`, params: empty, status: refused, statements: 9 },
  { route: `form ${below}/text/neue-fassung`, params: phase, status: refused, statements: 12 },
  { route: `page ${below}/text/was-feststeht`, params: working, status: editorsOnly, statements: 6 },
  { route: `form ${below}/text/was-feststeht`, params: working, status: done, statements: 12 },
  { route: `form ${below}/text/veroeffentlichen`, params: empty, status: refused, statements: 12 },
  { route: `form ${below}/text/verwerfen`, params: empty, status: refused, statements: 12 },
  { route: 'page /beitrag-bestaetigen/:token', params: { token: 'never-issued' }, status: 200, statements: 3 },
  { route: 'form /beitrag-bestaetigen/:token', params: { token: 'never-issued' }, status: 422, statements: 6 },
  { route: 'page /eigener-beitrag/:key', params: { key: textIds.key }, status: 200, statements: 4 },
  { route: 'form /eigener-beitrag/:key', params: { key: 'nobody' }, status: 404, statements: 3 },
])
