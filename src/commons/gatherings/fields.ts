import {
  checkbox,
  choice,
  type InputOf,
  optionalChoice,
  optionalDay,
  optionalDecimal,
  optionalText,
  optionalTimeOfDay,
  optionalWebAddress,
  optionalWholeNumber,
  wholeNumber,
} from '#foundation/http/fields.ts'

/** Fields of a gathering, for the form of the thing it belongs to: `fields: { title: …, ...gatheringFields }`. */
export const gatheringFields = {
  startDay: optionalDay(),
  startTime: optionalTimeOfDay(),
  endDay: optionalDay(),
  endTime: optionalTimeOfDay(),
  allDay: checkbox(),
  place: optionalText(200),
  street: optionalText(200),
  municipality: optionalText(8),
  latitude: optionalDecimal(-90, 90),
  longitude: optionalDecimal(-180, 180),
  onlineUrl: optionalWebAddress(),
  onlineFor: optionalChoice(['everyone', 'registered']),
  registration: choice(['none', 'here']),
  capacity: optionalWholeNumber(1, 100_000),
  waitingList: checkbox(),
  partyMax: optionalWholeNumber(1, 20),
  guests: checkbox(),
  opensDay: optionalDay(),
  opensTime: optionalTimeOfDay(),
  closesDay: optionalDay(),
  closesTime: optionalTimeOfDay(),
  reminderHours: optionalWholeNumber(1, 336),
  reminder: checkbox(),
} as const

export type GatheringInput = InputOf<typeof gatheringFields>

/** Answers come in numbered places, in the order of the questions: at most eight. */
export const maxQuestions = 8
export const answerName = (position: number) => `answer${position}`
export const answerFields = {
  answer1: optionalText(1000),
  answer2: optionalText(1000),
  answer3: optionalText(1000),
  answer4: optionalText(1000),
  answer5: optionalText(1000),
  answer6: optionalText(1000),
  answer7: optionalText(1000),
  answer8: optionalText(1000),
} as const
export type AnswerInput = InputOf<typeof answerFields>

export const personsField = wholeNumber(1, 20)
