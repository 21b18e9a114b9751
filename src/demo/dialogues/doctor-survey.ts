import type { DemoSurvey } from '../types.ts'
import { question } from './survey-question.ts'

const places = [
  'Andernach',
  'Bendorf',
  'Maifeld',
  'Mayen',
  'Mendig',
  'Pellenz',
  'Rhein-Mosel',
  'Vallendar',
  'Vordereifel',
  'Weißenthurm',
] as const

/** What the invented survey asks, what was answered, and how likely; all of it made up. */
export const doctorSurvey: DemoSurvey = {
  questions: [
    question('q1', 'one', 'Wie kommen Sie meistens zum Arzt?', 'How do you usually get to the doctor?', {
      required: true,
      other: true,
      answers: [
        ['Mit dem eigenen Auto', 'By my own car'],
        ['Jemand fährt mich', 'Somebody drives me'],
        ['Mit Bus oder Bahn', 'By bus or train'],
        ['Zu Fuß oder mit dem Rad', 'On foot or by bicycle'],
      ],
    }),
    question('q2', 'number', 'Wie viele Minuten brauchen Sie für einen Weg?', 'How many minutes does one way take?', {
      least: 0,
      most: 119,
    }),
    question('q3', 'one', 'Wer fährt Sie meistens?', 'Who usually drives you?', {
      startsPage: true,
      onlyIf: { question: 'q1', answer: 'b' },
      answers: [
        ['Familie', 'Family'],
        ['Nachbarschaft oder Freunde', 'Neighbours or friends'],
        ['Ein Fahrdienst oder Taxi', 'A shuttle or taxi'],
      ],
    }),
    question('q4', 'scale', 'Wie zufrieden sind Sie mit diesem Weg?', 'How satisfied are you with this way?', {
      startsPage: true,
      low: { de: 'gar nicht', en: 'not at all' },
      high: { de: 'sehr', en: 'very' },
    }),
    question('q5', 'several', 'Wann bräuchten Sie einen Fahrdienst?', 'When would you need a shuttle?', {
      answers: [
        ['Werktags am Vormittag', 'On weekday mornings'],
        ['Werktags am Nachmittag', 'On weekday afternoons'],
        ['Abends und am Wochenende', 'In the evening and at weekends'],
        ['Ich brauche keinen', 'I need none'],
      ],
    }),
    question(
      'q6',
      'matrix',
      'Wie wichtig ist Ihnen bei einem Fahrdienst:',
      'How important is it to you with a shuttle:',
      {
        startsPage: true,
        low: { de: 'unwichtig', en: 'unimportant' },
        high: { de: 'sehr wichtig', en: 'very important' },
        answers: [
          ['dass er wenig kostet', 'that it costs little'],
          ['dass er mich an der Haustür abholt', 'that it picks me up at the door'],
          ['dass ich ihn ohne Internet bestellen kann', 'that I can order it without the internet'],
        ],
      },
    ),
    question('q7', 'ranking', 'Was soll der Landkreis zuerst tun?', 'What should the district do first?', {
      answers: [
        ['Fahrdienst zum Arzt', 'A shuttle to the doctor'],
        ['Mehr Busse am Vormittag', 'More buses in the morning'],
        ['Sprechstunde per Video im Rathaus', 'Consultation by video in the town hall'],
      ],
    }),
    question(
      'q8',
      'long',
      'Was würde Ihren Weg zum Arzt leichter machen?',
      'What would make your way to the doctor easier?',
    ),
    question('q9', 'one', 'Wie alt sind Sie?', 'How old are you?', {
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
    question('q10', 'one', 'Wo wohnen Sie?', 'Where do you live?', {
      statistic: 'municipality',
      answers: places.map((place) => [place, place] as const),
    }),
  ],
  sheets: 143,
  channels: { online: 84, paper: 45, telephone: 14 },
  likely: {
    q1: { a: 76, b: 34, c: 18, d: 12, other: 3 },
    q2: { 8: 20, 15: 35, 25: 38, 40: 26, 55: 14, 70: 6, '': 4 },
    q3: { a: 20, b: 11, c: 3 },
    q4: { 1: 22, 2: 36, 3: 42, 4: 29, 5: 18 },
    q5: { a: 66, b: 42, c: 19, d: 48 },
    'q6-a': { 1: 3, 2: 10, 3: 22, 4: 46, 5: 60 },
    'q6-b': { 1: 14, 2: 20, 3: 32, 4: 38, 5: 36 },
    'q6-c': { 1: 26, 2: 22, 3: 19, 4: 24, 5: 50 },
    q7: { abc: 52, bac: 36, acb: 20, cab: 18, ba: 6, '': 11 },
    q9: { a: 1, b: 13, c: 26, d: 34, e: 44, f: 25 },
    q10: { a: 26, b: 4, c: 24, d: 29, e: 5, f: 3, g: 24, h: 2, i: 27, j: 4 },
  },
  texts: [
    ['released', 'q8', 'Der Bus kommt an, wenn die Praxis schon zu ist.'],
    ['released', 'q8', 'Ein Anruf müsste reichen. Meine Mutter hat kein Handy.'],
    ['released', 'q8', 'Termine und Fahrten aus einer Hand.'],
    ['released', 'q1', 'Mit dem Mofa'],
    ['waiting', 'q8', 'Vormittags um neun und um elf ein Bus in die Stadt und zurück, das wäre genug.'],
    ['waiting', 'q8', 'Wenn die Ärztin wieder ins Dorf käme, bräuchten wir keinen Fahrdienst.'],
    ['waiting', 'q1', 'Mein Nachbar nimmt mich mit, wenn er Zeit hat'],
  ],
}
