import { question } from '../dialogues/survey-question.ts'
import type { DemoSurvey } from '../types.ts'

/** What 2,400 invented people said about going by bus. */
export const busSurvey: DemoSurvey = {
  questions: [
    question('q1', 'one', 'Wie oft fahren Sie mit dem Bus?', 'How often do you take the bus?', {
      required: true,
      answers: [
        ['Fast jeden Tag', 'Nearly every day'],
        ['Etwa einmal in der Woche', 'About once a week'],
        ['Selten', 'Rarely'],
        ['Nie', 'Never'],
      ],
    }),
    question('q2', 'several', 'Was hält Sie vom Bus ab?', 'What keeps you from the bus?', {
      answers: [
        ['Er fährt zu selten', 'It runs too rarely'],
        ['Die Haltestelle ist zu weit weg', 'The stop is too far away'],
        ['Der Anschluss zum Zug passt nicht', 'It does not meet the train'],
        ['Ich komme mit Gepäck oder Rollstuhl schlecht hinein', 'It is hard to board with luggage or a wheelchair'],
        ['Nichts: Ich fahre gern', 'Nothing: I like it'],
      ],
    }),
    question('q3', 'matrix', 'Wie wichtig ist Ihnen:', 'How important is it to you:', {
      startsPage: true,
      low: { de: 'unwichtig', en: 'unimportant' },
      high: { de: 'sehr wichtig', en: 'very important' },
      answers: [
        ['jede Stunde ein Bus', 'a bus every hour'],
        ['ein Bus am Abend', 'a bus in the evening'],
        ['ein Rufbus bis vor die Tür', 'an on-demand bus to the door'],
        ['ein günstiger Preis', 'a low price'],
      ],
    }),
    question('q4', 'ranking', 'Wofür zuerst Geld ausgeben?', 'What should money be spent on first?', {
      startsPage: true,
      answers: [
        ['Linie im Stundentakt', 'A line every hour'],
        ['Rufbus am Abend und am Wochenende', 'On-demand bus in the evening and at weekends'],
        ['Sichere Wege zur Haltestelle', 'Safe ways to the stop'],
      ],
    }),
    question('q5', 'one', 'Wie alt sind Sie?', 'How old are you?', {
      startsPage: true,
      statistic: 'age',
      answers: [
        ['unter 18 Jahre', 'under 18'],
        ['18 bis 29 Jahre', '18 to 29'],
        ['30 bis 44 Jahre', '30 to 44'],
        ['45 bis 59 Jahre', '45 to 59'],
        ['60 bis 74 Jahre', '60 to 74'],
        ['75 Jahre und älter', '75 and older'],
      ],
    }),
  ],
  sheets: 2400,
  channels: { online: 1496, paper: 702, telephone: 118, 'on-site': 84 },
  likely: {
    q1: { a: 288, b: 396, c: 904, d: 812 },
    q2: { a: 1710, b: 604, c: 921, d: 333, e: 190 },
    'q3-a': { 1: 60, 2: 110, 3: 340, 4: 780, 5: 1050 },
    'q3-b': { 1: 210, 2: 330, 3: 560, 4: 640, 5: 580 },
    'q3-c': { 1: 330, 2: 380, 3: 480, 4: 520, 5: 640 },
    'q3-d': { 1: 120, 2: 260, 3: 610, 4: 700, 5: 640 },
    q4: { abc: 820, bac: 610, acb: 330, cab: 240, bca: 180, '': 220 },
    q5: { a: 214, b: 262, c: 418, d: 566, e: 602, f: 210, '': 128 },
  },
  texts: [],
}
