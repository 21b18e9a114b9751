import { address } from '#foundation/http/address.ts'

export const contactAddresses = {
  whoKnows: address('/vernetzung/wer-weiss'),
  introduce: address('/vernetzung/wer-weiss/:kontakt/vorstellen'),
  own: address('/vernetzung/ansprechbar'),
  withdraw: address('/vernetzung/ansprechbar/zurueckziehen'),
  introductions: address('/vernetzung/vorstellungen'),
  answer: address('/vernetzung/vorstellungen/:vorstellung'),
}
