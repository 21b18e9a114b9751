import { citizen, everyone, self, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

export const access = accessTable('strategy', {
  'strategy.read': [everyone],
  'measure.write': [staff('editor')],
  'document.write': [staff('editor')],
  /** Whoever keeps a measure up to date may say how it stands, also without any other role here. */
  'measure.update': [staff('editor'), self],
  'funnel.write': [staff('editor')],
  'review.write': [citizen],
  'question.ask': [everyone],
  'question.own': [citizen],
})
