import { address } from '#foundation/http/address.ts'

const below = '/mitreden/:dialogue/phasen/:phase' as const

export const addresses = {
  write: address(`${below}/neue-idee`),
  enter: address(`${below}/idee-eintragen`),
  similar: address(`${below}/aehnliche-ideen`),
  csv: address(`${below}/ideen.csv`),
  json: address(`${below}/ideen.json`),
  criteria: address(`${below}/kriterien`),
  jury: address(`${below}/jury`),
  idea: address(`${below}/ideen/:idea`),
  takeBack: address(`${below}/ideen/:idea/zuruecknehmen`),
  answer: address(`${below}/ideen/:idea/antwort`),
  merge: address(`${below}/ideen/:idea/zusammenfuehren`),
  points: address(`${below}/ideen/:idea/punkte`),
  winner: address(`${below}/ideen/:idea/sieger`),
  confirm: address('/idee-bestaetigen/:token'),
  own: address('/eigene-idee/:key'),
}
