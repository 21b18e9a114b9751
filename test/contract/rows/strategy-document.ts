import { rows } from '../contract.ts'
import { knownChapter, knownFigure, knownItem } from '../document-ids.ts'

const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const done = { other: 403, editor: 303, administrator: 303 } as const
const at = '/strategie/dokument'
const params = { kapitel: knownChapter }
const item = { pruefpunkt: knownItem }
const figure = { ausgangszahl: knownFigure }

export const strategyDocumentRows = rows([
  { route: `page ${at}`, status: 200, statements: 5, bytes: 80_000 },
  { route: `page ${at}/entwurf`, status: 200, statements: 6, bytes: 80_000 },
  { route: `page ${at}/fassungen`, status: 200, statements: 5 },
  { route: `page ${at}/fassungen/:fassung`, params: { fassung: '1' }, status: 200, statements: 6, bytes: 80_000 },
  {
    route: `api ${at}/fassungen/:fassung/strategie.pdf`,
    params: { fassung: '1' },
    status: 200,
    statements: 6,
    bytes: 120_000,
    type: 'application/pdf',
  },
  { route: `form ${at}/fassungen/beschliessen`, status: refused, statements: 8 },
  { route: `page ${at}/zahlen`, status: editorsOnly, statements: 4 },
  { route: `form ${at}/zahlen`, status: refused, statements: 6 },
  { route: `page ${at}/zahlen/:ausgangszahl`, params: figure, status: editorsOnly, statements: 4 },
  { route: `form ${at}/zahlen/:ausgangszahl`, params: figure, status: refused, statements: 7 },
  { route: `form ${at}/zahlen/:ausgangszahl/entfernen`, params: figure, status: refused, statements: 7 },
  { route: `page ${at}/pruefliste`, status: editorsOnly, statements: 6, bytes: 60_000 },
  { route: `form ${at}/pruefliste`, status: refused, statements: 8 },
  { route: `form ${at}/pruefliste/vorlage`, status: done, statements: 30 },
  { route: `page ${at}/pruefliste/:pruefpunkt`, params: item, status: editorsOnly, statements: 6 },
  { route: `form ${at}/pruefliste/:pruefpunkt`, params: item, status: refused, statements: 8 },
  { route: `form ${at}/pruefliste/:pruefpunkt/entfernen`, params: item, status: refused, statements: 8 },
  { route: `page ${at}/schreiben`, status: editorsOnly, statements: 5, bytes: 60_000 },
  { route: `page ${at}/angaben`, status: editorsOnly, statements: 4 },
  { route: `form ${at}/angaben`, status: refused, statements: 6 },
  { route: `form ${at}/zeigen`, status: refused, statements: 8 },
  { route: `form ${at}/neues-kapitel`, status: refused, statements: 8 },
  { route: `page ${at}/kapitel/:kapitel`, params, status: editorsOnly, statements: 5 },
  { route: `form ${at}/kapitel/:kapitel`, params, status: refused, statements: 9 },
  { route: `form ${at}/kapitel/:kapitel/oeffnen`, params, status: done, statements: 8 },
  { route: `form ${at}/kapitel/:kapitel/verschieben`, params, status: done, statements: 8 },
  { route: `form ${at}/kapitel/:kapitel/entfernen`, params, status: refused, statements: 9 },
])
