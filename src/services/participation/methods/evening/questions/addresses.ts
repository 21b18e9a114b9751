import { address } from '#foundation/http/address.ts'

export const addresses = {
  /** Short enough to be typed from a screen. */
  ask: address('/fragen/:code'),
  support: address('/fragen/:code/:question/unterstuetzen'),
  screen: address('/fragen/:code/leinwand'),
  run: address('/mitreden/:dialogue/phasen/:phase/treffen/:meeting/fragen'),
  close: address('/mitreden/:dialogue/phasen/:phase/treffen/:meeting/fragen/schliessen'),
  mark: address('/mitreden/:dialogue/phasen/:phase/treffen/:meeting/fragen/:question'),
  answer: address('/mitreden/:dialogue/phasen/:phase/treffen/:meeting/fragen/:question/antwort'),
}
