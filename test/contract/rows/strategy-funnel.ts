import { rows } from '../contract.ts'

const everybody = { other: 200 } as const
const editorsOnly = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const refused = { other: 403, editor: 422, administrator: 422 } as const
const done = { other: 403, editor: 303, administrator: 303 } as const
const gone = { other: 404 } as const
const zielbild = { zielbild: 'gut-unterwegs' }
const solution = { solution: 'rufbus-fuer-alle' }
const auswahl = { auswahl: 'erste-auswahl' }
const unknown = { zielbild: 'unbekannt', solution: 'unbekannt' }

export const strategyFunnelRows = rows([
  { route: 'page /strategie/zielbilder', status: everybody, statements: 4 },
  { route: 'page /strategie/zielbilder/neu', status: editorsOnly, statements: 3 },
  { route: 'form /strategie/zielbilder/neu', status: refused, statements: 4 },
  { route: 'page /strategie/zielbilder/:zielbild', params: zielbild, status: everybody, statements: 5 },
  { route: 'page /strategie/zielbilder/:zielbild/bearbeiten', params: zielbild, status: editorsOnly, statements: 4 },
  { route: 'form /strategie/zielbilder/:zielbild/bearbeiten', params: zielbild, status: refused, statements: 5 },
  { route: 'form /strategie/zielbilder/:zielbild/loeschen', params: unknown, status: gone, statements: 4 },
  { route: 'page /strategie/loesungen', status: everybody, statements: 4 },
  { route: 'page /strategie/loesungen/neu', status: editorsOnly, statements: 4 },
  { route: 'form /strategie/loesungen/neu', status: refused, statements: 5 },
  { route: 'page /strategie/loesungen/:solution', params: solution, status: everybody, statements: 8 },
  { route: 'page /strategie/loesungen/:solution/bearbeiten', params: solution, status: editorsOnly, statements: 6 },
  { route: 'form /strategie/loesungen/:solution/bearbeiten', params: solution, status: refused, statements: 7 },
  { route: 'page /strategie/loesungen/:solution/loeschen', params: solution, status: editorsOnly, statements: 5 },
  { route: 'form /strategie/loesungen/:solution/loeschen', params: unknown, status: gone, statements: 4 },
  {
    route: 'page /strategie/loesungen/:solution/rueckmeldung',
    params: solution,
    status: { other: 200, visitor: 303 },
    statements: 5,
  },
  {
    route: 'form /strategie/loesungen/:solution/rueckmeldung',
    params: solution,
    status: { other: 422, visitor: 403 },
    statements: 6,
  },
  { route: 'page /strategie/loesungen/:solution/rueckmeldungen', params: solution, status: editorsOnly, statements: 5 },
  { route: 'page /strategie/auswahl', status: everybody, statements: 3 },
  { route: 'page /strategie/auswahl/neu', status: editorsOnly, statements: 3 },
  { route: 'form /strategie/auswahl/neu', status: refused, statements: 4 },
  { route: 'page /strategie/auswahl/:auswahl', params: auswahl, status: everybody, statements: 3 },
  { route: 'page /strategie/auswahl/:auswahl/bearbeiten', params: auswahl, status: editorsOnly, statements: 4 },
  { route: 'form /strategie/auswahl/:auswahl/bearbeiten', params: auswahl, status: refused, statements: 5 },
  { route: 'form /strategie/auswahl/:auswahl/schliessen', params: auswahl, status: refused, statements: 5 },
  { route: 'form /strategie/auswahl/:auswahl/berichtigen', params: auswahl, status: done, statements: 6 },
])
