import { address } from '#foundation/http/address.ts'

export const addresses = {
  report: address('/melden'),
  reported: address('/melden/danke'),
  figures: address('/moderation'),
  figuresAsData: address('/moderation/zahlen.json'),
  cases: address('/moderation/faelle'),
  case: address('/moderation/faelle/:case'),
  outcome: address('/moderation/faelle/:case/widerspruch'),
  objection: address('/moderation/:case/widerspruch'),
  redact: address('/schwaerzen'),
  redaction: address('/schwaerzen/:redaction'),
}
