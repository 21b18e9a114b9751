import { address } from '#foundation/http/address.ts'

export const addresses = {
  inbox: address('/posteingang'),
  open: address('/posteingang/:message'),
  read: address('/posteingang/gelesen'),
  readAll: address('/posteingang/alle-gelesen'),
  remove: address('/posteingang/loeschen'),
  wishes: address('/konto/benachrichtigungen'),
  unsubscribe: address('/abbestellen/:person/:topic/:proof'),
  outbox: address('/postausgang'),
  mail: address('/postausgang/:mail'),
  attachment: address('/postausgang/:mail/anlage'),
  retry: address('/postausgang/:mail/noch-einmal'),
}
