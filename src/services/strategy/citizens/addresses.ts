import { address } from '#foundation/http/address.ts'

export const citizenAddresses = {
  questions: address('/strategie/massnahmen/:measure/fragen'),
  ask: address('/strategie/massnahmen/:measure/fragen/neu'),
  answer: address('/strategie/massnahmen/:measure/fragen/:frage'),
  aside: address('/strategie/massnahmen/:measure/fragen/:frage/zuruecklegen'),
  confirm: address('/strategie/frage-bestaetigen/:token'),
  takeBack: address('/strategie/massnahmen/:measure/fragen/zuruecknehmen'),
  way: address('/strategie/massnahmen/:measure/weg'),
}
