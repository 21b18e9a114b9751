import { address } from '#foundation/http/address.ts'

export const addresses = {
  thread: address('/antworten/:kind/:thing'),
  marks: address('/antworten/:kind/:thing/zeichen'),
  takeBack: address('/antworten/:kind/:thing/zuruecknehmen'),
  confirm: address('/antwort-bestaetigen/:token'),
}
