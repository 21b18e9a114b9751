import type { Sentence } from '#foundation/text/catalogue.ts'
import type { ChangeProblem } from '../phases/phase-rules.ts'

/** Why a phase cannot be saved like this, with the field it is about. */
export const phaseProblems = {
  endMissing: {
    de: 'Wann endet die Phase? Bitte geben Sie auch den letzten Tag an.',
    en: 'When does the phase end? Please give the last day as well.',
  },
  startMissing: {
    de: 'Wann beginnt die Phase? Bitte geben Sie auch den ersten Tag an.',
    en: 'When does the phase begin? Please give the first day as well.',
  },
  endBeforeStart: { de: 'Das Ende liegt nicht nach dem Beginn.', en: 'The end is not after the beginning.' },
  hasBegun: {
    de: 'Diese Phase hat schon begonnen. Sie bleibt stehen, damit alle sehen, was war.',
    en: 'This phase has already begun. It stays, so that everybody sees what happened.',
  },
  change: {
    'method-fixed': {
      sentence: {
        de: 'Die Phase läuft schon oder ist vorbei: Die Methode lässt sich nicht mehr wechseln.',
        en: 'The phase is running or over: its method can no longer be changed.',
      },
      field: 'method',
    },
    'start-fixed': {
      sentence: {
        de: 'Die Phase hat schon begonnen: Der Beginn lässt sich nicht mehr ändern.',
        en: 'The phase has begun: its beginning can no longer be changed.',
      },
      field: 'startDay',
    },
    'end-needed': {
      sentence: { de: 'Eine laufende Phase braucht ein Ende.', en: 'A running phase needs an end.' },
      field: 'endDay',
    },
    'end-earlier': {
      sentence: {
        de: 'Eine Phase, die schon begonnen hat, kann verlängert werden, aber nicht früher enden: Die Menschen verlassen sich darauf.',
        en: 'A phase that has begun can be made longer, but cannot end earlier: people rely on it.',
      },
      field: 'endDay',
    },
    'who-narrower': {
      sentence: {
        de: 'In einer laufenden Phase können mehr Menschen zugelassen werden, aber nicht weniger.',
        en: 'In a running phase more people can be let in, but not fewer.',
      },
      field: 'who',
    },
    'is-over': {
      sentence: {
        de: 'Die Phase ist vorbei. Nur ihre Texte lassen sich noch berichtigen; für mehr Zeit legen Sie eine neue Phase an.',
        en: 'The phase is over. Only its words can still be corrected; add a new phase for more time.',
      },
      field: 'endDay',
    },
    'reason-needed': {
      sentence: {
        de: 'Bitte sagen Sie, warum Sie etwas Angekündigtes ändern. Der Grund steht für alle auf der Seite.',
        en: 'Please say why you change what was announced. Everybody reads the reason on the page.',
      },
      field: 'reason',
    },
  } satisfies Record<ChangeProblem, { sentence: Sentence; field: string }>,
}
